/**
 * The language of the calculators, as compiled JSON.
 *
 * A rule of `rules/indicatori` is text: `giacenza / pervenuto * anno`. At build `src/materie/indicatori/indicatori.ts`
 * parses it, checks names, units, weights and worked examples, and leaves a `Calcolo`: names (inputs, constants,
 * tables, steps, weight trees) and results that point at them. `valuta.ts` evaluates it anywhere, lazily: a result
 * needs only the inputs it uses, so that one reading may be n.d. while another has its figure.
 *
 * Figures are exact fractions. Inside a calculation percentages and indices are pure ratios (14,74% is 0,1474; an
 * index of 103 is 1,03); at the door, in and out, they are in their declared unit.
 */
import type { DomandaInversa as DomandaScritta, SchedaIndicatore } from '../../types/regole.ts';
import type { Razionale } from './razionale.ts';

/** Which way is better. */
export type Verso = NonNullable<SchedaIndicatore['verso']>;

/** A unit as rules write it: `giorni`, `percento`, `punti/persone/mesi`; `si_no` and `scelta` are not figures. */
export type Unita = string;

/** An expression. Figures are text that `daTesto` reads. */
export type Espr =
  /** `cento`: a one that stands beside an index, and is read as its hundred. */
  | { numero: string; cento?: true }
  | { nome: string }
  /** True when the choice `scelta` is `opzione`. */
  | { scelta: string; opzione: string }
  /** `cifre`: of `round`. `divisore`: of `/`, what its denominator is called. */
  | { op: Operazione; arg: Espr[]; cifre?: number; divisore?: Divisore };

/** A denominator by its label; the input it is, if it is one; whether it is a target, which must be above zero. */
export interface Divisore {
  etichetta: string;
  ingresso?: string;
  obiettivo?: boolean;
}

export type Operazione =
  | '+'
  | '-'
  | '*'
  | '/'
  | 'neg'
  | 'min'
  | 'max'
  | 'clamp'
  | 'abs'
  | 'round'
  | 'somma'
  | 'media'
  | 'conteggio'
  | '='
  | '≠'
  | '<'
  | '≤'
  | '>'
  | '≥'
  | 'e'
  | 'o'
  | 'non';

/** Where a figure is printed. */
export interface Origine {
  documento: string;
  punto: string;
}

/** What is asked. Bounds and admitted figures are in the input's own unit. */
export interface Ingresso {
  nome: string;
  etichetta: string;
  tipo: 'numero' | 'lista' | 'scelta' | 'si_no';
  unita: Unita;
  minimo?: string;
  massimo?: string;
  intero?: boolean;
  /** Only these figures are printed in the source. */
  ammessi?: { valore: string; etichetta: string }[];
  opzioni?: { id: string; etichetta: string }[];
  facoltativo?: boolean;
  /** What stands in for a missing answer, because the rule says so. */
  se_mancante?: string;
}

/** A piece of a written formula: text, or a name to be replaced by its figure. `elisa`: its unit cancels out. */
export type Pezzo = string | { nome: string; elisa?: boolean };

/** A formula and how it is written. `quando` is missing in the last case, which holds otherwise. */
export interface Caso {
  quando?: Espr;
  /** The condition in words. */
  condizione?: string;
  formula: Espr;
  scrittura: Pezzo[];
}

interface Definizione {
  etichetta: string;
  unita: Unita;
  fonte?: Origine;
}
export interface Costante extends Definizione {
  tipo: 'costante';
  valore: string;
}
/** A figure printed in a table, found by the options chosen for `chiavi` (joined by a space). */
export interface Tabella extends Definizione {
  tipo: 'tabella';
  chiavi: string[];
  valori: Record<string, string>;
}
export interface PassoCalcolo extends Definizione {
  tipo: 'passo';
  casi: Caso[];
  decimali: number;
  lista?: boolean;
}
/** A weighted mean of weighted means. */
export interface Albero extends Definizione {
  tipo: 'albero';
  decimali: number;
  voci: Voce[];
  /** The least and the most a leaf may count, in the tree's unit. */
  limite?: { minimo: string; massimo: string; fonte?: Origine };
}
/** A node: `nome` is its input or step; with `voci` too, the answer given for it stands in for theirs. */
export interface Voce {
  etichetta: string;
  /** Per cent of its parent; exact, for example `100/3`. */
  peso: string;
  nome?: string;
  voci?: Voce[];
}
/** What a name other than an input stands for. */
export type Nome = Costante | Tabella | PassoCalcolo | Albero;

/** An answer of the rule. `nome` is the step or tree that gives it. */
export interface Risultato {
  id: string;
  etichetta: string;
  nome: string;
  unita: Unita;
  decimali: number;
  /** How the text is read, when it leaves a choice. */
  lettura?: string;
  principale?: boolean;
}

/** A figure the result is compared with. */
export interface Obiettivo {
  id: string;
  etichetta: string;
  valore: string;
  unita: Unita;
  risultato: string;
  fonte: Origine;
}

/** A question the other way round: which `incognita` gives a certain result. */
export interface DomandaInversa {
  id: string;
  testo: string;
  incognita: string;
  risultato: string;
  /** `differenza`: how much more or less than the figure given for it. */
  chiede: DomandaScritta['chiede'];
}

export interface Calcolo {
  id: string;
  /** Whether a higher result is better; missing where the rule does not compare. */
  verso?: Verso;
  ingressi: Ingresso[];
  nomi: Record<string, Nome>;
  risultati: Risultato[];
  obiettivi: Obiettivo[];
  domande: DomandaInversa[];
}

/** An answer to an input, in the input's unit; a choice is the id of its option. */
export type Dato = Razionale | readonly Razionale[] | string | boolean;
export type Dati = Readonly<Record<string, Dato | undefined>>;

export type CodiceErrore =
  | 'divisione-per-zero'
  | 'obiettivo-non-positivo'
  | 'fuori-intervallo'
  | 'non-intero'
  | 'valore-non-ammesso'
  | 'combinazione-non-prevista'
  | 'elenchi-diversi'
  | 'elenco-vuoto'
  | 'dati-doppi'
  | 'dato-mancante';

/** Why there is no figure. */
export interface Errore {
  codice: CodiceErrore;
  /** In Italian, a whole sentence. */
  messaggio: string;
  /** The input to blame, where there is one. */
  ingresso?: string;
}

/** A result: a figure in its unit, yes or no, or the reason why not. */
export interface EsitoRisultato extends Risultato {
  valore: Razionale | boolean | null;
  errore: Errore | null;
}

/** A line of a weight tree; figures in the tree's unit, weights in per cent. */
export interface RigaAlbero {
  livello: number;
  etichetta: string;
  nome: string | null;
  /** Of its parent, and of the whole. */
  peso: Razionale;
  pesoComplessivo: Razionale;
  valore: Razionale;
  /** What it would have counted without the cap; null when the cap did not bite. */
  primaDelLimite: Razionale | null;
  /** Weight of the whole × value. */
  contributo: Razionale;
  foglia: boolean;
}

/** A step as it went. Texts are in Italian, ready to be shown. */
export interface Passo {
  id: string;
  etichetta: string;
  unita: Unita;
  decimali: number;
  /** The formula by the names of things, for example «giacenza ÷ pervenuto × anno». */
  formula: string;
  /** The same with figures in the place of names; `elisa` marks a unit that cancels out. */
  numeri: { testo: string; unita?: string; elisa?: boolean }[];
  /** The condition under which this formula holds, where there are cases. */
  condizione?: string;
  valore: Razionale | readonly Razionale[] | boolean;
  /** Figures printed in the source that it uses. */
  fonti: { etichetta: string; testo: string; fonte: Origine }[];
  righe?: RigaAlbero[];
}

export interface Esito {
  risultati: EsitoRisultato[];
  /** The one the text chooses, or the only one; null where the text does not choose. */
  principale: EsitoRisultato | null;
  /** Why there is no answer: of the principal result, or of all of them. */
  errore: Errore | null;
  passi: Passo[];
}
