import type { Chiesto } from './domande.ts';
import type { Accenna, Trovata, Vocabolario } from './vocabolario.ts';
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

/** Who knows the everyday words and phrases. */
export interface Comuni {
  /** The longest phrase that begins at a word of the query: how many words it has, and its concepts. */
  a(words: readonly string[], n: number): { parole: number; concetti: readonly string[][] } | null;
  /** Gives to the words of the records those that people say for them: who then finds the records of a word. */
  accenna: Accenna;
  /** What a phrase meets: the records of its concepts, and those with its own words. */
  unisci(
    words: readonly string[],
    literal: readonly (Trovata | null)[],
    concetti: readonly string[][],
    vocabolario: Vocabolario,
  ): Trovata | null;
}

/** The words of the query that say something, each with its share of it. */
export function leggiTermini(
  words: readonly string[],
  { vocabolario, comuni, chiesto }: { vocabolario: Vocabolario; comuni: Comuni | null; chiesto: Chiesto },
): Termine[] {
  const said = new Map<string, { trovata: Trovata | null; peso: number }>();
  for (let n = 0; n < words.length; n++) {
    const phrase = comuni?.a(words, n);
    const own = words.slice(n, n + (phrase?.parole ?? 1));
    const weights = own.map((word) => wordWeight(word, chiesto));
    n += own.length - 1;
    const peso = phrase ? Math.max(...weights, own.length > 1 ? 1 : 0) : (weights[0] ?? 0);
    if (peso === 0) continue;
    const literal = own
      .filter((_, at) => (weights[at] ?? 0) > 0 || own.length === 1)
      .map((word) => vocabolario.trova(word));
    said.set(own.join(' '), {
      trovata: comuni && phrase ? comuni.unisci(own, literal, phrase.concetti, vocabolario) : (literal[0] ?? null),
      peso,
    });
  }
  return shares(said, vocabolario);
}

function wordWeight(word: string, chiesto: Chiesto): number {
  const weight = peso(word);
  return weight === 1 && chiesto.chiede(word) ? 0.3 : weight;
}

function shares(
  said: ReadonlyMap<string, { trovata: Trovata | null; peso: number }>,
  vocabolario: Vocabolario,
): Termine[] {
  const terms = [...said].map(([parola, { trovata, peso }]) => ({
    parola,
    trovata,
    peso,
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
