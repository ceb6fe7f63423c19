import { concetto, INDIZIO, type Indicizzate } from './indicizza.ts';
import { respira, type Passi } from './passi.ts';
import { forma, radice } from './radice.ts';
import { Elenco, type Riscontri } from './riscontri.ts';
import type { Sinonimo } from './sciogli.ts';
import type { Comuni } from './termini.ts';
import { parole } from './testo.ts';
import type { Trovata, Vocabolario } from './vocabolario.ts';
import { peso } from './vuote.ts';

/** The everyday words and phrases, each with the concepts it leads to. */
export class ParoleComuni implements Comuni {
  /** By the words of the phrase, one space between; and by the same words but for number and gender. */
  readonly #scritte = new Map<string, string[][]>();
  readonly #forme = new Map<string, string[][]>();
  #piuLunga = 1;
  readonly unisci = united;
  readonly accenna: Comuni['accenna'];

  /** @param sinonimi each term of the documents, with the words that people use for it */
  constructor(sinonimi: readonly Sinonimo[]) {
    this.accenna = (indicizzate) => espandi(indicizzate, sinonimi);
    for (const { termine, vale } of sinonimi) {
      const concept = parole(termine)
        .filter((word) => peso(word) > 0)
        .map(radice);
      if (!concept.length) continue;
      for (const phrase of vale) {
        const words = parole(phrase);
        this.#piuLunga = Math.max(this.#piuLunga, words.length);
        for (const [known, key] of [
          [this.#scritte, words.join(' ')],
          [this.#forme, words.map(forma).join(' ')],
        ] as const)
          known.set(key, [...(known.get(key) ?? []), concept]);
      }
    }
  }

  /** The longest phrase that begins at a word of the query: how many words it has, and its concepts. */
  a(words: readonly string[], n: number): { parole: number; concetti: readonly string[][] } | null {
    for (let length = Math.min(this.#piuLunga, words.length - n); length > 0; length--) {
      const own = words.slice(n, n + length);
      const concetti = this.#scritte.get(own.join(' ')) ?? this.#forme.get(own.map(forma).join(' '));
      if (concetti) return { parole: length, concetti };
    }
    return null;
  }
}

/** What the concept of an everyday word counts for, next to the word itself. */
const BY_CONCEPT = 0.8;
/** What some words only of an everyday phrase count for: «viaggi di lavoro» are not «lavoro». */
const BY_PART = 0.6;

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

/** Of a word, the records of the concepts that people say with it. */
type Accenni = Map<string, Riscontri[]>;

/**
 * Gives the records of each concept the single words of the expressions that people use for it: a word is given them
 * when a question first says it.
 */
function* espandi(
  { elenchi, perRadice, luoghi }: Indicizzate,
  sinonimi: readonly Sinonimo[],
): Passi<(word: string) => Elenco | undefined> {
  const accenni: Accenni = new Map();
  for (const [n, { termine, vale }] of sinonimi.entries()) {
    if (respira(n)) yield;
    const words = vale.map(contenuto).filter((own) => own.length > 1);
    if (words.length === 0) continue;
    const records = concetto(contenuto(termine).map(radice), elenchi, perRadice);
    for (const word of new Set(words.flat())) {
      if (luoghi.has(word) || records.size === 0) continue;
      const own = accenni.get(word);
      if (own) own.push(records);
      else accenni.set(word, [records]);
    }
  }
  for (const word of accenni.keys()) {
    if (!elenchi.has(word)) elenchi.set(word, new Elenco());
    const stem = radice(word);
    const siblings = perRadice.get(stem) ?? [];
    if (!siblings.includes(word)) perRadice.set(stem, [...siblings, word]);
  }
  return (word) => conAccenni(word, elenchi, accenni);
}

/** The records of a word, with those of its concepts. */
function conAccenni(word: string, postings: Indicizzate['elenchi'], accenni: Accenni): Elenco | undefined {
  const own = postings.get(word);
  const altri = accenni.get(word);
  if (!own || !altri) return own;
  const made = altri.reduce(con, own);
  postings.set(word, made);
  accenni.delete(word);
  return made;
}

/** A list of records with some others: of each, the greater weight. */
function con({ voci, pesi }: Elenco, altri: Riscontri): Elenco {
  const own = new Map(voci.map((n, at) => [n, pesi[at] ?? 0]));
  for (const [n, weight] of altri) own.set(n, Math.max(own.get(n) ?? 0, INDIZIO * weight));
  const made = new Elenco();
  made.voci.push(...own.keys());
  made.pesi.push(...own.values());
  return made;
}

function contenuto(text: string): string[] {
  return parole(text).filter((word) => peso(word) > 0);
}
