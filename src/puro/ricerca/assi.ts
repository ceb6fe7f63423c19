import { radice } from './radice.ts';
import type { Sinonimo } from './sciogli.ts';
import { parole } from './testo.ts';
import type { VoceRicerca } from './tipi.ts';
import { peso } from './vuote.ts';

/** What a question says of the axes that some records cross: for whom, what for, which office. */
export interface Detto {
  /** Of each axis named, the positions of the values said, with how much: 1 where nothing longer says another. */
  valori: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** The words that said each value. */
  parole: ReadonlyMap<number, ReadonlySet<string>>;
}

/** How a record stands to what is said: axes on which it has the value said, another one, or one that nobody said. */
export interface Incrocio {
  presi: number;
  mancati: number;
  /** The words of the question that its values answer. */
  parole: ReadonlySet<string>;
}

/** Who reads axes out of a question. */
export interface LettoreAssi {
  leggi(words: readonly string[]): Detto;
  /** The records that cross some axes. */
  readonly incroci: readonly number[];
  /** @param chiesta whether the question asks for records of its kind */
  incrocia(n: number, detto: Detto, chiesta: boolean): Incrocio;
}

/** Words that may stand between two words of a phrase: «non mi ha ancora risposto». */
const GAP = 3;
/** A term of the vocabulary that fits more values than this tells none of them. */
const TELLS = 2;

/** What a value counts for that a shorter phrase says than another value of its axis. */
const SHORTER = 0.8;

interface Dizione {
  radici: readonly string[];
  valore: number;
}

/**
 * The axes of the records: a record with `assi` is the crossing of values («contribuente: Artigiano o commerciante»,
 * «esigenza: Primo sollecito»), and stands for a question only if it has the values that the question says. A value is
 * said by its name, by the other phrases after it, or by the everyday words of a term that its name holds.
 */
export class Assi implements LettoreAssi {
  readonly incroci: readonly number[];
  readonly #valori: readonly (readonly number[])[];
  readonly #asse: string[] = [];
  /** The first and the last year that a value is for. */
  readonly #anni: (readonly [number, number])[] = [];
  readonly #dizioni = new Map<string, Dizione[]>();

  constructor(voci: readonly VoceRicerca[], sinonimi: readonly Sinonimo[]) {
    const ids = new Map<string, number>();
    this.#valori = voci.map(({ assi = [] }) =>
      assi.map((text) => {
        const id = ids.get(text) ?? ids.size;
        ids.set(text, id);
        return id;
      }),
    );
    this.incroci = this.#valori.flatMap((own, n) => (own.length > 1 ? n : []));
    const byAxis = Map.groupBy(
      [...ids].map(([text, valore]) => ({ ...split(text), valore })),
      ({ asse }) => asse,
    );
    for (const [asse, values] of byAxis) {
      for (const { valore, nomi } of values) {
        this.#asse[valore] = asse;
        this.#anni[valore] = years(nomi[0] ?? '');
        nomi.forEach((nome) => this.#dici(nome, valore));
      }
      this.#impara(
        values.map(({ valore, nomi }) => ({ valore, radici: new Set(contenuto(nomi[0] ?? '').map(radice)) })),
        sinonimi,
      );
    }
  }

  /** Gives to each value the everyday words of the terms that its name holds. */
  #impara(values: readonly { valore: number; radici: ReadonlySet<string> }[], sinonimi: readonly Sinonimo[]): void {
    for (const { termine, vale } of sinonimi) {
      const own = contenuto(termine).map(radice);
      if (own.length === 0) continue;
      const held = values.filter(({ radici }) => own.every((stem) => radici.has(stem)));
      if (held.length === 0 || held.length > TELLS) continue;
      for (const { valore } of held) for (const text of [termine, ...vale]) this.#dici(text, valore);
    }
  }

  #dici(text: string, valore: number): void {
    const radici = dette(text).map(radice);
    const [first] = radici;
    if (first === undefined) return;
    const known = this.#dizioni.get(first) ?? [];
    known.push({ radici, valore });
    this.#dizioni.set(first, known);
  }

  /** @param words the folded words of the question */
  leggi(words: readonly string[]): Detto {
    const stems = words.map(radice);
    const met = stems.flatMap((stem, n) =>
      (this.#dizioni.get(stem) ?? []).flatMap((dizione) => {
        const at = found(dizione.radici, stems, n);
        return at ? [{ valore: dizione.valore, at }] : [];
      }),
    );
    const valori = new Map<string, Map<number, number>>();
    const parole = new Map<number, Set<string>>();
    for (const [asse, own] of Map.groupBy(met, ({ valore }) => this.#asse[valore] ?? '')) {
      const whole = own.filter(({ at }) => !own.some((other) => within(at, other.at)));
      const longest = Math.max(...whole.map(({ at }) => at.length));
      const said = new Map<number, number>();
      for (const { valore, at } of whole) {
        said.set(valore, Math.max(said.get(valore) ?? 0, at.length === longest ? 1 : SHORTER));
        parole.set(valore, new Set([...(parole.get(valore) ?? []), ...at.map((n) => words[n] ?? '')]));
      }
      valori.set(asse, this.#nelTempo(said, words));
    }
    return { valori, parole };
  }

  /** Of values that are for different times, those for the year that is said. */
  #nelTempo(said: ReadonlyMap<number, number>, words: readonly string[]): Map<number, number> {
    const year = Number(words.find((word) => /^(19|20)\d\d$/.test(word)));
    const timely = [...said].filter(([valore]) => {
      const [first, last] = this.#anni[valore] ?? ALWAYS;
      return first <= year && year <= last;
    });
    return new Map(timely.length ? timely : said);
  }

  /** How a record stands to what was said: it is met where two of its axes at least agree. */
  incrocia(n: number, { valori, parole }: Detto, chiesta: boolean): Incrocio {
    const own = this.#valori[n] ?? [];
    if (own.length === 0 || valori.size === 0) return NESSUNO;
    let assi = 0;
    let presi = 0;
    let mancati = 0;
    const words = new Set<string>();
    // The matter last: without the kind being asked for, it tells only between records that the rest has met.
    for (const [asse, said] of [...valori].sort(([a], [b]) => Number(a === MATTER) - Number(b === MATTER))) {
      if (asse === MATTER && !chiesta && assi < 2) continue;
      const mine = own.filter((valore) => this.#asse[valore] === asse);
      if (mine.length === 0) continue;
      const shared = mine.filter((valore) => said.has(valore));
      if (shared.length) assi++;
      else mancati++;
      presi += Math.max(0, ...shared.map((valore) => said.get(valore) ?? 0));
      for (const valore of shared) parole.get(valore)?.forEach((word) => words.add(word));
    }
    return assi + mancati < 2 || assi === 0 ? NESSUNO : { presi, mancati, parole: words };
  }
}

/** A record that nothing said meets. */
export const NESSUNO: Incrocio = { presi: 0, mancati: 0, parole: new Set() };
/** The axis that any kind of question names: it meets a record only of a kind asked for. */
const MATTER = 'questione';
const ALWAYS = [0, Infinity] as const;

/** «asse: nome; altra dizione»: the name of an axis, and of its value with the other ways to say it. */
function split(text: string): { asse: string; nomi: string[] } {
  const at = text.indexOf(': ');
  return { asse: text.slice(0, at), nomi: text.slice(at + 2).split('; ') };
}

function years(nome: string): readonly [number, number] {
  const [, until] = /\bfino al \S*?((?:19|20)\d\d)/.exec(nome) ?? [];
  const [, since] = /\bdal \S*?((?:19|20)\d\d)/.exec(nome) ?? [];
  return [since ? Number(since) : 0, until ? Number(until) : Infinity];
}

/** Where the words of a phrase stand in a question, in order and close together, from a given place; null if not. */
function found(phrase: readonly string[], stems: readonly string[], start: number): number[] | null {
  const at = [start];
  for (const stem of phrase.slice(1)) {
    const from = (at.at(-1) ?? start) + 1;
    const next = stems.slice(from, from + GAP + 1).indexOf(stem);
    if (next < 0) return null;
    at.push(from + next);
  }
  return at;
}

/** Whether a phrase stands in a longer one. */
function within(at: readonly number[], other: readonly number[]): boolean {
  return at.length < other.length && at.every((n) => other.includes(n));
}

function contenuto(text: string): string[] {
  return parole(text).filter((word) => peso(word) > 0);
}

/** The words of a phrase that say something; where none of them does by itself, all of them: «come la presento». */
function dette(text: string): string[] {
  const all = parole(text);
  return all.some((word) => peso(word) === 1) ? all.filter((word) => peso(word) > 0) : all;
}
