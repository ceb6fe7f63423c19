/** How a cell of a living sheet is written. */
import { cifreEsatte, decimale, type Razionale } from '../puro/formula/razionale.ts';
import type { Dato, Ingresso } from '../puro/formula/tipi.ts';
import type { Cella } from './righe.ts';
import { inCentesimi } from '../puro/parole/unita.ts';

/** Cells that a list is given: more than any example has. */
export const VOCI_ELENCO = 12;

/** An answer as its cell holds it. */
export function inCella(ingresso: Ingresso, dato: Dato | undefined): Cella['valore'] {
  if (dato === undefined || Array.isArray(dato)) return null;
  if (typeof dato === 'boolean') return dato ? 'sì' : 'no';
  if (typeof dato === 'string') return ingresso.opzioni?.find(({ id }) => id === dato)?.etichetta ?? dato;
  return numero(dato as Razionale, ingresso.unita);
}

/** A figure for a cell: percentages as ratios; to the digits of a double. */
export function numero(cifra: Razionale, unita: string): number {
  const pura = inCentesimi(unita) ? { n: cifra.n, d: cifra.d * 100n } : cifra;
  return Number(decimale(pura, Math.min(cifreEsatte(pura) ?? 20, 20)));
}
