import { unoSbaglio } from './distanza.ts';
import { respira, type Passi } from './passi.ts';
import { radice } from './radice.ts';
import { parole } from './testo.ts';
import type { VoceRicerca } from './tipi.ts';
import { DETTAGLI } from './generi.ts';
import { peso } from './vuote.ts';

/**
 * How a query met a label: written the same (`uguale`); but for punctuation (`intera`); but for the words that ask or
 * join, or as another of its names in more than a word (`senzaVuote`); but for number and gender, word by word
 * (`declinata`); as a title of ours or another name in one word
 * (`altra`); whole inside the query, which says more (`compresa`); inside it, or some of its words (`dentro`), counting
 * only the words that name something (`contenuto`); a slip away from it (`sbagliata`).
 */
export type IncontroEtichetta =
  'uguale' | 'intera' | 'senzaVuote' | 'declinata' | 'altra' | 'compresa' | 'dentro' | 'contenuto' | 'sbagliata';

/** A record met by its label. */
export interface Etichetta {
  incontro: IncontroEtichetta;
  /** 0 to 1: how much of the label was typed. */
  quota: number;
}

/** A label; what only the few labels near a query are asked for is read when it is asked. */
class Label {
  readonly compact: string;
  /** Compact, without the words that ask or join. */
  readonly content: string;
  /** The stems of `content`. */
  readonly stems: string;
  /** The record's own label, a title that we gave it, or another of its names. */
  readonly sort: 'propria' | 'titolo' | 'altra';
  readonly #text: string;
  #words: ReadonlySet<string> | undefined;

  constructor(text: string, sort: Label['sort']) {
    const words = parole(text);
    const content = words.filter((word) => peso(word) > 0);
    this.compact = words.join('');
    this.content = content.length === words.length ? this.compact : content.join('');
    this.stems = content.map(radice).join(' ');
    this.sort = sort;
    this.#text = text;
  }

  get printed(): string {
    return this.#text.trim().replace(/\s+/g, ' ').toLowerCase();
  }

  get words(): ReadonlySet<string> {
    return (this.#words ??= new Set(parole(this.#text)));
  }

  /** Where a word begins in `compact`. */
  get starts(): ReadonlySet<number> {
    const starts = new Set<number>();
    let at = 0;
    for (const word of parole(this.#text)) {
      starts.add(at);
      at += word.length;
    }
    return starts;
  }
}

/** The labels of the records without their punctuation, and where a query meets them. */
export class Etichette {
  readonly #labels: Label[][] = [];
  /** The records by each way in which a whole label can be met. */
  readonly #whole = new Map<string, number[]>();
  /** The records by the length of their compact labels: for slips. */
  readonly #lengths = new Map<number, number[]>();

  /** @param voci the records: their label, our name for them, and the other ways in which they are printed */
  static *leggi(voci: readonly VoceRicerca[]): Passi<Etichette> {
    const etichette = new Etichette();
    for (const [n, voce] of voci.entries()) {
      if (respira(n)) yield;
      etichette.#add(n, voce);
    }
    return etichette;
  }

  #add(n: number, { tipo, descrizione, nome, altri = [] }: VoceRicerca): void {
    const title = TITLES.has(tipo);
    const own = nome ? [descrizione, nome] : [descrizione];
    const labels = [
      ...own.map((text) => new Label(text, title ? 'titolo' : 'propria')),
      ...(title ? [] : own.flatMap(acronym)),
      ...(title ? [] : altri.map((text) => new Label(text, 'altra'))),
    ];
    this.#labels.push(labels);
    for (const { compact, content, stems, sort } of labels) {
      for (const key of [compact, content, `=${stems}`]) remember(this.#whole, key, n);
      if (sort !== 'altra') remember(this.#lengths, compact.length, n);
    }
  }

  /**
   * The records whose label is, holds or nearly is the query.
   * @param testo the query
   * @param contenuto its words that name something: enough to be inside a label
   * @param sbagli whether to look for labels a slip away: only when the query has a word that no record has
   * @param vicine the records that have some word of the query: where it may stand inside a label
   * @returns by position of the record
   */
  cerca(testo: string, contenuto: string, sbagli: boolean, vicine: Iterable<number>): Map<number, Etichetta> {
    const query = new Label(testo, 'propria');
    const content = new Label(contenuto, 'propria');
    const found = new Map<number, Etichetta>();
    if (query.compact.length < 2) return found;
    const near = new Set(vicine);
    for (const key of [query.compact, query.content, `=${query.stems}`])
      for (const n of this.#whole.get(key) ?? []) near.add(n);
    if (sbagli && query.compact.length >= 8)
      for (const length of [-1, 0, 1])
        for (const n of this.#lengths.get(query.compact.length + length) ?? []) near.add(n);
    for (const n of near)
      for (const entry of this.#labels[n] ?? []) {
        const met = meet(query, entry, sbagli) ?? inside(content, entry, 'contenuto');
        if (met && better(met, found.get(n))) found.set(n, met);
      }
    return found;
  }
}

/** Records come in order. */
function remember<K>(map: Map<K, number[]>, key: K, n: number): void {
  const known = map.get(key);
  if (!known) map.set(key, [n]);
  else if (known.at(-1) !== n) known.push(n);
}

/** Kinds whose labels are titles of ours: nobody copies them from a source. */
const TITLES: ReadonlySet<string> = new Set([
  'argomento',
  'tabella',
  'progetto',
  'competenza',
  'incongruenza',
  ...DETTAGLI,
]);

/** What a label met is worth: a whole one, above any sum of words (which stays below 2). */
export const VALORE_ETICHETTA: Readonly<Record<IncontroEtichetta, number>> = {
  uguale: 11,
  intera: 10,
  sbagliata: 3,
  senzaVuote: 1,
  declinata: 0.8,
  compresa: 0.3,
  dentro: 0.25,
  altra: 0.1,
  contenuto: 0.1,
};

function better(a: Etichetta, b: Etichetta | undefined): boolean {
  return b === undefined || VALORE_ETICHETTA[a.incontro] + a.quota / 10 > VALORE_ETICHETTA[b.incontro] + b.quota / 10;
}

function meet(query: Label, entry: Label, sbagli: boolean): Etichetta | null {
  const { compact, content, sort } = entry;
  const own = sort !== 'altra';
  if (query.compact === compact) {
    if (sort === 'propria') return { incontro: query.printed === entry.printed ? 'uguale' : 'intera', quota: 1 };
    return { incontro: entry.words.size < 2 ? 'altra' : own ? 'intera' : 'senzaVuote', quota: 1 };
  }
  if (sbagli && own && query.compact.length >= 8 && unoSbaglio(query.compact, compact))
    return { incontro: 'sbagliata', quota: 1 };
  if (query.content === content && content.length >= 3)
    return { incontro: sort === 'propria' ? 'senzaVuote' : 'altra', quota: 1 };
  if (sort === 'propria' && query.stems === entry.stems && query.stems.includes(' '))
    return { incontro: 'declinata', quota: 1 };
  return inside(query, entry, 'dentro') ?? within(query, entry);
}

/** Whether the query has, one after the other, all the words of a label that is more than one. */
function within(query: Label, { stems, compact, sort }: Label): Etichetta | null {
  if (sort === 'altra' || !stems.includes(' ') || !` ${query.stems} `.includes(` ${stems} `)) return null;
  return { incontro: 'compresa', quota: compact.length / Math.max(1, query.compact.length) };
}

function inside(query: Label, entry: Label, incontro: 'dentro' | 'contenuto'): Etichetta | null {
  if (entry.sort === 'altra' || query.compact.length >= entry.compact.length || !holds(entry, query)) return null;
  return { incontro, quota: query.compact.length / entry.compact.length };
}

/**
 * Whether the query is written in the label from the beginning of a word, or all its words, two at least, are there.
 */
function holds({ compact, starts, words }: Label, query: Label): boolean {
  if (query.words.size > 1 && [...query.words].every((word) => words.has(word))) return true;
  if (query.compact.length < 3) return false;
  for (let at = compact.indexOf(query.compact); at >= 0; at = compact.indexOf(query.compact, at + 1)) {
    if (starts.has(at)) return true;
  }
  return false;
}

/** The initials that close a name, «(TEP)»: they name the same thing. */
function acronym(text: string): Label[] {
  if (!text.endsWith(')')) return [];
  const [, initials] = /\((\p{Lu}{2,})\)$/u.exec(text) ?? [];
  return initials ? [new Label(initials, 'propria')] : [];
}
