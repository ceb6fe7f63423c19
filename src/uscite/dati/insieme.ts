import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import type { Schema } from './schemi/basi.ts';

/** A file of open data: its name without extension, what it holds, and how to make it. */
export interface InsiemeDati {
  nome: string;
  titolo: string;
  descrizione: string;
  json: (catalogo: Catalogo) => unknown[];
  /** What each record is. */
  schema: Schema;
  /** The same as a table, where a table says it all, and what its columns are. */
  csv?: { scrivi: (catalogo: Catalogo) => string; colonne: Record<string, Schema> };
}
