/** What the fields of a form share, and where each stands. */
import type { LetturaFormule } from '../../materie/indicatori/lettura.ts';
import type { Avviso, DaAggiungere, ErroreCampo, Gemella, Scelta } from '../../uscite/redazione/messaggi.ts';
import type { NomeDichiarato } from './Mappa.tsx';

export type Passo = string | number;

/** Adds a rule of a kind and says its id. @param nata what is known of it already, and what it is like */
export type Nuova = (tipo: string, poi: (id: string) => void, nata?: DaAggiungere) => void;

/** What the fields of a form share. */
export interface Contesto {
  /** What the ids of this form begin with: a form may stand over another. */
  radice: string;
  errori: readonly ErroreCampo[];
  /** The fields that what is chosen elsewhere in the rule asks for, by their steps. */
  chiesti: ReadonlySet<string>;
  /** Mailboxes that other rules go on saying. */
  gemelle: readonly Gemella[];
  /** What is no error, but is often a slip. */
  avvisi: readonly Avviso[];
  /** The rules of a kind, once they are known; asking makes them come. */
  scelte: (tipo: string) => readonly Scelta[];
  cambia: (percorso: readonly Passo[], valore: unknown) => void;
  /** True inside a group that may be left out: what it requires is required only once it is there. */
  facoltativo?: boolean;
  /** Groups and lists that stand open, by the name of the field. */
  aperti: readonly string[];
  /** What the rule taken as an example says at some steps. */
  esempio: ((percorso: readonly Passo[]) => unknown) | undefined;
  /** The names that the rule declares for a field of values by name. */
  nomi: (campo: string) => readonly NomeDichiarato[];
  /** How the formulas of the rule read. */
  formule: LetturaFormule | null | undefined;
  /** Adds a rule of a kind and says its id; undefined where a form already stands over another. */
  nuova: Nuova | undefined;
}

/** The id of the control at some steps, so that its label, help and errors can name it. */
export function idDi(radice: string, percorso: readonly Passo[]): string {
  return [radice, ...percorso].join('-');
}

/** The errors at some steps and inside. */
export function erroriSotto(errori: readonly ErroreCampo[], percorso: readonly Passo[]): ErroreCampo[] {
  return errori.filter(({ percorso: suo }) => percorso.every((passo, n) => suo[n] === passo));
}
