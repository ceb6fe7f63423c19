import { unoSbaglio } from './distanza.ts';
import { forma, radice } from './radice.ts';
import { concetto, indicizza, type Indicizzate } from './indicizza.ts';
import { insieme, type Passi } from './passi.ts';
import type { Elenco, Riscontri } from './riscontri.ts';
import type { VoceRicerca } from './tipi.ts';

/** The records in which a word occurs, and how rare that is. */
export interface Trovata {
  riscontri: Riscontri;
  /** Rarity: the natural logarithm of (1 + records / records with the word). */
  rarita: number;
  /**
   * `intera`: the word itself; `inizio`: words that begin so; `corretta`: a word one slip away; `uso`: by its everyday
   * name only.
   */
  modo: 'intera' | 'inizio' | 'corretta' | 'uso';
  /** The stems matched, for highlighting. */
  radici: Set<string>;
  /** Of an everyday word, the records that have the word itself: only these answer it with certainty. */
  letterali?: Riscontri;
}

/** All words of all records. */
export interface Vocabolario {
  /** @returns null when no record has the word, one that begins so, or one that is a slip away */
  trova(parola: string): Trovata | null;
  /** The records that say all the words of a concept, in any form, in their names or in what they are about. */
  concetto(radici: readonly string[]): Riscontri;
  ha(parola: string): boolean;
  /** Every word of the records, in order. */
  parole: readonly string[];
  /** What a word that no record has counts for: less than a rare one, as people use many words that no record has. */
  raritaIgnota: number;
  rarita(voci: number): number;
}

/**
 * What another number or gender of the word, and what another word of its family, count for next to the word itself.
 */
const OTHER_FORM = 0.96;
const SAME_FAMILY = 0.8;

/**
 * Indexes the words of the records.
 * @param voci the records; a product, or a row, also answers to the words of its group's record
 */
export const creaVocabolario = (voci: readonly VoceRicerca[]): Vocabolario => insieme(vocabolarioAPassi(voci));

/** Adds to the words of the records; then, who finds the records of a word. */
export type Accenna = (indicizzate: Indicizzate) => Passi<(word: string) => Elenco | undefined>;

/**
 * The same, a few records at a time.
 * @param accenna adds what people say for the terms of the documents: a part of an expression is a hint
 */
export function* vocabolarioAPassi(voci: readonly VoceRicerca[], accenna?: Accenna): Passi<Vocabolario> {
  const indicizzate = yield* indicizza(voci);
  const { elenchi, perRadice, luoghi } = indicizzate;
  const elenco = accenna ? yield* accenna(indicizzate) : (word: string) => elenchi.get(word);
  const concetti = new Map<string, Riscontri>();
  const sorted = [...elenchi.keys()].sort();
  // Asked only for a word that no record has.
  let byLength: Map<number, string[]> | undefined;
  const rarity = (records: number) => Math.log(1 + voci.length / Math.max(1, records));

  function trova(parola: string): Trovata | null {
    const stem = radice(parola);
    const riscontri: Riscontri = new Map();
    const radici = new Set<string>();
    const take = (word: string, quality: number) => {
      radici.add(radice(word));
      elenco(word)?.versa(riscontri, quality);
    };
    for (const word of perRadice.get(stem) ?? [])
      if (word === parola) take(word, 1);
      else if (!luoghi.has(word)) take(word, forma(word) === forma(parola) ? OTHER_FORM : SAME_FAMILY);
    const whole = riscontri.size;
    if (!whole || parola.length >= 3) {
      for (let at = primaNon(sorted, parola); sorted[at]?.startsWith(parola); at++) {
        const word = sorted[at] ?? '';
        if (word !== parola && !(whole && luoghi.has(word)))
          take(word, (whole ? 0.5 : 0.6) + (0.35 * parola.length) / word.length);
      }
    }
    if (whole) return { riscontri, radici, modo: 'intera', rarita: rarity(whole) };
    if (riscontri.size) return { riscontri, radici, modo: 'inizio', rarita: rarity(riscontri.size) };
    if (parola.length < 4 || /\d/.test(parola)) return null;
    byLength ??= Map.groupBy(sorted, (word) => word.length);
    for (let length = parola.length - 4; length <= parola.length + 4; length++)
      for (const word of byLength.get(length) ?? []) if (isSlip(parola, stem, word, radice(word))) take(word, 0.75);
    return riscontri.size ? { riscontri, radici, modo: 'corretta', rarita: rarity(riscontri.size) } : null;
  }

  return {
    trova,
    concetto: (radici) => {
      const key = radici.join(' ');
      const found = concetti.get(key) ?? concetto(radici, elenchi, perRadice);
      concetti.set(key, found);
      return found;
    },
    ha: (parola) => elenchi.has(parola),
    parole: sorted,
    raritaIgnota: 0.7 * rarity(1),
    rarita: rarity,
  };
}

/** The first position whose word, of some in order, is not before `word`. */
export function primaNon(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A slip is looked for in the whole word and, as endings change, in long enough stems. A short word keeps its first
 * letter, or drops it.
 */
function isSlip(parola: string, stem: string, word: string, wordStem: string): boolean {
  if (word.length < 4) return false;
  if (parola.length < 6 && parola[0] !== word[0]) return word.slice(1) === parola;
  if (unoSbaglio(parola, word)) return true;
  return stem.length >= 5 && wordStem.length >= 5 && unoSbaglio(stem, wordStem);
}
