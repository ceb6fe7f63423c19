import type { Letta } from './apri.ts';
import type { Candidata } from './punteggio.ts';
import type { Termine } from './termini.ts';
import { Affini, type Affine } from './affini.ts';
import { DomandeNote, pocheParole } from './domande-note.ts';
import { TestiPagine } from './testi-pagine.ts';
import type { IndiceSerializzato, VoceRicerca } from './tipi.ts';

/** What a word counts for that stands elsewhere in the record's page: in another row, in its title. */
const ELSEWHERE = 0.6;
/** By how much that falls with every other record of the page: in a long page everything stands somewhere. */
const DAMP = 0.05;
/** How many pages, the best by their whole text, are looked at closely. */
const BEST = 25;

/** What the pages that the records stand in add to them. */
export interface Intorno {
  intorno(termini: readonly Termine[]): ((n: number) => number)[];
  titolari(records: readonly number[], termini: readonly Termine[], words: readonly string[]): number[];
  /** The order in which the candidates, best first, are shown. */
  disponi(candidates: readonly Candidata[], letta: Letta): readonly Candidata[];
}

/** The pages that the records stand in: a row and its table answer a question together. */
export class Pagine {
  /** The page of each record. */
  protected readonly pagina: readonly number[];
  protected readonly testi: TestiPagine;
  protected readonly note: DomandeNote;
  protected readonly affini: Affini;
  readonly #pesi: readonly number[];
  /** The record that a page is about, where there is one; and its first. */
  readonly #titolari: (number | undefined)[] = [];
  readonly #prime: number[] = [];
  #ultima: { termini: readonly Termine[]; vicine: ReadonlyMap<number, Affine> } | undefined;

  constructor(voci: readonly VoceRicerca[], indici: readonly IndiceSerializzato[]) {
    const ids = new Map<string, number>();
    this.pagina = voci.map(({ url }, n) => {
      const page = url === null ? `#${n}` : (url.split('#')[0] ?? '');
      const id = ids.get(page) ?? ids.size;
      ids.set(page, id);
      this.#prime[id] ??= n;
      if (url === page) this.#titolari[id] ??= n;
      return id;
    });
    const sizes: number[] = [];
    for (const id of this.pagina) sizes[id] = (sizes[id] ?? 0) + 1;
    this.#pesi = sizes.map((size) => (size < 2 ? 0 : ELSEWHERE / (1 + DAMP * (size - 1))));
    this.testi = new TestiPagine(
      ids,
      indici.flatMap(({ pagine }) => (pagine ? [pagine] : [])),
      (n) => ({ id: this.pagina[n] as number, titolare: this.titolare(n) }),
    );
    this.note = new DomandeNote(
      ids,
      indici.flatMap(({ note, pagine }) => (note && pagine ? [{ note, pagine }] : [])),
    );
    this.affini = new Affini(
      ids,
      indici.flatMap(({ affini, pagine }) => (affini && pagine ? [{ affini, urls: indirizzi(pagine) }] : [])),
    );
  }

  /** Whether a record is the one that its page is about. */
  protected titolare(n: number): boolean {
    return this.#titolari[this.pagina[n] as number] === n;
  }

  /** Of each term, how well the page of a record answers it, wherever in it. */
  intorno(termini: readonly Termine[]): ((n: number) => number)[] {
    return termini.map(({ trovata }) => {
      const best = new Map<number, number>();
      for (const [n, quality] of trovata?.riscontri ?? []) {
        const id = this.pagina[n] as number;
        const worth = quality * (this.#pesi[id] ?? 0);
        if (worth > (best.get(id) ?? 0)) best.set(id, worth);
      }
      return (n) => best.get(this.pagina[n] as number) ?? 0;
    });
  }

  /** The records that the pages of these are about, and those of the pages whose whole text says most of the query. */
  titolari(records: readonly number[], termini: readonly Termine[], words: readonly string[]): number[] {
    return [
      ...records.flatMap((n) => this.#titolari[this.pagina[n] as number] ?? []),
      ...[
        ...this.testi.migliori(termini, BEST),
        ...this.note.migliori(words, termini),
        ...(pocheParole(words, termini)
          ? []
          : [...prime(this.note.insieme(words)), ...prime(this.vicine(termini, words))]),
      ].map((id) => this.#titolari[id] ?? (this.#prime[id] as number)),
    ];
  }

  /** How near the pages are to a query, nearest first: by their text, and by the questions that they answer. */
  protected vicine(termini: readonly Termine[], words: readonly string[]): ReadonlyMap<number, Affine> {
    if (this.#ultima?.termini === termini) return this.#ultima.vicine;
    const vicine = this.affini.leggi([...this.testi.detti(termini), ...this.note.detti(words)]);
    this.#ultima = { termini, vicine };
    return vicine;
  }
}

/** The addresses of the pages that a part of the index names, in its order. */
function indirizzi([texts]: NonNullable<IndiceSerializzato['pagine']>): string[] {
  return texts.split('\n').map((line) => line.slice(0, line.indexOf('\t')));
}

/** The first pages of an order. */
function prime(pagine: ReadonlyMap<number, unknown>): number[] {
  return [...pagine.keys()].slice(0, BEST);
}
