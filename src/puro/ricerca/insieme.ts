/** What the questions of a page say of another, together. */
export interface Insieme {
  /** Next to the page of which they say most, and next to the most that they could say; from 0 to 1. */
  quanto: number;
  pieno: number;
  /** The place of the page among all, from 0. */
  posto: number;
}

/** Okapi BM25: how soon a word that many questions repeat stops counting, and how much many questions lose. */
const K1 = 1.2;
const B = 0.4;
/** Words that count for less say nothing by themselves: they bring no page. */
const LEAST = 0.3;

/** A stem, as the questions of the pages say it. */
interface Detta {
  pagine: readonly number[];
  /** How many questions of each of those pages say it. */
  volte: readonly number[];
  /** How few pages it is for. */
  rarita: number;
}

/** The questions that are known of each page, read as one text. */
export class DomandePerPagina {
  readonly #lunghezze = new Map<number, number>();
  readonly #media: number;
  readonly #dette = new Map<string, Detta>();
  readonly #conRadice: ReadonlyMap<string, readonly number[]>;
  readonly #pagine: readonly (readonly number[])[];

  /**
   * @param pagine the pages of each question
   * @param quante how many stems each has
   * @param conRadice the questions that say a stem
   */
  constructor(
    pagine: readonly (readonly number[])[],
    quante: readonly number[],
    conRadice: ReadonlyMap<string, readonly number[]>,
  ) {
    this.#pagine = pagine;
    this.#conRadice = conRadice;
    for (const [n, own] of pagine.entries())
      for (const page of own) this.#lunghezze.set(page, (this.#lunghezze.get(page) ?? 0) + (quante[n] ?? 0));
    this.#media = [...this.#lunghezze.values()].reduce((sum, length) => sum + length, 0) / (this.#lunghezze.size || 1);
  }

  /** How a stem is said; read when a question first says it. */
  #detta(radice: string): Detta {
    const known = this.#dette.get(radice);
    if (known) return known;
    const times = new Map<number, number>();
    for (const n of this.#conRadice.get(radice) ?? [])
      for (const page of this.#pagine[n] ?? []) times.set(page, (times.get(page) ?? 0) + 1);
    const rarita = Math.log(1 + (this.#lunghezze.size - times.size + 0.5) / (times.size + 0.5));
    const detta = { pagine: [...times.keys()], volte: [...times.values()], rarita };
    this.#dette.set(radice, detta);
    return detta;
  }

  /**
   * What the questions of each page say of some stems, by BM25, most first.
   * @param radici the stems, each with what it counts for
   */
  leggi(radici: readonly (readonly [radice: string, peso: number])[]): Map<number, Insieme> {
    const points = new Map<number, number>();
    let whole = 0;
    for (const [radice, peso] of radici.toSorted(([, one], [, other]) => other - one)) {
      const { pagine, volte, rarita } = this.#detta(radice);
      whole += rarita * peso;
      for (const [at, page] of pagine.entries()) {
        if (peso < LEAST && !points.has(page)) continue;
        const times = volte[at] as number;
        const length = 1 - B + (B * (this.#lunghezze.get(page) as number)) / this.#media;
        points.set(page, (points.get(page) ?? 0) + (rarita * peso * times * (K1 + 1)) / (times + K1 * length));
      }
    }
    const sorted = [...points].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const most = sorted[0]?.[1] ?? 1;
    return new Map(
      sorted.map(([page, own], posto) => [page, { quanto: own / most, pieno: own / (whole * (K1 + 1)), posto }]),
    );
  }

  /** Of each stem, the pages whose questions say it, and how much that counts for where they stand (see `Affini`). */
  detti(radici: readonly (readonly [radice: string, peso: number])[]): Map<number, number>[] {
    return radici.map(([radice, peso]) => {
      const { pagine, volte, rarita } = this.#detta(radice);
      const worth = (rarita * peso) ** 2;
      return new Map(pagine.map((page, at) => [page, worth * Math.log(1 + 2 * (volte[at] as number))]));
    });
  }
}
