import { forma } from './radice.ts';
import { pezzi } from './testo.ts';
import { primaNon } from './vocabolario.ts';
import { peso } from './vuote.ts';

/** A word as it was written, and the known one that sounds like it. */
export interface Corretta {
  scritta: string;
  letta: string;
}

/** What two spellings of one sound have in common: whoever writes by ear takes one for the other. */
const SUONI: readonly (readonly [RegExp, string])[] = [
  [/h/g, ''],
  [/c?q|k/g, 'c'],
  [/[xz]/g, 's'],
  [/[jy]/g, 'i'],
  [/w/g, 'v'],
  [/([cgs])i(?=[aeou])/g, '$1'],
  [/gn[i]?(?=[aeou])|ni(?=[aeou])/g, 'gn'],
  [/gl?i(?=[aeou])|li(?=[aeou])/g, 'li'],
  [/n(?=[pb])/g, 'm'],
  [/(.)\1+/g, '$1'],
];

/** How a word sounds, for comparing only: «apuntamento» and «appuntamento» sound the same. */
export function suono(parola: string): string {
  return SUONI.reduce((sound, [written, heard]) => sound.replace(written, heard), parola);
}

/** Articles and prepositions that lose their apostrophe: «lappuntamento». */
const ATTACCATE = /^(?:dell|nell|dall|sull|all|coll|quest|un|l|d)(?=[aeiouh])/;
/** A shorter word sounds like too many. */
const LEAST = 5;

/** Reads the words that nobody wrote so as the known ones that sound the same. */
export class Orecchio {
  readonly #tutte: () => Iterable<string>;
  #perSuono: Map<string, Set<string>> | undefined;
  readonly #forms = new Set<string>();
  #parole: readonly string[] = [];

  /** @param tutte the known words: asked with the first question */
  constructor(tutte: () => Iterable<string>) {
    this.#tutte = tutte;
  }

  /**
   * A question with the known word in place of each that sounds like it alone.
   * @returns the text as it is where nothing is to be corrected
   */
  correggi(testo: string): { testo: string; corrette: Corretta[] } {
    const corrette: Corretta[] = [];
    let read = testo;
    for (const { testo: scritta, inizio, fine } of pezzi(testo).reverse()) {
      const letta = this.#letta(scritta);
      if (letta === undefined) continue;
      corrette.unshift({ scritta, letta });
      read = read.slice(0, inizio) + letta + read.slice(fine);
    }
    return { testo: read, corrette };
  }

  #letta(parola: string): string | undefined {
    if (!heard(parola) || peso(parola) < 1) return undefined;
    const bySound = (this.#perSuono ??= this.#leggi());
    if (this.#conosce(parola)) return undefined;
    const rest = parola.replace(ATTACCATE, '');
    if (rest !== parola && heard(rest) && this.#conosce(rest)) return rest;
    const same = bySound.get(suono(parola));
    return same?.size === 1 ? [...same][0] : undefined;
  }

  /** Whether a word is known, but for number and gender, or begins one that is. */
  #conosce(parola: string): boolean {
    return this.#forms.has(forma(parola)) || (this.#parole[primaNon(this.#parole, parola)] ?? '').startsWith(parola);
  }

  #leggi(): Map<string, Set<string>> {
    const bySound = new Map<string, Set<string>>();
    this.#parole = [...new Set(this.#tutte())].filter(heard).sort();
    for (const word of this.#parole) {
      this.#forms.add(forma(word));
      const sound = suono(word);
      const known = bySound.get(sound);
      if (known) known.add(word);
      else bySound.set(sound, new Set([word]));
    }
    return bySound;
  }
}

/** Whether a word can be read by its sound. */
function heard(parola: string): boolean {
  return parola.length >= LEAST && /^[a-z]+$/.test(parola);
}
