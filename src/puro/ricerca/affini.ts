import type { IndiceSerializzato } from './tipi.ts';

/** What the pages of an index say in all, as points. */
type Punti = NonNullable<IndiceSerializzato['affini']>;

/** The character of 0, and how many steps a coordinate may be from it: none of them needs escaping in JSON. */
const ZERO = 63;
const STEPS = 28;

/** Writes the direction of a point, a character a coordinate. */
export function scriviPunto(punto: readonly number[]): string {
  const most = Math.max(...punto.map(Math.abs)) || 1;
  return String.fromCharCode(...punto.map((one) => ZERO + Math.round((one / most) * STEPS)));
}

function leggiPunto(text: string): Float64Array {
  const point = Float64Array.from(text, (character) => character.charCodeAt(0) - ZERO);
  const length = Math.hypot(...point) || 1;
  return point.map((one) => one / length);
}

/** How near a page is to a query. */
export interface Affine {
  /** The cosine of the angle between them, at least 0. */
  quanto: number;
  /** Its place among all pages, from 0. */
  posto: number;
}

/**
 * Pages as points of a space of few dimensions, where those that speak of the same things stand near although they
 * use other words (latent semantic analysis: Deerwester and others, 1990). A query stands where the pages that say its
 * words are.
 */
export class Affini {
  readonly #valori: readonly number[];
  readonly #testi = new Map<number, string>();
  readonly #punti = new Map<number, Float64Array>();

  /**
   * @param ids the pages by address
   * @param parti the points of the pages, in the order of those that their part of the index names
   */
  constructor(ids: ReadonlyMap<string, number>, parti: readonly { affini: Punti; urls: readonly string[] }[]) {
    this.#valori = parti[0]?.affini[1] ?? [];
    for (const { affini, urls } of parti)
      affini[0].split('\n').forEach((text, n) => {
        const id = ids.get(urls[n] ?? '');
        if (id !== undefined && text) this.#testi.set(id, text);
      });
  }

  /**
   * How near the pages are to a query, nearest first; those on the other side are left out.
   * @param detti of each word of the query, the pages that say it and how much each counts
   */
  leggi(detti: readonly ReadonlyMap<number, number>[]): Map<number, Affine> {
    this.#apri();
    const query = new Float64Array(this.#valori.length);
    for (const pages of detti)
      for (const [id, much] of pages) {
        const point = this.#punti.get(id);
        if (point) for (let k = 0; k < query.length; k++) query[k] = (query[k] as number) + much * (point[k] as number);
      }
    query.forEach((one, k) => (query[k] = one / (this.#valori[k] ?? 1) ** 2));
    const length = Math.hypot(...query) || 1;
    const near: [number, number][] = [];
    for (const [id, point] of this.#punti) {
      let cosine = 0;
      for (let k = 0; k < query.length; k++) cosine += (point[k] as number) * (query[k] as number);
      if (cosine > 0) near.push([id, cosine / length]);
    }
    return new Map(
      near.sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([id, quanto], posto) => [id, { quanto, posto }] as const),
    );
  }

  /** The points are read when a question first needs them. */
  #apri(): void {
    for (const [id, text] of this.#testi) this.#punti.set(id, leggiPunto(text));
    this.#testi.clear();
  }
}
