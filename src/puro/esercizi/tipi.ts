/**
 * Exercises: from a seed, the same sheet for a whole class; from a wrong answer, the mistake it looks like.
 * Right answers and wrong ones alike come from `src/puro/formula`: the right one from the rule as it is, a wrong one
 * from the rule altered as the mistake would alter it. When a rule changes, so do both.
 */
import type { Calcolo, Dati, EsitoRisultato, Passo } from '../formula/tipi.ts';
import type { Razionale } from '../formula/razionale.ts';

/** A rule that exercises are made from. */
export interface Argomento {
  /** The rule's id. */
  id: string;
  nome: string;
  /** Changes when the rule does. */
  versione: string;
  calcolo: Calcolo;
}

/** 1: round figures; 2: figures of an office, caps; 3: several lines of work, trees opened, decimals. */
export type Livello = 1 | 2 | 3;

/** What a sheet is asked by: equal requests give equal sheets. */
export interface Richiesta {
  argomento: Argomento;
  livello: Livello;
  /** Any text; what `semeNetto` takes away does not count. */
  seme: string;
  /** How many exercises, from 1 to `MASSIMO_ESERCIZI`; missing: as many as suit their length. */
  quanti?: number;
}

/** The given figures, as a table: headings (the first of them over the labels) and rows; `livello` indents a label. */
export interface Tavola {
  colonne: string[];
  righe: { etichetta: string; livello: number; celle: string[] }[];
}

/** Everything an exercise is before it is known to be a good one. */
export interface Bozza {
  /** The situation, in a sentence. */
  testo: string;
  tavola: Tavola;
  /** The rule, with a first step for every figure that is the sum of several lines. */
  calcolo: Calcolo;
  dati: Dati;
  /** The result that is asked, by its id. */
  chiesto: string;
  /** The lines of work that were summed, as answers to the topic's own rule. */
  linee?: { calcolo: Calcolo; dati: Dati[] };
}

export interface Esercizio extends Bozza {
  domanda: string;
  /** The result that is asked, with the right figure. */
  risultato: EsitoRisultato & { valore: Razionale };
  /** How the right figure comes about: only the steps that it needs. */
  passi: Passo[];
}

export interface Foglio {
  richiesta: Richiesta;
  esercizi: Esercizio[];
}

/** A mistake by its kind. Each kind has its words in `errori.ts`. */
export type TipoErrore =
  | 'frazione-rovesciata'
  | 'base-sbagliata'
  | 'anno-di-365'
  | 'costante-dimenticata'
  | 'per-cento-dimenticato'
  | 'per-cento-di-troppo'
  | 'uno-dimenticato'
  | 'cento-dimenticato'
  | 'limite-dimenticato'
  | 'verso-sbagliato'
  | 'somma-invece-di-sottrarre'
  | 'pesi-scambiati'
  | 'media-semplice'
  | 'media-delle-foglie'
  | 'pesi-non-percentuali'
  | 'media-delle-linee'
  | 'arrotondato-presto'
  | 'altro-risultato'
  | 'segno-contrario'
  | 'virgola-spostata';

/** A mistake with what it would have given in an exercise. */
export interface Sbaglio {
  tipo: TipoErrore;
  /** What it looks like and what goes in its place: whole sentences. */
  frase: string;
  /** The step where it went wrong, by its id. */
  passo: string;
  /** Lines of a weight tree that show it, by their `chiaveDi`; empty for the whole step. */
  voci: string[];
  valore: Razionale;
  /** The rule and the answers as the mistake has them. */
  calcolo: Calcolo;
  dati: Dati;
}

/** A mistake that an answer looks like, with the step as it should have gone. */
export interface Diagnosi {
  tipo: TipoErrore;
  frase: string;
  /** Name of the step where it went wrong. */
  passo: string;
  /** That step with its figures, in words: a line, or the lines of a tree that matter. */
  atteso: string[];
}

export type Correzione =
  /** Nothing to check, or not a figure. */
  | { esito: 'illeggibile'; messaggio: string }
  | { esito: 'giusto'; messaggio: string }
  /** The calculation is right, its rounding is not. */
  | { esito: 'quasi'; messaggio: string }
  /** `insieme`: the mistakes were made together; otherwise each of them alone gives the answer. */
  | { esito: 'sbagliato'; messaggio: string; diagnosi: Diagnosi[]; insieme: boolean };
