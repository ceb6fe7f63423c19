/** What is true of a kind of rule. */
import type { Voce } from './voce.ts';

/** What a page's content names. */
export interface Nominate {
  /** The ends of its addresses that begin with a slash. */
  indirizzi: ReadonlySet<string>;
  /** The same of what stands before a place in a page. */
  pagine: ReadonlySet<string>;
  /** Places and marks, as they are written: `id="…"`. */
  segni: ReadonlySet<string>;
}

/** What is true of a kind, where it is: the outputs ask this and not its name. */
export interface Proprieta {
  /** Its line in the search gives the very answer that a contradiction would change. */
  risponde?: true;
  /**
   * Whether a page shows one of its rules when it only names it: a row, a mailbox, a figure's table. True: as soon as it
   * links to it.
   */
  siMostraNominata?: true | ((voce: Voce, nominate: Nominate) => boolean);
  /** The page of an indicator shows what its rule takes from here. */
  entraNeiCalcoli?: true;
  /** One of its rules is computed: its formulas are tried while one writes. */
  conFormule?: true;
  /** The names of its rules may be those of people: told only by its lines without names. */
  conNomi?: true;
  /** Its records are not answers, or say already which entry of the register concerns them. */
  senzaSegno?: true;
  /** One of its rules has tables of other kinds, which name it in their head: copied with it, for another. */
  conCorredo?: true;
  /** Of what a rule lists under this name: copied with it only where the copy has some of the same. */
  corredoDi?: string;
  /** Its entries say where rules contradict each other: copied with the rules that they name. */
  registro?: true;
}

/** Their names: the rest of a description is something else. */
export const PROPRIETA = Object.keys({
  risponde: 0,
  siMostraNominata: 0,
  entraNeiCalcoli: 0,
  conFormule: 0,
  conNomi: 0,
  senzaSegno: 0,
  conCorredo: 0,
  corredoDi: 0,
  registro: 0,
} satisfies Record<keyof Proprieta, 0>) as (keyof Proprieta)[];
