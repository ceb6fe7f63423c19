/**
 * The items of a list that say what is typed: all its words, in any number and gender; where none does, those that say
 * the same in the documents' words («smart working» is «lavoro agile»), and then those that the search of the site
 * answers with. The everyday words and the rules are the search's, and travel when they are needed.
 */
import type * as AltreParole from './altre-parole.ts';

/** The words of a text, as they are compared. */
export const piano = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** Which items stay, and whether they were found with other words than those typed. */
interface Tenuti {
  tiene(item: HTMLElement): boolean;
  altrimenti: boolean;
}

/** What the items of one list say. */
export class CheDicono {
  /** Read only when somebody writes: a long list opens sooner. */
  readonly #testi = new WeakMap<HTMLElement, { testo: string; radici?: ReadonlySet<string> }>();
  readonly #risposte = new Map<string, AltreParole.Altrimenti>();
  #altre: typeof AltreParole | undefined;
  readonly #ancora: () => void;

  /** @param again called when what was asked has come: ask anew */
  constructor(again: () => void) {
    this.#ancora = again;
  }

  /**
   * @param typed what is sought
   * @param items the whole list
   * @param whole false while some items are still to come: then only their own words count
   */
  cerca(typed: string, items: readonly HTMLElement[], whole = true): Tenuti {
    const words = piano(typed).split(' ').filter(Boolean);
    const tiene = (item: HTMLElement): boolean => words.every((word) => this.#contiene(item, word));
    const byWords = !whole || items.some(tiene);
    const found = byWords ? undefined : this.#risposte.get(typed);
    this.#chiedi(typed, byWords || found !== undefined);
    const others = this.#altre;
    if (!found || !others) return { tiene, altrimenti: false };
    const means = (item: HTMLElement): boolean => others.dice(this.#radici(item, others), found);
    const altrimenti = items.some(means) ? means : (item: HTMLElement) => answered(item, found.risposte);
    return { tiene: altrimenti, altrimenti: true };
  }

  #testo(item: HTMLElement): { testo: string; radici?: ReadonlySet<string> } {
    const known = this.#testi.get(item) ?? { testo: piano(item.textContent ?? '') };
    this.#testi.set(item, known);
    return known;
  }

  #radici(item: HTMLElement, { radice }: typeof AltreParole): ReadonlySet<string> {
    const known = this.#testo(item);
    return (known.radici ??= new Set(known.testo.split(' ').map(radice)));
  }

  #contiene(item: HTMLElement, word: string): boolean {
    if (this.#testo(item).testo.includes(word) || !this.#altre) return this.#testo(item).testo.includes(word);
    return this.#radici(item, this.#altre).has(this.#altre.radice(word));
  }

  /** Sends for other forms of the words typed and, where no item says them, for what the search makes of them. */
  #chiedi(typed: string, answered: boolean): void {
    if (typed && !this.#altre)
      void import('./altre-parole.ts').then((arrived) => {
        this.#altre ??= arrived;
        this.#ancora();
      });
    else if (this.#altre && !answered && typed.length > 2)
      void this.#altre.chiedi(typed).then((found) => {
        this.#risposte.set(typed, found);
        if (found.risposte.size + found.modi.length > 0) this.#ancora();
      });
  }
}

/** Whether an item, or the page that it leads to, is among the answers of the search. */
function answered(item: HTMLElement, found: ReadonlySet<string>): boolean {
  return (
    found.has(`${location.pathname}#${item.id}`) ||
    [...item.querySelectorAll('a')].some(({ pathname, hash }) => found.has(pathname + hash))
  );
}
