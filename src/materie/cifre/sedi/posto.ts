import {
  confronta,
  daTesto,
  diviso,
  frazione,
  per,
  piu,
  ZERO,
  type Razionale,
} from '../../../puro/formula/razionale.ts';
import type { Cifra } from '../valori.ts';
import type { Quantita } from './grandezze.ts';

/** The place of a figure among others, from the least. */
export interface Posto {
  /** 1 for the least. */
  posto: number;
  /** Among how many. */
  su: number;
  /** How many have the same figure, this one included. */
  alPari: number;
}

/**
 * Where a structure stands among its peers for a quantity.
 * @param fra ids of the structures compared, this one included; those without a figure do not count
 * @returns its place from the least; null where the structure has no figure, or nobody to stand beside
 */
export function posto({ cifre }: Pick<Quantita, 'cifre'>, sede: string, fra: readonly string[]): Posto | null {
  const own = valore(cifre.get(sede));
  const all = fra.flatMap((id) => valore(cifre.get(id)) ?? []);
  if (!own || all.length < 2) return null;
  return {
    posto: 1 + all.filter((other) => confronta(other, own) < 0).length,
    su: all.length,
    alPari: all.filter((other) => confronta(other, own) === 0).length,
  };
}

/**
 * The simple mean of a quantity over some structures: not what the source prints for those that comprise them. Null
 * where there are fewer than two.
 */
export function mediaSemplice({ cifre }: Pick<Quantita, 'cifre'>, sedi: readonly string[]): Razionale | null {
  const all = sedi.flatMap((id) => valore(cifre.get(id)) ?? []);
  return all.length < 2 ? null : diviso(all.reduce(piu, ZERO), frazione(BigInt(all.length)));
}

/** How much per cent of the whole a figure is; null where the whole is zero. */
export function quota(parte: Cifra, totale: Cifra): Razionale | null {
  const [part, whole] = [valore(parte), valore(totale)];
  return part && whole && whole.n !== 0n ? diviso(per(part, frazione(100n)), whole) : null;
}

function valore(cifra: Cifra | undefined): Razionale | null {
  return cifra?.valore ? daTesto(cifra.valore) : null;
}
