import type { Corretta } from './orecchio.ts';
import type { RispostaNelTempo } from '../calendario/racconto.ts';

/** What can be found: one line of the answer, whatever it is about. */
export interface VoceRicerca {
  /** «prodotto», «codice prodotto», «gruppo di prodotti», «unita», «canale», «sede»… */
  tipo: string;
  id: string;
  codice_14o: string | null;
  codice_prodotto: string | null;
  /** The label, as the source prints it. */
  descrizione: string;
  /** Our plain-Italian name for it. */
  nome: string | null;
  /** What it belongs to: the group of a product, the Cassetto of an object. */
  gruppo: string | null;
  /** The owner or the value: what the reader came for, shown in the line itself. */
  risposta: string;
  /** What it answers in which days, where that changes; `risposta` then tells them all. */
  nel_tempo?: RispostaNelTempo[];
  url: string | null;
  /** Other ways in which it is printed or addressed: aliases, variants, e-mail addresses. */
  altri?: string[];
  /** Whole words for the abbreviations of the label (see `sciogli`), without those already in it. */
  sciolte?: string[];
  /** Words that people use for it. */
  uso?: string[];
  /** What its page says of it: found, but after what is named so. In the index, only the words said nowhere else. */
  testi?: string[];
  /**
   * The values that it is the crossing of, «asse: nome; altra dizione»: for whom, what for, which office (see
   * `assi.ts`).
   */
  assi?: string[];
}

/** The index as it travels: one text per column, its lines in the order of the records. */
export interface IndiceSerializzato {
  versione: 1;
  tipi: string[];
  /** The kind of each record: a position in `tipi`. */
  tipo: number[];
  /** The columns that many records share, each value once: `[values, position + 1 of each record]`. */
  gruppo: [string, number[]];
  risposta: [string, number[]];
  id: string;
  codice_14o: string;
  codice_prodotto: string;
  descrizione: string;
  nome: string;
  /** Of the few records whose answer depends on the day: position, and what it answers in which days. */
  nel_tempo?: [number, RispostaNelTempo[]][];
  url: string;
  altri: string;
  sciolte: string;
  uso: string;
  testi: string;
  /** Of the records that cross axes: the values, each once, then for each record its position and its values'. */
  assi?: [string, [number, ...number[]][]];
  /** Everyday words: a line for each term of the documents, then what people say for it, between tabs. */
  comuni?: string;
  /** How far the documents reach, in one part of the index. */
  copre?: Copertura;
  /** What the pages say besides their records: a line each, address, tab, stems; then how many stems each has in all. */
  pagine?: [string, number[]];
  /** Questions whose answer is known: a line of stems each, then of each the pages, by their place in `pagine`. */
  note?: [string, number[][]];
  /** The pages as points, where this part carries them. */
  affini?: PuntiPagine;
}

/**
 * The pages as points of a space (see `affini.ts`): a line of characters each, in the order of `pagine`; and the singular
 * value of each dimension.
 */
export type PuntiPagine = [string, number[]];

/** What a page says besides its records. */
export interface TestoPagina {
  url: string;
  /** How many stems the whole page has. */
  parole: number;
  /** The stems that none of its records says. */
  altre: readonly string[];
}

/** What a page says in all. */
export interface PaginaDetta extends TestoPagina {
  /** The stems of its records and of its text, each once. */
  dette: readonly string[];
}

/** How far the documents reach: beyond, a question has no answer here. */
export interface Copertura {
  /** The last year that figures speak of, and the last one whose results they give. */
  cifre: number;
  consuntivi: number;
  /** Which agreements tell channels and mailboxes: «dal protocollo di Torino». */
  recapiti: string;
}

/** A stretch of a text: first character, and the one after the last. */
export type Tratto = [inizio: number, fine: number];

/** One line of the answer. */
export interface Risultato extends VoceRicerca {
  /** Higher is better; comparable only within one answer. */
  punteggio: number;
  /** What to highlight, field by field. */
  evidenze: { descrizione: Tratto[]; nome: Tratto[]; gruppo: Tratto[]; codice: boolean };
}

/** Why the documents cannot answer, and where to see what they hold. */
export interface Fuori {
  /** In Italian, for the reader. */
  motivo: string;
  /** The page of what we do hold. */
  url: string;
  /** Kinds, or folders of pages, that must not be offered even as near ones: another province's rules. */
  tranne?: readonly string[];
}

/** The answer to a query. */
export interface Esito {
  /** True when the first line answers the whole query; false asks the reader to judge. */
  certo: boolean;
  /** Best first. Empty when nothing answers at least half of the query. */
  risultati: Risultato[];
  /** Records that share only a lesser part of the query: «forse cercavi». Empty when there are results. */
  vicini: Risultato[];
  /**
   * Not null when the documents do not hold the answer, as far as a rule can tell: then there are only near records.
   */
  fuori: Fuori | null;
  /** The words written by ear, each with the known one that it was read as: then the answer is not certain. */
  corrette?: readonly Corretta[];
}

/** An index ready to answer. */
export interface Cercatore {
  /** How many records it holds. */
  readonly voci: number;
  /** Every word of the records, in order. */
  readonly parole: readonly string[];
  /** Whether it reads questions by all the rules, and not by their words only. */
  readonly intero: boolean;
  /**
   * @param testo what the reader typed: a code, a label, words, a question
   * @param opzioni `massimo` lines of the answer (10 if not given)
   */
  cerca(testo: string, opzioni?: { massimo?: number }): Esito;
}
