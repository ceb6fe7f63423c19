import { DomandePerPagina, type Insieme } from './insieme.ts';
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
/** Fewer terms than these are a name, and not a question, unless they come with as many other words. */
const TERMS = 3;
const WORDS = 4;

/** Whether the query is a few words: their order is the rules'. */
export function pocheParole(parole: readonly string[], termini: readonly Termine[]): boolean {
  return termini.length < TERMS && (termini.length < 2 || parole.length < WORDS);
}

/** How many pages of such questions are looked at closely. */
const BEST = 15;

/** The stems of a question, all of them: how one asks tells too. */
export function radiciDi(domanda: string): string[] {
  return [...new Set(parole(domanda).map(radice))];
}

/** How much a stem counts for. */
function quota(stem: string): number {
  const share = peso(stem);
  return share === 1 ? 1 : share > 0 ? WEAK : EMPTY;
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
  #quante: number[] = [];
  #perPagina: DomandePerPagina | undefined;
  #insieme: { parole: readonly string[]; pagine: ReadonlyMap<number, Insieme> } | undefined;
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
    this.#quante = said.map((stems) => stems.length);
    said.forEach((stems, n) => (this.#lunghezze[n] = Math.hypot(...stems.map((stem) => this.#peso(stem)))));
  }

  #peso(stem: string): number {
    const known = this.#pesi.get(stem);
    if (known !== undefined) return known;
    const rarity = Math.log(1 + this.#pagine.length / (1 + (this.#conRadice.get(stem)?.length ?? 0)));
    const weight = rarity * quota(stem);
    this.#pesi.set(stem, weight);
    return weight;
  }

  /** The pages of the questions that most resemble this one, best first. */
  migliori(words: readonly string[], termini: readonly Termine[]): number[] {
    return pocheParole(words, termini) ? [] : [...this.simili(words, termini).keys()].slice(0, BEST);
  }

  /** What all the questions of each page say together of this one, most first. */
  insieme(parole: readonly string[]): ReadonlyMap<number, Insieme> {
    if (this.#insieme?.parole === parole) return this.#insieme.pagine;
    const pagine = this.#aperte().leggi(this.#radici(parole));
    this.#insieme = { parole, pagine };
    return pagine;
  }

  /** Of each stem that says something, the pages whose questions say it (see `Affini`). */
  detti(parole: readonly string[]): Map<number, number>[] {
    return this.#aperte().detti(this.#radici(parole).filter(([, share]) => share > EMPTY));
  }

  #radici(parole: readonly string[]): [radice: string, peso: number][] {
    return [...new Set(parole.map(radice))].map((stem) => [stem, quota(stem)]);
  }

  #aperte(): DomandePerPagina {
    if (this.#parti.length) this.#apri();
    return (this.#perPagina ??= new DomandePerPagina(this.#pagine, this.#quante, this.#conRadice));
  }

  /** How much each page is that of a question that resembles this one: by the best of them, from 0 to 1, most first. */
  simili(words: readonly string[], termini: readonly Termine[]): Map<number, number> {
    if (this.#ultima?.termini === termini) return this.#ultima.simili;
    if (this.#parti.length) this.#apri();
    const stems = new Set(words.map(radice));
    const own = Math.hypot(...[...stems].map((stem) => this.#peso(stem)));
    const dot = new Float64Array(this.#pagine.length);
    const met = new Set<number>();
    for (const stem of stems) {
      const shared = this.#peso(stem) ** 2;
      const says = quota(stem) > EMPTY;
      for (const n of this.#conRadice.get(stem) ?? []) {
        dot[n] = (dot[n] ?? 0) + shared;
        // A question that shares only how one asks does not resemble it.
        if (says) met.add(n);
      }
    }
    const perPagina = new Map<number, number[]>();
    for (const n of met) {
      const alike = (dot[n] ?? 0) / (own * (this.#lunghezze[n] as number) || 1);
      for (const page of this.#pagine[n] as readonly number[]) {
        const known = perPagina.get(page);
        if (known) known.push(alike);
        else perPagina.set(page, [alike]);
      }
    }
    const simili = new Map(
      [...perPagina]
        .map(([page, all]): [number, number] => {
          const [best = 0, ...others] = all.sort((a, b) => b - a).slice(0, NEIGHBOURS);
          return [page, others.reduce((left, one) => left + (1 - left) * one * one, best)];
        })
        .sort(([a, one], [b, other]) => other - one || a - b),
    );
    this.#ultima = { termini, simili };
    return simili;
  }
}
