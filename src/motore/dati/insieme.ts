import type { Schema } from './forme.ts';

/** A set of open data, as a kind of rule gives it. */
export interface InsiemeDati<C> {
  /** The file's name without extension. */
  nome: string;
  titolo: string;
  descrizione: string;
  /** Its records, in the order of the rules. */
  json: (catalogo: C) => readonly object[];
  /** What each record is; asked for only by who describes the data. */
  schema: () => Schema;
  /**
   * The same as a table, where a table says it all: its columns in their order, and its lines (left out: the records).
   */
  csv?: { colonne: () => Record<string, Schema>; righe?: (catalogo: C) => readonly object[] };
}
