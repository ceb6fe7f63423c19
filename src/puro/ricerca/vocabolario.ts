import { unoSbaglio } from './distanza.ts';
import { radice } from './radice.ts';
import { parole } from './testo.ts';
import type { VoceRicerca } from './tipi.ts';

/** How well a record answers one word of the query: its position, and a figure from 0 to 1. */
export type Riscontri = Map<number, number>;

/** The records in which a word occurs, and how rare that is. */
export interface Trovata {
  riscontri: Riscontri;
  /** Rarity: the natural logarithm of (1 + records / records with the word). */
  rarita: number;
  /** `intera`: the word itself; `inizio`: words that begin so; `corretta`: a word one slip away. */
  modo: 'intera' | 'inizio' | 'corretta';
  /** The stems matched, for highlighting. */
  radici: Set<string>;
}

/** All words of all records. */
export interface Vocabolario {
  /** @returns null when no record has the word, one that begins so, or one that is a slip away */
  trova(parola: string): Trovata | null;
  ha(parola: string): boolean;
  /** What a word that no record has counts for: less than a rare one, as people use many words that no record has. */
  raritaIgnota: number;
}

/** How much a word counts by where it stands in the record. */
const WEIGHT = {
  descrizione: 1,
  nome: 1,
  sciolte: 0.95,
  altri: 0.85,
  uso: 0.65,
  gruppo: 0.7,
  gruppoSciolto: 0.65,
  risposta: 0.4,
};

/**
 * Indexes the words of the records.
 * @param voci the records; a product also answers to the words of its group's record
 */
export function creaVocabolario(voci: readonly VoceRicerca[]): Vocabolario {
  const postings = new Map<string, Riscontri>();
  const words = new Map<string, string>();
  const groups = new Map(
    voci.filter((voce) => voce.tipo === 'gruppo di prodotti').map((voce) => [voce.descrizione, voce]),
  );
  const add = (n: number, texts: readonly string[], weight: number) => {
    for (const word of texts.flatMap(wordsAndPairs)) {
      const stem = words.get(word) ?? radice(word);
      words.set(word, stem);
      const found = postings.get(stem) ?? new Map<number, number>();
      if ((found.get(n) ?? 0) < weight) found.set(n, weight);
      postings.set(stem, found);
    }
  };
  voci.forEach((voce, n) => {
    add(n, [voce.descrizione], WEIGHT.descrizione);
    if (voce.nome) add(n, [voce.nome], WEIGHT.nome);
    add(n, voce.sciolte ?? [], WEIGHT.sciolte);
    add(n, voce.altri ?? [], WEIGHT.altri);
    add(n, voce.uso ?? [], WEIGHT.uso);
    // An answer full of figures is read, not looked for.
    if (!/\d.*\D\d/.test(voce.risposta)) add(n, [voce.risposta], WEIGHT.risposta);
    if (!voce.gruppo) return;
    add(n, [voce.gruppo], WEIGHT.gruppo);
    const group = groups.get(voce.gruppo);
    if (group)
      add(
        n,
        [...(group.nome ? [group.nome] : []), ...(group.sciolte ?? []), ...(group.uso ?? [])],
        WEIGHT.gruppoSciolto,
      );
  });
  const rarity = (records: number) => Math.log(1 + voci.length / Math.max(1, records));

  function trova(parola: string): Trovata | null {
    const stem = radice(parola);
    const riscontri: Riscontri = new Map();
    const radici = new Set<string>();
    const take = (key: string, quality: number) => {
      radici.add(key);
      for (const [n, weight] of postings.get(key) ?? []) {
        if ((riscontri.get(n) ?? 0) < weight * quality) riscontri.set(n, weight * quality);
      }
    };
    if (postings.has(stem)) take(stem, 1);
    const whole = riscontri.size;
    if (!whole || parola.length >= 3) {
      for (const [word, wordStem] of words) {
        if (word.startsWith(parola) && word !== parola)
          take(wordStem, (whole ? 0.5 : 0.6) + (0.35 * parola.length) / word.length);
      }
    }
    if (whole) return { riscontri, radici, modo: 'intera', rarita: rarity(whole) };
    if (riscontri.size) return { riscontri, radici, modo: 'inizio', rarita: rarity(riscontri.size) };
    if (parola.length < 4 || /\d/.test(parola)) return null;
    for (const [word, wordStem] of words) if (isSlip(parola, stem, word, wordStem)) take(wordStem, 0.75);
    return riscontri.size ? { riscontri, radici, modo: 'corretta', rarita: rarity(riscontri.size) } : null;
  }

  return { trova, ha: (parola) => words.has(parola), raritaIgnota: 0.7 * rarity(1) };
}

/** The words of a text, and the pairs of short neighbours written together: «AZ. AGR.» also answers to «azagr». */
function wordsAndPairs(text: string): string[] {
  const single = parole(text);
  const pairs = single.flatMap((word, n) => {
    const next = single[n + 1];
    return next !== undefined && word.length <= 4 && next.length <= 5 && word.length + next.length >= 3
      ? [word + next]
      : [];
  });
  return [...single, ...pairs];
}

/** A slip is looked for in the whole word and, as endings change, in long enough stems. A short word keeps its first letter, or drops it. */
function isSlip(parola: string, stem: string, word: string, wordStem: string): boolean {
  if (word.length < 4 || Math.abs(word.length - parola.length) > 4) return false;
  if (parola.length < 6 && parola[0] !== word[0]) return word.slice(1) === parola;
  if (unoSbaglio(parola, word)) return true;
  return stem.length >= 5 && wordStem.length >= 5 && unoSbaglio(stem, wordStem);
}
