import { unoSbaglio } from './distanza.ts';
import { forma, radice } from './radice.ts';
import { parole } from './testo.ts';
import type { Sinonimo } from './sciogli.ts';
import type { VoceRicerca } from './tipi.ts';
import { peso } from './vuote.ts';

/** How well a record answers one word of the query: its position, and a figure from 0 to 1. */
export type Riscontri = Map<number, number>;

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
  /** What a word that no record has counts for: less than a rare one, as people use many words that no record has. */
  raritaIgnota: number;
  rarita(voci: number): number;
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
  testi: 0.42,
  risposta: 0.4,
};

/** Kinds whose words also belong to the records that they hold. */
const CONTAINERS: ReadonlySet<string> = new Set(['gruppo di prodotti', 'tabella']);
/** Kinds whose labels are proper names: «Lecce» is never «Lecco». */
/** The words of an office's name that are not the place. */
const NOT_PLACES = new Set(
  'area sud est nord ovest fm filiale metropolitana direzione coordinamento metropolitano inps contatti nazionale totale centro'.split(
    ' ',
  ),
);
const PLACES: ReadonlySet<string> = new Set(['sede', 'contatti di una sede']);
/**
 * What another number or gender of the word, and what another word of its family, count for next to the word itself.
 */
const OTHER_FORM = 0.96;
const SAME_FAMILY = 0.8;

/**
 * Indexes the words of the records.
 * @param voci the records; a product, or a row, also answers to the words of its group's record
 * @param sinonimi what people say for the terms of the documents: a part of an expression is a hint
 */
export function creaVocabolario(voci: readonly VoceRicerca[], sinonimi: readonly Sinonimo[] = []): Vocabolario {
  const { postings, byStem, places } = indicizza(voci);
  espandi(postings, byStem, sinonimi, places);
  const concetti = new Map<string, Riscontri>();
  const sorted = [...postings.keys()].sort();
  const byLength = Map.groupBy(sorted, (word) => word.length);
  const rarity = (records: number) => Math.log(1 + voci.length / Math.max(1, records));
  const stemOf = new Map([...byStem].flatMap(([stem, words]) => words.map((word) => [word, stem] as const)));

  function trova(parola: string): Trovata | null {
    const stem = radice(parola);
    const riscontri: Riscontri = new Map();
    const radici = new Set<string>();
    const take = (word: string, quality: number) => {
      radici.add(stemOf.get(word) ?? word);
      for (const [n, weight] of postings.get(word) ?? [])
        if ((riscontri.get(n) ?? 0) < weight * quality) riscontri.set(n, weight * quality);
    };
    for (const word of byStem.get(stem) ?? [])
      if (word === parola) take(word, 1);
      else if (!places.has(word)) take(word, forma(word) === forma(parola) ? OTHER_FORM : SAME_FAMILY);
    const whole = riscontri.size;
    if (!whole || parola.length >= 3) {
      for (let at = lowerBound(sorted, parola); sorted[at]?.startsWith(parola); at++) {
        const word = sorted[at] ?? '';
        if (word !== parola && !(whole && places.has(word)))
          take(word, (whole ? 0.5 : 0.6) + (0.35 * parola.length) / word.length);
      }
    }
    if (whole) return { riscontri, radici, modo: 'intera', rarita: rarity(whole) };
    if (riscontri.size) return { riscontri, radici, modo: 'inizio', rarita: rarity(riscontri.size) };
    if (parola.length < 4 || /\d/.test(parola)) return null;
    for (let length = parola.length - 4; length <= parola.length + 4; length++)
      for (const word of byLength.get(length) ?? [])
        if (isSlip(parola, stem, word, stemOf.get(word) ?? word)) take(word, 0.75);
    return riscontri.size ? { riscontri, radici, modo: 'corretta', rarita: rarity(riscontri.size) } : null;
  }

  return {
    trova,
    concetto: (radici) => {
      const key = radici.join(' ');
      const found = concetti.get(key) ?? concetto(radici, postings, byStem);
      concetti.set(key, found);
      return found;
    },
    ha: (parola) => postings.has(parola),
    raritaIgnota: 0.7 * rarity(1),
    rarita: rarity,
  };
}

interface Indicizzate {
  postings: Map<string, Riscontri>;
  /** The words of each stem. */
  byStem: Map<string, string[]>;
  /** The words of the names of places. */
  places: Set<string>;
}

function indicizza(voci: readonly VoceRicerca[]): Indicizzate {
  const postings = new Map<string, Riscontri>();
  const groups = new Map(
    voci.filter(({ tipo }) => CONTAINERS.has(tipo)).map((voce) => [voce.descrizione, groupWords(voce)]),
  );
  const add = (n: number, texts: readonly string[], weight: number) => {
    for (const word of texts.flatMap(wordsAndPairs)) {
      const found = postings.get(word) ?? new Map<number, number>();
      if ((found.get(n) ?? 0) < weight) found.set(n, weight);
      postings.set(word, found);
    }
  };
  voci.forEach((voce, n) => {
    add(n, [voce.descrizione], WEIGHT.descrizione);
    if (voce.nome) add(n, [voce.nome], WEIGHT.nome);
    add(n, voce.sciolte ?? [], WEIGHT.sciolte);
    add(n, voce.altri ?? [], WEIGHT.altri);
    add(n, voce.uso ?? [], WEIGHT.uso);
    add(n, voce.testi ?? [], WEIGHT.testi);
    // An answer full of figures is read, not looked for.
    if (!/\d.*\D\d/.test(voce.risposta)) add(n, [voce.risposta], WEIGHT.risposta);
    if (!voce.gruppo) return;
    add(n, [voce.gruppo], WEIGHT.gruppo);
    add(n, groups.get(voce.gruppo) ?? [], WEIGHT.gruppoSciolto);
  });
  const places = new Set(
    voci
      .filter(({ tipo }) => PLACES.has(tipo))
      .flatMap(({ descrizione }) => parole(descrizione).filter((word) => word.length > 2 && !NOT_PLACES.has(word))),
  );
  return { postings, byStem: Map.groupBy(postings.keys(), radice), places };
}

/** The records that have all the stems, each with the least of their weights. */
function concetto(
  radici: readonly string[],
  postings: Indicizzate['postings'],
  byStem: Indicizzate['byStem'],
): Riscontri {
  const [first, ...others] = radici.map((stem) => {
    const own: Riscontri = new Map();
    for (const word of byStem.get(stem) ?? [])
      for (const [n, weight] of postings.get(word) ?? [])
        if (weight > HINT && (own.get(n) ?? 0) < weight) own.set(n, weight);
    return own;
  });
  return new Map(
    [...(first ?? [])].flatMap(([n, weight]) => {
      const least = Math.min(weight, ...others.map((own) => own.get(n) ?? 0));
      return least > 0 ? [[n, least] as const] : [];
    }),
  );
}

/** What a word counts for that is only a part of an everyday expression: never enough to be certain. */
const HINT = 0.5;

/** Gives the records of each concept the single words of the expressions that people use for it. */
function espandi(
  postings: Indicizzate['postings'],
  byStem: Indicizzate['byStem'],
  sinonimi: readonly Sinonimo[],
  places: ReadonlySet<string>,
): void {
  const hints = sinonimi.flatMap(({ termine, vale }) => {
    const words = vale.map(contenuto).filter((own) => own.length > 1);
    const records = words.length
      ? concetto(contenuto(termine).map(radice), postings, byStem)
      : new Map<number, number>();
    return [...new Set(words.flat())].filter((word) => !places.has(word)).map((word) => ({ word, records }));
  });
  for (const { word, records } of hints) {
    const own = postings.get(word) ?? new Map<number, number>();
    for (const [n, weight] of records) own.set(n, Math.max(own.get(n) ?? 0, HINT * weight));
    if (own.size === 0) continue;
    postings.set(word, own);
    const stem = radice(word);
    const siblings = byStem.get(stem) ?? [];
    if (!siblings.includes(word)) byStem.set(stem, [...siblings, word]);
  }
}

function contenuto(text: string): string[] {
  return parole(text).filter((word) => peso(word) > 0);
}

function groupWords({ nome, sciolte, uso }: VoceRicerca): string[] {
  return [...(nome ? [nome] : []), ...(sciolte ?? []), ...(uso ?? [])];
}

/** The first position whose word is not before `word`. */
function lowerBound(sorted: readonly string[], word: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
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
