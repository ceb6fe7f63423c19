/** A sheet in an address: short words, so that a trainer can dictate it. Whatever else an address holds is ignored. */
import { scriviDomanda } from '../parole/domanda.ts';
import { MASSIMO_ESERCIZI, semeNetto } from './genera.ts';
import type { Livello } from './tipi.ts';

/** A sheet as it is asked for. */
export interface Scelta {
  /** Id of the topic. */
  argomento: string;
  livello: Livello;
  seme: string;
  /** Missing: as many as suit the topic. */
  quanti?: number;
}

const VERSIONE = 'v-regola';

/**
 * Reads `location.search`.
 * @param argomenti ids of the topics that there are
 * @returns null when no seed is given; what is missing or not admitted is taken from `altrimenti`
 */
export function leggiScelta(
  domanda: string,
  argomenti: readonly string[],
  altrimenti: Scelta,
): { scelta: Scelta; versione: string | null } | null {
  const voci = new URLSearchParams(domanda);
  const seme = semeNetto(voci.get('seme') ?? '');
  if (!seme) return null;
  const argomento = voci.get('argomento') ?? '';
  const livello = ([1, 2, 3] as const).find((altro) => String(altro) === voci.get('livello')) ?? altrimenti.livello;
  const quanti = Number(voci.get('quanti'));
  return {
    scelta: {
      argomento: argomenti.includes(argomento) ? argomento : altrimenti.argomento,
      livello,
      seme,
      ...(Number.isInteger(quanti) && quanti >= 1 && quanti <= MASSIMO_ESERCIZI && { quanti }),
    },
    versione: voci.get(VERSIONE),
  };
}

/**
 * The query of a sheet's address, `?` included.
 * @param versione of the rule, where the address should remember it
 */
export function scriviScelta({ argomento, livello, quanti, seme }: Scelta, versione?: string): string {
  return scriviDomanda([
    ['argomento', argomento],
    ['livello', String(livello)],
    ...(quanti === undefined ? [] : [['quanti', String(quanti)] as const]),
    ['seme', semeNetto(seme)],
    ...(versione === undefined ? [] : [[VERSIONE, versione] as const]),
  ]);
}
