import { scritte } from '../../../motore/regole.ts';
import type { InsiemeDiRegole } from '../../../motore/carica.ts';
import type { GuastoDiRecord } from '../../../motore/identita.ts';
import type { GuastoDiRegola } from '../../../motore/errori.ts';
import type { RigaSede, RigaValori, TabellaValori } from '../../../types/regole.ts';
import { piatto } from '../../../puro/parole/senza-accenti.ts';

/** A plan looks a few years ahead of its own date; a year further off is a slip of the keys. */
const ANNI_AVANTI = 20;

/**
 * Faults of what a table says it is about, which no check of its figures sees: the title of another table, a year out
 * of all reach, an office named twice, or another than the one printed.
 */
export function guastiDiNomi(ruleSet: InsiemeDiRegole): GuastoDiRecord[] {
  const sedi = scritte(ruleSet, 'sedi').map(({ dati }) => dati);
  const chiamate = Map.groupBy(
    sedi.flatMap((sede) => nomi(sede).map((nome) => ({ nome, sede }))),
    ({ nome }) => nome,
  );
  const date = new Map(scritte(ruleSet, 'fonti').map(({ id, dati }) => [id, dati.data ?? '']));
  const data = ({ dati }: { dati: TabellaValori }): string => date.get(dati.fonte.documento) ?? '';
  const titoli = new Map<string, string>();
  // Of two that clash, the one of the later document has come after.
  const ordinate = scritte(ruleSet, 'valori').toSorted((a, b) => data(a).localeCompare(data(b)));
  return ordinate.flatMap((record) => {
    const { dati } = record;
    const faults = [
      ...titoloPreso(dati, titoli),
      ...annoLontano(dati, Number(data(record).slice(0, 4))),
      ...dati.righe.flatMap((riga, n): GuastoDiRegola[] => {
        if (riga.sede === undefined) return [];
        const altra = sedeDiUnAltra(riga, chiamate, sedi).map((fault) => ({
          ...fault,
          percorso: ['righe', n, 'sede'],
        }));
        return altra.length > 0 ? altra : sedeRipetuta(dati, riga, n);
      }),
    ];
    return faults.map((fault) => ({ record, guasto: { ...fault, percorso: [...record.percorso, ...fault.percorso] } }));
  });
}

function titoloPreso({ id, titolo }: TabellaValori, titoli: Map<string, string>): GuastoDiRegola[] {
  const altra = titoli.get(titolo);
  titoli.set(titolo, altra ?? id);
  return altra === undefined
    ? []
    : [
        {
          percorso: ['titolo'],
          messaggio: `il titolo è già quello di rules/valori/${altra}.yaml: in un elenco non si distinguerebbero`,
          atteso: 'un titolo diverso per ogni tabella: di solito cambia l’anno',
          rimedio: 'scrivi nel titolo che cosa distingue questa tabella',
        },
      ];
}

function annoLontano(tabella: TabellaValori, atto: number | undefined): GuastoDiRegola[] {
  if (!atto) return [];
  const detti = [
    { cosa: tabella, percorso: [] },
    ...(['colonne', 'righe'] as const).flatMap((asse) =>
      tabella[asse].map((cosa, n) => ({ cosa, percorso: [asse, n] })),
    ),
  ];
  return detti.flatMap(({ cosa, percorso }): GuastoDiRegola[] => {
    const anno = Number(cosa.periodo?.match(/\d{4}/g)?.at(-1));
    return anno > atto + ANNI_AVANTI
      ? [
          {
            percorso: [...percorso, 'periodo'],
            messaggio: `il periodo «${cosa.periodo ?? ''}» è ${anno - atto} anni dopo il documento, che è del ${atto}`,
            atteso: `un anno fino al ${atto + ANNI_AVANTI}`,
            rimedio: 'correggi l’anno, o il documento citato in «fonte»',
          },
        ]
      : [];
  });
}

/** The same office under the same heading and in the same period: one of the two rows is another's. */
function sedeRipetuta({ righe }: TabellaValori, riga: RigaValori, n: number): GuastoDiRegola[] {
  const prima = righe
    .slice(0, n)
    .find(
      (altra) =>
        riga.sede !== undefined &&
        altra.sede === riga.sede &&
        altra.parte_di === riga.parte_di &&
        altra.periodo === riga.periodo,
    );
  return prima
    ? [
        {
          percorso: ['righe', n, 'sede'],
          messaggio: `la sede «${riga.sede ?? ''}» ha già la riga «${prima.voce}»`,
          atteso: 'una riga per sede, nello stesso gruppo e periodo',
          rimedio: `correggi la sede di «${riga.voce}»; se le righe sono di periodi diversi, scrivi «periodo» in tutte e due`,
        },
      ]
    : [];
}

/** The printed label is the name of an office, and the row is given to another. */
function sedeDiUnAltra(
  { voce, sede }: RigaValori,
  chiamate: ReadonlyMap<string, readonly { sede: RigaSede }[]>,
  sedi: readonly RigaSede[],
): Omit<GuastoDiRegola, 'percorso'>[] {
  const [altra] = chiamate.get(lettere(voce)) ?? [];
  const sua = sedi.find(({ id }) => id === sede);
  return sua && altra && !chiamate.get(lettere(voce))?.some((una) => una.sede === sua)
    ? [
        {
          messaggio: `la riga «${voce}» è data alla sede «${sua.id}»`,
          atteso: `la sede che la riga nomina: «${altra.sede.id}»`,
          rimedio: `scrivi «sede: ${altra.sede.id}»; se «${voce}» qui vuol dire ${sua.nome}, aggiungilo ai suoi «altri_nomi»`,
        },
      ]
    : [];
}

function nomi({ id, nome, stampato, altri_nomi = [], rinominata = [] }: RigaSede): string[] {
  return [id, nome, stampato, ...altri_nomi, ...rinominata.map((uno) => uno.nome)].map(lettere);
}

function lettere(testo: string): string {
  return piatto(testo).replaceAll(/[^\p{L}]/gu, '');
}
