/** What the schema cannot see: tables, cases and references inside one rule. Build only. */
import type { SchedaIndicatore } from '../../../types/regole.ts';
import type { GuastoDiRegola, PercorsoRegola } from '../../../motore/errori.ts';
import { nomiVicini, fraVirgolette } from '../../../motore/vicini.ts';
import { risultatoPredefinito } from './formule.ts';
import type { Dichiarato } from './nomi.ts';

/** Tables with keys that are not choices, options that are not there, rows twice over. */
export function difettiTabelle(scheda: SchedaIndicatore, nomi: ReadonlyMap<string, Dichiarato>): GuastoDiRegola[] {
  return (scheda.tabelle ?? []).flatMap((tabella, i) => {
    const opzioni = tabella.chiavi.map((chiave) => {
      const dichiarato = nomi.get(chiave);
      return dichiarato?.tipo === 'ingresso' ? (dichiarato.voce.opzioni?.map(({ id }) => id) ?? null) : null;
    });
    const senza = opzioni.findIndex((elenco) => elenco === null);
    if (senza >= 0) {
      return [
        {
          percorso: ['tabelle', i, 'chiavi', senza],
          messaggio: `«${tabella.chiavi[senza] ?? ''}» non è un ingresso con opzioni`,
          rimedio: 'usa il nome di un ingresso che ha «opzioni»',
        },
      ];
    }
    const viste = new Set<string>();
    return tabella.righe.flatMap(({ chiave }, j): GuastoDiRegola[] => {
      const percorso = ['tabelle', i, 'righe', j, 'chiave'];
      if (chiave.length !== opzioni.length)
        return [
          {
            percorso,
            messaggio: `la chiave ha ${chiave.length} voci`,
            atteso: `${opzioni.length}, una per ${tabella.chiavi.join(', ')}`,
          },
        ];
      const estranea = chiave.findIndex((opzione, k) => !opzioni[k]?.includes(opzione));
      if (estranea >= 0) {
        const ammesse = opzioni[estranea] ?? [];
        return [
          {
            percorso: [...percorso, estranea],
            messaggio: `«${chiave[estranea] ?? ''}» non è un’opzione di «${tabella.chiavi[estranea] ?? ''}»`,
            atteso: `una fra ${ammesse.join(', ')}`,
            rimedio: `intendevi ${fraVirgolette(nomiVicini(chiave[estranea] ?? '', ammesse))}?`,
          },
        ];
      }
      if (viste.has(chiave.join(' ')))
        return [{ percorso, messaggio: `la riga «${chiave.join(', ')}» c’è due volte`, rimedio: 'togline una' }];
      viste.add(chiave.join(' '));
      return [];
    });
  });
}

/** Inputs and cases that say two things, or too little. */
export function difettiForma(scheda: SchedaIndicatore): GuastoDiRegola[] {
  const ingressi = (scheda.ingressi ?? []).flatMap((ingresso, i): GuastoDiRegola[] => {
    const tipi = [ingresso.opzioni, ingresso.si_no, ingresso.unita].filter((campo) => campo !== undefined);
    if (tipi.length !== 1) {
      return [
        {
          percorso: ['ingressi', i],
          messaggio: `non si capisce che cosa si chiede con «${ingresso.id}»`,
          atteso: 'uno solo fra «unita» (un numero), «opzioni» (una scelta) e «si_no»',
        },
      ];
    }
    const { se_mancante: manca, opzioni, si_no, lista } = ingresso;
    const giusto =
      manca === undefined ||
      (opzioni
        ? opzioni.some(({ id }) => id === manca)
        : si_no
          ? manca === 'si' || manca === 'no'
          : lista
            ? manca === ''
            : /^-?\d/.test(manca));
    return giusto
      ? []
      : [
          {
            percorso: ['ingressi', i, 'se_mancante'],
            messaggio: `«${manca ?? ''}» non può stare al posto di «${ingresso.id}»`,
            atteso: opzioni
              ? `una fra ${opzioni.map(({ id }) => id).join(', ')}`
              : si_no
                ? '"si" o "no"'
                : lista
                  ? '"" (l’elenco vuoto)'
                  : 'un numero tra virgolette',
          },
        ];
  });
  const principali = (scheda.risultati ?? []).filter(({ principale }) => principale).length;
  return [
    ...ingressi,
    ...difettiCasi(scheda),
    ...(principali > 1
      ? [{ percorso: ['risultati'], messaggio: `${principali} risultati sono «principale»`, atteso: 'uno al più' }]
      : []),
  ];
}

/** Cases that leave something out, or that could never be. */
function difettiCasi(scheda: SchedaIndicatore): GuastoDiRegola[] {
  return (scheda.passi ?? []).flatMap((passo, i) =>
    (passo.casi ?? []).flatMap((caso, j, tutti): GuastoDiRegola[] => {
      const ultimo = j === tutti.length - 1;
      if (ultimo === (caso.quando === undefined)) return [];
      return [
        {
          percorso: ['passi', i, 'casi', j],
          messaggio: ultimo
            ? 'l’ultimo caso ha una condizione: resterebbe scoperto il resto'
            : 'un caso senza condizione prima dell’ultimo: i seguenti non varrebbero mai',
          atteso: '«quando» in tutti i casi tranne l’ultimo',
        },
      ];
    }),
  );
}

/** A result that is named, or meant, and is not there. */
function difettiRisultato(
  risultati: NonNullable<SchedaIndicatore['risultati']>,
  id: string | undefined,
  percorso: PercorsoRegola,
): GuastoDiRegola[] {
  if (id === undefined) {
    return risultatoPredefinito(risultati)
      ? []
      : [
          {
            percorso,
            messaggio: 'non si sa con quale risultato',
            atteso: '«risultato», perché ce n’è più d’uno e nessuno è principale',
          },
        ];
  }
  if (risultati.some((risultato) => risultato.id === id)) return [];
  return [
    {
      percorso: [...percorso, 'risultato'],
      messaggio: `il risultato «${id}» non c’è`,
      rimedio: `intendevi ${fraVirgolette(
        nomiVicini(
          id,
          risultati.map((altro) => altro.id),
        ),
      )}?`,
    },
  ];
}

/** Targets and reverse questions that point at nothing. */
export function difettiRimandi(scheda: SchedaIndicatore, nomi: ReadonlyMap<string, Dichiarato>): GuastoDiRegola[] {
  const risultati = scheda.risultati ?? [];
  const quale = (id: string | undefined, percorso: PercorsoRegola) => difettiRisultato(risultati, id, percorso);
  return [
    ...(scheda.obiettivi ?? []).flatMap((obiettivo, i) => {
      const mancanti = quale(obiettivo.risultato, ['obiettivi', i]);
      if (mancanti.length > 0) return mancanti;
      const unita = (risultati.find(({ id }) => id === obiettivo.risultato) ?? risultatoPredefinito(risultati))?.unita;
      return unita === obiettivo.unita
        ? []
        : [
            {
              percorso: ['obiettivi', i, 'unita'],
              messaggio: `l’obiettivo è in ${obiettivo.unita}, il risultato in ${unita ?? ''}`,
              rimedio: 'usa la stessa unità',
            },
          ];
    }),
    ...(scheda.domande_inverse ?? []).flatMap((domanda, i) => {
      const dichiarato = nomi.get(domanda.incognita);
      const numero = dichiarato?.tipo === 'ingresso' && dichiarato.voce.unita !== undefined && !dichiarato.voce.lista;
      const ingressi = [...nomi].filter(([, { tipo }]) => tipo === 'ingresso').map(([nome]) => nome);
      return [
        ...(numero
          ? []
          : [
              {
                percorso: ['domande_inverse', i, 'incognita'],
                messaggio: `«${domanda.incognita}» non è un ingresso numerico`,
                rimedio: `intendevi ${fraVirgolette(nomiVicini(domanda.incognita, ingressi))}?`,
              },
            ]),
        ...quale(domanda.risultato, ['domande_inverse', i]),
      ];
    }),
  ];
}
