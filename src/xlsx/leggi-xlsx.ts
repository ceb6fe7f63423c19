import { leggiLibro, type Libro } from './libro.ts';
import type { Errore } from './cella.ts';
import { leggiZip } from './zip-di-node.ts';

/** Reads an XLSX file in Node; see `leggiLibro`. */
export function leggiXlsx(bytes: Uint8Array): { libro: Libro } | { errore: Errore } {
  return leggiLibro(bytes, leggiZip);
}
