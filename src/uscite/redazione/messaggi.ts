/** What the page of the editors and its worker say to each other: only plain values. */
import type { ErroreCella } from '../fogli/errore-cella.ts';
import type { Differenza } from '../fogli/differenze.ts';
import type { LetturaFormule } from '../../materie/indicatori/lettura.ts';
import type { ErroreDiRegola } from '../../motore/errori.ts';
import type { VoceRicerca } from '../../puro/ricerca/tipi.ts';
import type { CampoModulo, Modulo } from './modulo.ts';
import type { Mossa } from './mosse.ts';
import type { Scontro } from './porta.ts';
import type { Bozza } from './proposta.ts';

/** The list of the rules as the site serves them: each kind is a file of texts. */
export interface Indice {
  versione: string;
  tipi: { nome: string; titolo: string; file: number }[];
  /** The rules that the guides, the lesson and the handbook name: one taken away would break them. */
  nominate: { file: string; riga: number; tipo: string; id: string }[];
}

/** A part of the rules as the site serves it: the texts of its files, and the version of the rules they are of. */
export interface FileServiti {
  versione: string;
  file: Record<string, string>;
}

/** One version of a rule, or the rule itself: where it is written. */
export interface Posto {
  /** Of a table that is not there yet, any file of its kind. */
  file: string;
  /** The row in its table; null for a whole file. */
  indice: number | null;
}

/** A rule as it is written in one place. */
export interface VersioneScritta extends Posto {
  valori: Record<string, unknown>;
  dal: string | null;
  al: string | null;
  /** What its table says of itself; of a rule that is a file, nothing. */
  testa: Record<string, unknown>;
  /** The table's title, or the file's. */
  dove: string;
}

/** A rule opened to be changed. */
export interface RegolaAperta {
  tipo: string;
  titoloTipo: string;
  id: string;
  nome: string;
  versioni: VersioneScritta[];
  modulo: Modulo['scheda'];
  /** What a table says of itself; of a kind whose rules are files, nothing. */
  testa: Modulo['scheda'];
  /** The tables where a new one can be written, each with its last row; of a kind whose rules are files, none. */
  tabelle: (Posto & { dove: string; testa?: Record<string, unknown> })[];
  /** Whether a version can end and another begin. */
  nelTempo: boolean;
  /** The rules of other kinds that are of this one and of no other, by kind: one like it wants its own. */
  corredo?: { tipo: string; titolo: string; regole: number }[];
}

/** An error beside the field that it is about. */
export interface ErroreCampo {
  /** Steps from the rule to the field. */
  percorso: (string | number)[];
  messaggio: string;
  atteso: string | null;
  rimedio: string | null;
  /** The field is required and is not there. */
  manca?: boolean;
  /** It names a rule that is not there. */
  ignoto?: boolean;
  /** The rule, as «tipo/id», that has the same id already. */
  gia?: string;
  /** What is to be added to another kind, with what is known of it: that mends it. */
  aggiungi?: DaAggiungere;
  /** What a line has no room for, a line each. */
  dettagli?: readonly string[];
}

/** A rule that is not there and has to be. */
export interface DaAggiungere {
  tipo: string;
  /** A rule of the table that it goes to. */
  esempio: string;
  valori: Record<string, unknown>;
}

/** An error of the check in another rule, or elsewhere in this one's file. */
export interface ErroreAltrove extends Omit<ErroreDiRegola, 'rimedio'> {
  rimedio: string | null;
  /** The rule that it is in; null where its file cannot be read. */
  regola: { tipo: string; id: string; nome: string } | null;
  /** That rule is being copied now, and cannot be opened yet. */
  copiata?: boolean;
  aggiungi?: DaAggiungere;
}

/** A mailbox that a rule would no longer say, with the other rules that go on saying it. */
export interface Gemella {
  /** Steps from the rule to the field where it stood. */
  percorso: (string | number)[];
  casella: string;
  regole: { tipo: string; titolo: string; id: string; nome: string }[];
}

/** What is no error, but is often a slip. */
export interface Avviso {
  percorso: (string | number)[];
  messaggio: string;
}

/** What a move would do. */
export interface Prova {
  /** The draft with it; null where it cannot be written. */
  bozza: Bozza | null;
  campi: ErroreCampo[];
  altrove: ErroreAltrove[];
  differenze: Differenza[];
  /** Mailboxes that go on elsewhere as they were. */
  gemelle?: Gemella[];
  avvisi?: Avviso[];
  /** Of a rule that is computed: how its formulas read. */
  formule?: LetturaFormule | null;
}

/** Before and after, as a reader would find it. */
export interface Anteprima {
  righe: { prima: VoceRicerca[]; dopo: VoceRicerca[] };
  dati: { prima: unknown[]; dopo: unknown[] };
  /** Where it is told of, from the site's root. */
  pagine: string[];
  /** Addresses that would no longer be there, and those that would be new. */
  tolte: string[];
  nuove: string[];
}

/** A page of the site before and after; null where it is not there. */
export interface Disegno {
  /** From the site's root. */
  indirizzo: string;
  /** The address of a page already published with the same looks. */
  come: string | null;
  prima: string | null;
  dopo: string | null;
}

/** A workbook read against the rules. */
export interface CartellaLetta {
  errori: ErroreCella[];
  /** The same in words. */
  detti: string;
  avvisi: string[];
  altrove: string[];
  differenze: Differenza[];
  parole: ParoleDiDifferenze;
  /** The draft with what the workbook changes; null where there is something wrong. */
  bozza: Bozza | null;
}

/** A draft carried onto the rules of now. */
export interface BozzaPortata {
  bozza: Bozza;
  scontri: (Scontro & { file: string })[];
}

/** The id of a rule with its name. */
export interface Scelta {
  id: string;
  nome: string;
}

/** The words of differences: the forms of their kinds, and the names of the rules that they mention, by kind. */
export interface ParoleDiDifferenze {
  moduli: Record<string, readonly CampoModulo[]>;
  nomi: Record<string, Scelta[]>;
}

/** What the check says of the rules with a draft. */
export interface Controllo {
  errori: ErroreDiRegola[];
  /** The same in the words of a form, each with the rule that it is in. */
  detti: ErroreAltrove[];
  /** Texts of the site that name what would no longer be there. */
  orfane: ErroreDiRegola[];
  differenze: Differenza[];
  parole: ParoleDiDifferenze;
  /** The differences in words. */
  detto: string;
}

/** What the worker can be asked. */
export interface Officina {
  /** Opens a rule; `null` where there is none. */
  apri(tipo: string, id: string, bozza: Bozza): Promise<RegolaAperta | null>;
  /**
   * The rules of a kind, the entries of a list of theirs («protocolli#sedi») or of one's («protocolli/torino-2017#sedi»), the
   * units of measure that they use («indicatori@unita»), or the rules of every kind («*»), as «tipo/id».
   */
  scelte(tipo: string, bozza: Bozza): Promise<Scelta[]>;
  prova(posto: Posto, mossa: Mossa, bozza: Bozza): Promise<Prova>;
  /** Every error of the rules with the draft, and its differences. */
  controlla(bozza: Bozza): Promise<Controllo>;
  /** What a draft changes, rule by rule, right or wrong. */
  differenze(bozza: Bozza): Promise<Differenza[]>;
  anteprima(tipo: string, id: string, bozza: Bozza): Promise<Anteprima>;
  /** The rule's page, drawn by the site's own components; null where it has none. */
  disegna(tipo: string, id: string, bozza: Bozza): Promise<Disegno | null>;
  cartella(byte: ArrayBuffer, bozza: Bozza): Promise<CartellaLetta>;
  esporta(tipo: string, bozza: Bozza): Promise<Uint8Array<ArrayBuffer>>;
  consegna(bozza: Bozza): Promise<Uint8Array<ArrayBuffer>>;
  proposta(byte: ArrayBuffer): Promise<{ bozza: Bozza } | { errore: string }>;
  porta(bozza: Bozza, scelti: readonly string[]): Promise<BozzaPortata>;
  /** The draft without what it changes of one rule. */
  disfa(bozza: Bozza, file: string, id: string): Promise<Bozza>;
}

/** A question to the worker and its answer. */
export interface Domanda {
  numero: number;
  metodo: keyof Officina;
  argomenti: unknown[];
}
export type Risposta = { numero: number; esito: unknown } | { numero: number; errore: string };
