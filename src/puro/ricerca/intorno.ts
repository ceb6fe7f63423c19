import type { Termine } from './termini.ts';
import type { VoceRicerca } from './tipi.ts';

/** What a word counts for that stands elsewhere in the record's page: in another row, in its title. */
const ELSEWHERE = 0.6;
/** By how much that falls with every other record of the page: in a long page everything stands somewhere. */
const DAMP = 0.05;

/** What the pages that the records stand in add to them. */
export interface Intorno {
  intorno(termini: readonly Termine[]): ((n: number) => number)[];
  titolari(records: readonly number[]): number[];
}

/** The pages that the records stand in: a row and its table answer a question together. */
export class Pagine implements Intorno {
  readonly #page: number[];
  readonly #weight: number[];
  /** The record that a page is about, where there is one. */
  readonly #holder: (number | undefined)[] = [];

  constructor(voci: readonly VoceRicerca[]) {
    const ids = new Map<string, number>();
    this.#page = voci.map(({ url }, n) => {
      const page = url === null ? `#${n}` : (url.split('#')[0] ?? '');
      const id = ids.get(page) ?? ids.size;
      ids.set(page, id);
      if (url === page && this.#holder[id] === undefined) this.#holder[id] = n;
      return id;
    });
    const sizes: number[] = [];
    for (const id of this.#page) sizes[id] = (sizes[id] ?? 0) + 1;
    this.#weight = sizes.map((size) => (size < 2 ? 0 : ELSEWHERE / (1 + DAMP * (size - 1))));
  }

  /** Of each term, how well the page of a record answers it, wherever in it. */
  intorno(termini: readonly Termine[]): ((n: number) => number)[] {
    return termini.map(({ trovata }) => {
      const best = new Map<number, number>();
      for (const [n, quality] of trovata?.riscontri ?? []) {
        const id = this.#page[n] as number;
        const worth = quality * (this.#weight[id] ?? 0);
        if (worth > (best.get(id) ?? 0)) best.set(id, worth);
      }
      return (n) => best.get(this.#page[n] as number) ?? 0;
    });
  }

  /** The records that the pages of these are about. */
  titolari(records: readonly number[]): number[] {
    return records.flatMap((n) => this.#holder[this.#page[n] as number] ?? []);
  }
}
