/** What a calculator page hands to its island, and what it remembers. Types only. */
import type { Calcolo, Origine, Unita } from '../../puro/formula/tipi.ts';

/** What stands in each field, as typed, by the input's name; lists separated by semicolons. */
export type Testi = Readonly<Record<string, string>>;

/** A worked example that can be put into the fields. */
export interface ValoriPronti {
  id: string;
  titolo: string;
  testi: Testi;
  /** Where its figures are printed; missing where they are ours. */
  fonte?: Origine;
  nota?: string;
  /** What the source prints for each result, as written there, by the result's id. */
  stampato?: Record<string, string>;
}

/** A document as links name it. */
export interface Documento {
  nome: string;
  href: string;
}

/** Targets of one result, structure by structure. */
export interface ObiettiviDelleSedi {
  /** What each figure of a structure is about; empty where there is one. */
  aree: string[];
  periodo: string;
  /** Id of the result. */
  risultato: string;
  unita: Unita;
  fonte: Origine;
  /** By id of the structure: its figures, or which structure has them. */
  sedi: Record<string, { nome: string; valori?: (string | null)[]; superiore?: string }>;
}

/** Everything a calculator is made from. It travels as JSON in the page. */
export interface SchedaCalcolo {
  calcolo: Calcolo;
  nome: string;
  definizione: string;
  /** Where the rule is written. */
  fonte: Origine;
  /** Changes when this rule does. */
  versione: string;
  /** Documents by id, for the sources of the steps. */
  documenti: Record<string, Documento>;
  /** A sentence under a field, by the input's name. */
  aiuti: Record<string, string>;
  /** The first one is what the page shows before anything is typed. */
  preset: ValoriPronti[];
  /** Where the tables print targets structure by structure. */
  delleSedi?: ObiettiviDelleSedi;
}
