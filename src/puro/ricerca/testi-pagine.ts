import { radice } from './radice.ts';
import type { Termine } from './termini.ts';
import { parole } from './testo.ts';
import type { IndiceSerializzato } from './tipi.ts';

/** What the whole text of a page says of a query. */
export interface Detto {
  /** By BM25, unbounded. */
  punti: number;
  /** Its place among all pages, from 0. */
  posto: number;
  /** Share of the query that it says, weighed by rarity. */
  quota: number;
}

/** What all pages say of a query. */
export interface Lettura {
  pagine: ReadonlyMap<number, Detto>;
  /** The points of the best page. */
  massimo: number;
  /** The points that a page could have at most. */
  pieno: number;
}

/** Okapi BM25: how soon a repeated word stops counting (its usual constant), and how much a long text loses. */
const K1 = 1.2;
const B = 0.5;
/** What a word that describes the asking counts for. */
const WEAK = 0.5;
/** The same, where a page is placed among the others; and what a word that its text says counts for there. */
const NEAR_WEAK = 0.4;
const ONCE = 0.3;
/** How many times a word counts in the names of the record that the page is about, in its other words, elsewhere. */
const IN_NAME = 5;
const IN_USE = 3;
/** And where the record has only something that resembles it. */
const RESEMBLES = 0.4;

/** The whole text of every page: its records' words, and those of its text that none of its records has. */
export class TestiPagine {
  readonly #lunghezze: number[] = [];
  readonly #media: number;
  readonly #quante: number;
  /** The stems that none of the records of a page says, a line each page, between spaces. */
  readonly #testo: string;
  /** Where each line ends, and its page. */
  readonly #fini: number[] = [];
  readonly #pagina: (number | undefined)[] = [];
  /** The pages that say a stem so, of those that were asked for. */
  readonly #altre = new Map<string, readonly number[]>();
  readonly #di: (n: number) => { id: number; titolare: boolean };
  #ultima: { termini: readonly Termine[]; lettura: Lettura } | undefined;

  /**
   * @param ids the pages by address
   * @param parti what the parts of the index say of the pages
   * @param di the page of a record, and whether it is about that record
   */
  constructor(
    ids: ReadonlyMap<string, number>,
    parti: readonly NonNullable<IndiceSerializzato['pagine']>[],
    di: (n: number) => { id: number; titolare: boolean },
  ) {
    this.#di = di;
    this.#quante = Math.max(1, ids.size);
    this.#testo = parti.map(([texts]) => ` ${texts.replace(/[\t\n]/g, ' $& ')} \n`).join('');
    let start = 0;
    for (const [texts, lengths] of parti) {
      const lines = texts.match(/^[^\t\n]*/gm) ?? [];
      for (const [n, url] of lines.entries()) {
        const id = ids.get(url);
        if (id !== undefined) this.#lunghezze[id] = lengths[n] ?? 0;
        const end = this.#testo.indexOf('\n', start);
        this.#fini.push(end);
        this.#pagina.push(id);
        start = end + 1;
      }
    }
    const known = this.#lunghezze.filter((length) => length > 0);
    this.#media = known.reduce((sum, length) => sum + length, 0) / known.length || 1;
  }

  /** The pages that say most of a query, best first. */
  migliori(termini: readonly Termine[], quante: number): number[] {
    const best: number[] = [];
    for (const id of this.leggi(termini).pagine.keys()) if (best.push(id) >= quante) break;
    return best;
  }

  /** What every page says of a query, best first. */
  leggi(termini: readonly Termine[]): Lettura {
    if (this.#ultima?.termini === termini) return this.#ultima.lettura;
    const punti = new Map<number, number>();
    const said = new Map<number, number>();
    let whole = 0;
    for (const termine of termini) {
      const times = this.#volte(termine);
      const held = [...times.values()].filter((count) => count >= 1).length;
      const rarity = Math.log(1 + (this.#quante - held + 0.5) / (held + 0.5)) * (termine.peso === 1 ? 1 : WEAK);
      whole += rarity;
      for (const [id, count] of times) {
        const length = 1 - B + (B * (this.#lunghezze[id] ?? this.#media)) / this.#media;
        punti.set(id, (punti.get(id) ?? 0) + (rarity * count * (K1 + 1)) / (count + K1 * length));
        if (count >= 1) said.set(id, (said.get(id) ?? 0) + rarity);
      }
    }
    const sorted = [...punti].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const pagine = new Map(
      sorted.map(([id, own], posto) => [id, { punti: own, posto, quota: (said.get(id) ?? 0) / (whole || 1) }]),
    );
    const lettura = { pagine, massimo: sorted[0]?.[1] ?? 1, pieno: whole * (K1 + 1) || 1 };
    this.#ultima = { termini, lettura };
    return lettura;
  }

  /** Of each term, the pages that say it, and how much that counts for their place among the others (see `Affini`). */
  detti(termini: readonly Termine[]): Map<number, number>[] {
    return termini.map((termine) => {
      const times = this.#volte(termine);
      const rarity = Math.log(1 + this.#quante / (times.size || 1)) ** 2 * (termine.peso === 1 ? 1 : NEAR_WEAK);
      return new Map([...times].map(([id, count]) => [id, rarity * Math.log(1 + ONCE * Math.min(1, count))]));
    });
  }

  /** The pages that say a stem that none of their records does: the text is read when a question first says it. */
  #cheDicono(stem: string): readonly number[] {
    const known = this.#altre.get(stem);
    if (known) return known;
    const found: number[] = [];
    const wanted = ` ${stem} `;
    let line = 0;
    for (let at = this.#testo.indexOf(wanted); at >= 0; at = this.#testo.indexOf(wanted, at + 1)) {
      while ((this.#fini[line] ?? Infinity) < at) line++;
      const id = this.#pagina[line];
      if (id !== undefined) found.push(id);
    }
    this.#altre.set(stem, found);
    return found;
  }

  /** How many times each page says a term. */
  #volte({ parola, trovata }: Termine): Map<number, number> {
    const times = new Map<number, number>();
    for (const [n, quality] of trovata?.riscontri ?? []) {
      const { id, titolare } = this.#di(n);
      const count = quality < 0.3 ? RESEMBLES : !titolare || quality < 0.6 ? 1 : quality < 0.9 ? IN_USE : IN_NAME;
      if (count > (times.get(id) ?? 0)) times.set(id, count);
    }
    for (const word of parole(parola))
      for (const id of this.#cheDicono(radice(word))) if (!times.has(id)) times.set(id, 1);
    return times;
  }
}
