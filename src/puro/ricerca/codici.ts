import { unoSbaglio } from './distanza.ts';
import { piega } from './testo.ts';
import type { VoceRicerca } from './tipi.ts';

/** How a query met a code. */
type IncontroCodice = 'intero' | 'somigliante' | 'inizio' | 'dentro' | 'sbagliato';

/** A record met by its code. */
export interface Codice {
  posizione: number;
  incontro: IncontroCodice;
  /** 0 to 1: how much of the code was typed. */
  quota: number;
  /** Whether it is one of the record's other names: the same code may stand in several pages. */
  altro: boolean;
}

/** Letters that are taken for digits, and the digits they are taken for. */
const LOOK_ALIKE: Readonly<Record<string, string>> = { o: '0', q: '0', i: '1', l: '1', z: '2', s: '5', b: '8' };

/** What a code met is worth, the best kind first: above any sum of words (which stays below 2). */
export const VALORE_CODICE: Readonly<Record<IncontroCodice, number>> = {
  intero: 20,
  somigliante: 12,
  inizio: 8,
  dentro: 5,
  sbagliato: 4,
};

/**
 * Whether another name of a record is a code: one word of letters and figures, with its signs («2021_AS55»,
 * «GPA52021»).
 */
function isCode(text: string): boolean {
  return /^(?=.*\d)(?=.*[A-Za-z])[\w.]{5,}$/.test(text.replace(/^[A-Z]{2} (?=\d{4}_)/, '')) && !text.includes('..');
}

/** The codes of the records, and where a query meets them. */
export class Codici {
  readonly #codici: { codice: string; simile: string; posizione: number; altro: boolean }[];

  /** @param voci the records, with codice 14/O, codice prodotto, both or none */
  constructor(voci: readonly VoceRicerca[]) {
    this.#codici = voci.flatMap((voce, posizione) =>
      [voce.codice_14o, voce.codice_prodotto, ...(voce.altri ?? []).filter(isCode)].flatMap((value, n) => {
        const code = value ? plain(value) : '';
        return code ? [{ codice: code, simile: asDigits(code), posizione, altro: n > 1 }] : [];
      }),
    );
  }

  /**
   * The records whose code the query holds.
   * @param words the folded words of the query: a whole code may stand among others, split over two or three («MT
   * 1K00»)
   * @param content those that name something: a part of a code must be all of them
   * @returns all meetings of the best kind; empty when there is none
   */
  cerca(words: readonly string[], content: readonly string[]): Codice[] {
    const whole = [...words, ...joined(words, 2), ...joined(words, 3), ...spelled(words)].filter(
      (word) => word.length >= 2,
    );
    const part = [content.join('')].filter((word) => word.length >= 2 && word.length <= 7);
    for (const kind of Object.keys(VALORE_CODICE) as IncontroCodice[]) {
      const candidates = kind === 'intero' || kind === 'somigliante' ? whole : part;
      const found = candidates.flatMap((word) => this.#incontra(word, kind));
      if (kind === 'sbagliato' && new Set(found.map((met) => met.posizione)).size > 1) return [];
      if (found.length) return found;
    }
    return [];
  }

  #incontra(word: string, kind: IncontroCodice): Codice[] {
    const like = asDigits(word);
    return this.#codici
      .filter((entry) => meets(word, like, entry, kind))
      .map(({ posizione, codice, altro }) => ({
        posizione,
        altro,
        incontro: kind,
        quota: Math.min(1, word.length / codice.length),
      }));
  }
}

function meets(word: string, like: string, entry: { codice: string; simile: string }, kind: IncontroCodice): boolean {
  const digits = /\d/.test(word);
  switch (kind) {
    case 'intero':
      return entry.codice === word;
    case 'somigliante':
      return word.length >= 5 && entry.simile === like;
    case 'inizio':
      return digits ? entry.simile.startsWith(like) : entry.codice.startsWith(word);
    case 'dentro':
      return digits && word.length >= 3 && entry.simile.includes(like);
    case 'sbagliato':
      return word.length >= 5 && /\d/.test(word) && /[a-z]/.test(word) && unoSbaglio(entry.simile, like);
  }
}

/** Neighbouring words of the query written as one. */
function joined(words: readonly string[], count: number): string[] {
  return words.length < count
    ? []
    : words.slice(0, words.length - count + 1).map((_, n) => words.slice(n, n + count).join(''));
}

/** Runs of figures and letters that a long code is written in («2021_7.1.1A.2»), as one. */
function spelled(words: readonly string[]): string[] {
  const run = words.filter((word) => /\d/.test(word) || word.length <= 2);
  return run.length > 3 ? [run.join('')] : [];
}

function plain(code: string): string {
  return piega(code)
    .replace(/^[a-z]{2} (?=\d{4}_)/, '')
    .replace(/[^a-z0-9]/g, '');
}

function asDigits(code: string): string {
  return code.replace(/[oqilzsb]/g, (letter) => LOOK_ALIKE[letter] ?? letter);
}
