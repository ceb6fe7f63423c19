import type { Chiesto } from './domande.ts';
import { forma, radice } from './radice.ts';
import type { Sinonimo } from './sciogli.ts';
import { parole } from './testo.ts';
import type { Riscontri, Trovata, Vocabolario } from './vocabolario.ts';
import { peso } from './vuote.ts';

/** One word of the query, or a phrase of everyday speech, and what the vocabulary knows of it. */
export interface Termine {
  parola: string;
  trovata: Trovata | null;
  /** Its share of the query: rarity by how much such words say, over the whole. */
  quota: number;
  /** From 0 (asks or joins) to 1. */
  peso: number;
}

/** The everyday words and phrases, each with the concepts it leads to. */
export class ParoleComuni {
  /** By the words of the phrase, one space between; and by the same words but for number and gender. */
  readonly #written = new Map<string, string[][]>();
  readonly #forms = new Map<string, string[][]>();
  #longest = 1;

  /** @param sinonimi each term of the documents, with the words that people use for it */
  constructor(sinonimi: readonly Sinonimo[]) {
    for (const { termine, vale } of sinonimi) {
      const concept = parole(termine)
        .filter((word) => peso(word) > 0)
        .map(radice);
      if (!concept.length) continue;
      for (const phrase of vale) {
        const words = parole(phrase);
        this.#longest = Math.max(this.#longest, words.length);
        for (const [known, key] of [
          [this.#written, words.join(' ')],
          [this.#forms, words.map(forma).join(' ')],
        ] as const)
          known.set(key, [...(known.get(key) ?? []), concept]);
      }
    }
  }

  /** The longest phrase that begins at a word of the query: how many words it has, and its concepts. */
  a(words: readonly string[], n: number): { parole: number; concetti: readonly string[][] } | null {
    for (let length = Math.min(this.#longest, words.length - n); length > 0; length--) {
      const own = words.slice(n, n + length);
      const concetti = this.#written.get(own.join(' ')) ?? this.#forms.get(own.map(forma).join(' '));
      if (concetti) return { parole: length, concetti };
    }
    return null;
  }
}

/** What the concept of an everyday word counts for, next to the word itself. */
const BY_CONCEPT = 0.8;
/** What some words only of an everyday phrase count for: «viaggi di lavoro» are not «lavoro». */
const BY_PART = 0.6;

/** The words of the query that say something, each with its share of it. */
export function leggiTermini(
  words: readonly string[],
  { vocabolario, comuni, chiesto }: { vocabolario: Vocabolario; comuni: ParoleComuni; chiesto: Chiesto },
): Termine[] {
  const said = new Map<string, { trovata: Trovata | null; weight: number }>();
  for (let n = 0; n < words.length; n++) {
    const phrase = comuni.a(words, n);
    const own = words.slice(n, n + (phrase?.parole ?? 1));
    const weights = own.map((word) => wordWeight(word, chiesto));
    n += own.length - 1;
    const weight = phrase ? Math.max(...weights, own.length > 1 ? 1 : 0) : (weights[0] ?? 0);
    if (weight === 0) continue;
    const literal = own
      .filter((_, at) => (weights[at] ?? 0) > 0 || own.length === 1)
      .map((word) => vocabolario.trova(word));
    said.set(own.join(' '), {
      trovata: phrase ? united(own, literal, phrase.concetti, vocabolario) : (literal[0] ?? null),
      weight,
    });
  }
  return shares(said, vocabolario);
}

function wordWeight(word: string, chiesto: Chiesto): number {
  const weight = peso(word);
  return weight === 1 && chiesto.chiede(word) ? 0.3 : weight;
}

/** What a phrase meets: the records of its concepts, and those with its own words. */
function united(
  words: readonly string[],
  literal: readonly (Trovata | null)[],
  concetti: readonly string[][],
  vocabolario: Vocabolario,
): Trovata {
  const riscontri: Riscontri = new Map();
  const radici = new Set<string>();
  for (const concetto of concetti) {
    for (const [n, weight] of vocabolario.concetto(concetto))
      riscontri.set(n, Math.max(riscontri.get(n) ?? 0, BY_CONCEPT * weight));
    concetto.forEach((stem) => radici.add(stem));
  }
  const byConcept = riscontri.size;
  const whole = literal.filter(
    (trovata, n) => trovata?.modo === 'intera' && (literal.length > 1 || vocabolario.ha(words[n] ?? '')),
  );
  for (const n of new Set(whole.flatMap((trovata) => [...(trovata?.riscontri.keys() ?? [])]))) {
    const mean = whole.reduce((sum, trovata) => sum + (trovata?.riscontri.get(n) ?? 0), 0) / literal.length;
    const all = whole.length === literal.length && whole.every((trovata) => trovata?.riscontri.has(n));
    riscontri.set(n, Math.max(riscontri.get(n) ?? 0, all ? mean : BY_PART * mean));
  }
  if (whole.length === literal.length) whole.forEach((trovata) => trovata?.radici.forEach((stem) => radici.add(stem)));
  return {
    riscontri,
    radici,
    modo: literal.length === 1 && whole.length === 1 ? 'intera' : 'uso',
    letterali: (literal.length === 1 ? literal[0]?.riscontri : undefined) ?? new Map<number, number>(),
    rarita: vocabolario.rarita(Math.max(1, byConcept)),
  };
}

function shares(
  said: ReadonlyMap<string, { trovata: Trovata | null; weight: number }>,
  vocabolario: Vocabolario,
): Termine[] {
  const terms = [...said].map(([parola, { trovata, weight }]) => ({
    parola,
    trovata,
    peso: weight,
    rarity: trovata?.rarita ?? vocabolario.raritaIgnota,
  }));
  const strong = terms.filter((term) => term.peso === 1);
  const commonest = Math.min(...strong.map(({ rarity }) => rarity));
  const weighed = terms.map((term) => ({
    ...term,
    weight: term.peso === 1 || !strong.length ? term.rarity : term.peso * commonest,
  }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.map(({ parola, trovata, peso: own, weight }) => ({
    parola,
    trovata,
    peso: own,
    quota: total ? weight / total : 0,
  }));
}

/** «DM 10» and «f 24» as the records write them: «dm10», «f24». */
export function unisciSpezzate(words: readonly string[], vocabolario: Vocabolario): string[] {
  const joined: string[] = [];
  for (let n = 0; n < words.length; n++) {
    const pair = (words[n] ?? '') + (words[n + 1] ?? '');
    const split = n + 1 < words.length && /^[a-z]{1,3}\d+$/.test(pair) && vocabolario.ha(pair);
    joined.push(split ? pair : (words[n] ?? ''));
    if (split) n++;
  }
  return joined;
}
