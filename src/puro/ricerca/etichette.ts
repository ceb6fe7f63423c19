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
type IncontroEtichetta =
  'uguale' | 'intera' | 'senzaVuote' | 'declinata' | 'altra' | 'compresa' | 'dentro' | 'contenuto' | 'sbagliata';

/** A record met by its label. */
export interface Etichetta {
  incontro: IncontroEtichetta;
  /** 0 to 1: how much of the label was typed. */
  quota: number;
}

/** A label; what only the few labels near a query are asked for is read when it is asked. */
class Dicitura {
  readonly compatta: string;
  /** Compact, without the words that ask or join. */
  readonly contenuto: string;
  /** The stems of `content`. */
  readonly radici: string;
  /** The record's own label, a title that we gave it, or another of its names. */
  readonly specie: 'propria' | 'titolo' | 'altra';
  readonly #testo: string;
  #parole: ReadonlySet<string> | undefined;

  constructor(text: string, sort: Dicitura['specie']) {
    const words = parole(text);
    const content = words.filter((word) => peso(word) > 0);
    this.compatta = words.join('');
    this.contenuto = content.length === words.length ? this.compatta : content.join('');
    this.radici = content.map(radice).join(' ');
    this.specie = sort;
    this.#testo = text;
  }

  get stampata(): string {
    return this.#testo.trim().replace(/\s+/g, ' ').toLowerCase();
  }

  get parole(): ReadonlySet<string> {
    return (this.#parole ??= new Set(parole(this.#testo)));
  }

  /** Where a word begins in `compact`. */
  get inizi(): ReadonlySet<number> {
    const starts = new Set<number>();
    let at = 0;
    for (const word of parole(this.#testo)) {
      starts.add(at);
      at += word.length;
    }
    return starts;
  }
}

/** The labels of the records without their punctuation, and where a query meets them. */
export class Etichette {
  readonly #diciture: Dicitura[][] = [];
  /** The records by each way in which a whole label can be met. */
  readonly #intere = new Map<string, number[]>();
  /** The records by the length of their compact labels: for slips. */
  readonly #lunghezze = new Map<number, number[]>();

  /** @param voci the records: their label, our name for them, and the other ways in which they are printed */
  static *leggi(voci: readonly VoceRicerca[]): Passi<Etichette> {
    const etichette = new Etichette();
    for (const [n, voce] of voci.entries()) {
      if (respira(n)) yield;
      etichette.#aggiungi(n, voce);
    }
    return etichette;
  }

  #aggiungi(n: number, { tipo, descrizione, nome, altri = [] }: VoceRicerca): void {
    const title = TITLES.has(tipo);
    const own = nome ? [descrizione, nome] : [descrizione];
    const labels = [
      ...own.map((text) => new Dicitura(text, title ? 'titolo' : 'propria')),
      ...(title ? [] : own.flatMap(acronym)),
      ...(title ? [] : altri.map((text) => new Dicitura(text, 'altra'))),
    ];
    this.#diciture.push(labels);
    for (const { compatta, contenuto, radici, specie } of labels) {
      for (const key of [compatta, contenuto, `=${radici}`]) remember(this.#intere, key, n);
      if (specie !== 'altra') remember(this.#lunghezze, compatta.length, n);
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
    const query = new Dicitura(testo, 'propria');
    const content = new Dicitura(contenuto, 'propria');
    const found = new Map<number, Etichetta>();
    if (query.compatta.length < 2) return found;
    const near = new Set(vicine);
    for (const key of [query.compatta, query.contenuto, `=${query.radici}`])
      for (const n of this.#intere.get(key) ?? []) near.add(n);
    if (sbagli && query.compatta.length >= 8)
      for (const length of [-1, 0, 1])
        for (const n of this.#lunghezze.get(query.compatta.length + length) ?? []) near.add(n);
    for (const n of near)
      for (const entry of this.#diciture[n] ?? []) {
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

function meet(query: Dicitura, entry: Dicitura, sbagli: boolean): Etichetta | null {
  const { compatta, contenuto, specie } = entry;
  const own = specie !== 'altra';
  if (query.compatta === compatta) {
    if (specie === 'propria') return { incontro: query.stampata === entry.stampata ? 'uguale' : 'intera', quota: 1 };
    return { incontro: entry.parole.size < 2 ? 'altra' : own ? 'intera' : 'senzaVuote', quota: 1 };
  }
  if (sbagli && own && query.compatta.length >= 8 && unoSbaglio(query.compatta, compatta))
    return { incontro: 'sbagliata', quota: 1 };
  if (query.contenuto === contenuto && contenuto.length >= 3)
    return { incontro: specie === 'propria' ? 'senzaVuote' : 'altra', quota: 1 };
  if (specie === 'propria' && query.radici === entry.radici && query.radici.includes(' '))
    return { incontro: 'declinata', quota: 1 };
  return inside(query, entry, 'dentro') ?? within(query, entry);
}

/** Whether the query has, one after the other, all the words of a label that is more than one. */
function within(query: Dicitura, { radici, compatta, specie }: Dicitura): Etichetta | null {
  if (specie === 'altra' || !radici.includes(' ') || !` ${query.radici} `.includes(` ${radici} `)) return null;
  return { incontro: 'compresa', quota: compatta.length / Math.max(1, query.compatta.length) };
}

function inside(query: Dicitura, entry: Dicitura, incontro: 'dentro' | 'contenuto'): Etichetta | null {
  if (entry.specie === 'altra' || query.compatta.length >= entry.compatta.length || !holds(entry, query)) return null;
  return { incontro, quota: query.compatta.length / entry.compatta.length };
}

/**
 * Whether the query is written in the label from the beginning of a word, or all its words, two at least, are there.
 */
function holds({ compatta, inizi, parole }: Dicitura, query: Dicitura): boolean {
  if (query.parole.size > 1 && [...query.parole].every((word) => parole.has(word))) return true;
  if (query.compatta.length < 3) return false;
  for (let at = compatta.indexOf(query.compatta); at >= 0; at = compatta.indexOf(query.compatta, at + 1)) {
    if (inizi.has(at)) return true;
  }
  return false;
}

/** The initials that close a name, «(TEP)»: they name the same thing. */
function acronym(text: string): Dicitura[] {
  if (!text.endsWith(')')) return [];
  const [, initials] = /\((\p{Lu}{2,})\)$/u.exec(text) ?? [];
  return initials ? [new Dicitura(initials, 'propria')] : [];
}
