import { radice } from './radice.ts';
import type { Termine } from './termini.ts';
import { parole } from './testo.ts';
import type { IndiceSerializzato } from './tipi.ts';
import { peso } from './vuote.ts';

/** A question whose answer is known. */
export interface DomandaNota {
  domanda: string;
  /** The pages that answer it. */
  pagine: readonly string[];
}

/** How much a word counts that asks or joins, and one that describes the asking, next to one that says something. */
const EMPTY = 0.15;
const WEAK = 0.5;
/** Fewer questions than these share a page's score. */
const NEIGHBOURS = 3;
/** Fewer terms than these are a name, and not a question: its order is the rules'. */
const QUESTION = 3;
/** How many pages of such questions are looked at closely. */
const BEST = 15;

/** The stems of a question, all of them: how one asks tells too. */
export function radiciDi(domanda: string): string[] {
  return [...new Set(parole(domanda).map(radice))];
}

/** A part of the index that carries known questions, and the pages that they speak of. */
type Parte = Required<Pick<IndiceSerializzato, 'note' | 'pagine'>>;

/** Questions whose answer is known: one that resembles them is likely to be answered by the same pages. */
export class DomandeNote {
  readonly #pagine: (readonly number[])[] = [];
  readonly #lunghezze: number[] = [];
  readonly #conRadice = new Map<string, number[]>();
  readonly #pesi = new Map<string, number>();
  readonly #perIndirizzo: ReadonlyMap<string, number>;
  #parti: readonly Parte[];
  #ultima: { termini: readonly Termine[]; simili: Map<number, number> } | undefined;

  /**
   * Nothing is read before the first question.
   * @param ids the pages by address
   * @param parti the parts of the index that carry known questions
   */
  constructor(ids: ReadonlyMap<string, number>, parti: readonly Parte[]) {
    this.#perIndirizzo = ids;
    this.#parti = parti;
  }

  #apri(): void {
    const said: string[][] = [];
    for (const { note, pagine } of this.#parti) {
      const urls = pagine[0].split('\n').map((line) => line.slice(0, line.indexOf('\t')));
      note[0].split('\n').forEach((line, at) => {
        const n =
          this.#pagine.push((note[1][at] ?? []).flatMap((place) => this.#perIndirizzo.get(urls[place] ?? '') ?? [])) -
          1;
        const stems = line.split(' ');
        said.push(stems);
        for (const stem of stems) {
          const known = this.#conRadice.get(stem);
          if (known) known.push(n);
          else this.#conRadice.set(stem, [n]);
        }
      });
    }
    this.#parti = [];
    said.forEach((stems, n) => (this.#lunghezze[n] = Math.hypot(...stems.map((stem) => this.#peso(stem)))));
  }

  #peso(stem: string): number {
    const known = this.#pesi.get(stem);
    if (known !== undefined) return known;
    const rarity = Math.log(1 + this.#pagine.length / (1 + (this.#conRadice.get(stem)?.length ?? 0)));
    const share = peso(stem);
    const weight = rarity * (share === 1 ? 1 : share > 0 ? WEAK : EMPTY);
    this.#pesi.set(stem, weight);
    return weight;
  }

  /** The pages of the questions that most resemble this one, best first. */
  migliori(words: readonly string[], termini: readonly Termine[]): number[] {
    if (termini.length < QUESTION) return [];
    return [...this.simili(words, termini)]
      .sort(([a, one], [b, other]) => other - one || a - b)
      .slice(0, BEST)
      .map(([page]) => page);
  }

  /** How much each page is that of a question that resembles this one: by the best of them, from 0 to 1. */
  simili(words: readonly string[], termini: readonly Termine[]): Map<number, number> {
    if (this.#ultima?.termini === termini) return this.#ultima.simili;
    if (this.#parti.length) this.#apri();
    const stems = new Set(words.map(radice));
    const own = Math.hypot(...[...stems].map((stem) => this.#peso(stem)));
    const dot = new Map<number, number>();
    for (const stem of stems)
      for (const n of this.#conRadice.get(stem) ?? []) dot.set(n, (dot.get(n) ?? 0) + this.#peso(stem) ** 2);
    const met = new Map<number, number[]>();
    for (const [n, shared] of dot) {
      const alike = shared / (own * (this.#lunghezze[n] as number) || 1);
      for (const page of this.#pagine[n] as readonly number[]) {
        const known = met.get(page);
        if (known) known.push(alike);
        else met.set(page, [alike]);
      }
    }
    const simili = new Map(
      [...met].map(([page, all]) => {
        const [best = 0, ...others] = all.sort((a, b) => b - a).slice(0, NEIGHBOURS);
        return [page, others.reduce((left, one) => left + (1 - left) * one * one, best)] as const;
      }),
    );
    this.#ultima = { termini, simili };
    return simili;
  }
}
