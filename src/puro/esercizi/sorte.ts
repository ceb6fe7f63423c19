/**
 * Chance that can be repeated: mulberry32 (32 bits of state, integer arithmetic only) from an FNV-1a hash of a text.
 * Both are written out here because a class must get the same sheet from every browser, today and in ten years.
 */

export interface Sorte {
  /** A whole number from `da` to `a`, both included. */
  intero(da: number, a: number): number;
  /** One of a list that is not empty. */
  scegli<T>(lista: readonly T[]): T;
}

/** FNV-1a over UTF-16 code units, 32 bits. */
export function impronta(testo: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < testo.length; i += 1) h = Math.imul(h ^ testo.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The next 32 bits of mulberry32 each time it is called. */
export function mulberry32(seme: number): () => number {
  let stato = seme;
  return () => {
    stato = (stato + 0x6d2b79f5) | 0;
    let t = Math.imul(stato ^ (stato >>> 15), stato | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}

/** Chance from a text: the same text, the same draws. */
export function sorte(testo: string): Sorte {
  const bit = mulberry32(impronta(testo));
  const intero = (da: number, a: number): number => da + (bit() % (a - da + 1));
  return { intero, scegli: (lista) => lista[intero(0, lista.length - 1)] as (typeof lista)[number] };
}
