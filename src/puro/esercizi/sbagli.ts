/** Every likely mistake in an exercise, with the figure it would have given. */
import { applica } from '../formula/aritmetica.ts';
import { confronta, type Razionale } from '../formula/razionale.ts';
import type { Calcolo, Dati, Risultato } from '../formula/tipi.ts';
import { erroriDiAlbero } from './errori-alberi.ts';
import { erroriDiFormula, type Alterazione } from './errori-formula.ts';
import { cifraDi, nomiRaggiunti, risultatoDi } from './regola.ts';
import type { Bozza, Sbaglio, TipoErrore } from './tipi.ts';

const OPPOSTI: Record<string, string> = { crescente: 'decrescente', decrescente: 'crescente' };

/** The mistakes of an exercise that give a figure other than the right one. */
export function sbagli(bozza: Bozza): Sbaglio[] {
  const { calcolo, dati, chiesto } = bozza;
  const giusta = cifraDi(calcolo, dati, chiesto);
  const trovati: Sbaglio[] = [];
  const aggiungi = (alterazione: Alterazione, valore: Razionale | null): void => {
    if (!valore || !giusta || confronta(valore, giusta) === 0) return;
    // Two pairs of weights may be exchanged to the same effect: both are worth naming. Of other kinds one is enough.
    const stesso = ({ tipo, frase }: Sbaglio): boolean =>
      tipo === 'pesi-scambiati' ? frase === alterazione.frase : tipo === alterazione.tipo;
    if (!trovati.some((altro) => stesso(altro) && confronta(altro.valore, valore) === 0))
      trovati.push({ voci: [], dati, ...alterazione, valore });
  };
  for (const alterazione of [
    ...versi(calcolo, dati, chiesto),
    ...erroriDiFormula(calcolo, dati, chiesto),
    ...erroriDiAlbero(calcolo, dati, chiesto),
    ...unita(calcolo, chiesto),
  ]) {
    aggiungi(alterazione, cifraDi(alterazione.calcolo, alterazione.dati ?? dati, chiesto));
  }
  aggiungi(...mediaDelleLinee(bozza));
  const { nome, etichetta } = risultatoDi(calcolo, chiesto);
  for (const altro of calcolo.risultati) {
    if (altro.id !== chiesto)
      aggiungi(
        {
          tipo: 'altro-risultato',
          frase: `È un altro risultato, «${altro.etichetta}»: qui si chiede «${etichetta}».`,
          passo: nome,
          calcolo,
        },
        cifraDi(calcolo, dati, altro.id),
      );
  }
  return trovati;
}

/** The other way of saying what is better. */
function versi(calcolo: Calcolo, dati: Dati, chiesto: string): Alterazione[] {
  const { nome: passo } = risultatoDi(calcolo, chiesto);
  const raggiunti = nomiRaggiunti(calcolo, passo);
  return calcolo.ingressi.flatMap(({ nome, opzioni = [] }) => {
    const scelta = String(dati[nome]);
    const altra = OPPOSTI[scelta];
    const [qui, li] = [scelta, altra].map((id) => opzioni.find((opzione) => opzione.id === id)?.etichetta);
    if (!raggiunti.has(nome) || altra === undefined || !qui || !li) return [];
    const dove =
      [...raggiunti].find((n) =>
        casi(calcolo, n).some(({ quando }) => quando && JSON.stringify(quando).includes(`"${nome}"`)),
      ) ?? passo;
    return [
      {
        tipo: 'verso-sbagliato',
        frase: `Il verso è l’altro: qui ${qui}; il tuo conto vale quando ${li}.`,
        passo: dove,
        calcolo,
        dati: { ...dati, [nome]: altra },
      },
    ];
  });
}

const casi = ({ nomi }: Calcolo, nome: string): { quando?: unknown }[] => {
  const definizione = nomi[nome];
  return definizione?.tipo === 'passo' ? definizione.casi : [];
};

/** A percentage written as a ratio, or a ratio as a percentage. */
function unita(calcolo: Calcolo, chiesto: string): Alterazione[] {
  const risultato = risultatoDi(calcolo, chiesto);
  const con = (altra: string): Calcolo => ({
    ...calcolo,
    risultati: calcolo.risultati.map((altro): Risultato => (altro === risultato ? { ...altro, unita: altra } : altro)),
  });
  const errore = (tipo: TipoErrore, frase: string, altra: string): Alterazione[] => [
    { tipo, frase, passo: risultato.nome, calcolo: con(altra) },
  ];
  if (risultato.unita === 'percento')
    return errore(
      'per-cento-dimenticato',
      'Manca il passaggio in per cento: il rapporto va moltiplicato per 100.',
      'rapporto',
    );
  if (risultato.unita === 'indice')
    return errore(
      'per-cento-dimenticato',
      'L’indice si scrive in base 100: il rapporto va moltiplicato per 100.',
      'rapporto',
    );
  if (risultato.unita === 'rapporto')
    return errore(
      'per-cento-di-troppo',
      'È scritto in per cento: qui si chiede il rapporto, senza moltiplicare per 100.',
      'percento',
    );
  return [];
}

/** The mean of the lines' results instead of the result of their sums. */
function mediaDelleLinee({ calcolo, linee, chiesto }: Bozza): [Alterazione, Razionale | null] {
  const cifre = (linee?.dati ?? []).flatMap((dati) => cifraDi(linee?.calcolo as Calcolo, dati, chiesto) ?? []);
  const passo = linee ? risultatoDi(linee.calcolo, chiesto).nome : '';
  return [
    {
      tipo: 'media-delle-linee',
      frase: 'È la media dei risultati delle linee: prima si sommano i dati, poi si fa un conto solo.',
      passo,
      calcolo,
    },
    cifre.length > 0 ? (applica('media', [cifre]) as Razionale) : null,
  ];
}
