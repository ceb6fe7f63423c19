import type { Razionale } from '../formula/razionale.ts';
import type { Sorte } from './sorte.ts';
import type { Argomento, Bozza, Livello } from './tipi.ts';

/** A draft of an exercise and what would make it a good one. */
export interface Impasto {
  bozza: Bozza;
  /** Whether the right figure is one that an office might have, and not one that a mistake would give as well. */
  buona(valore: Razionale): boolean;
}

/**
 * Draws a draft.
 * @param indice of the exercise in its sheet, from 0: a sheet mixes its cases by it
 */
export type Ricetta = (argomento: Argomento, livello: Livello, sorte: Sorte, indice: number) => Impasto;
