/** What the screens of the guided choice are drawn from. */
import type { Domanda } from './stato.ts';
import type { Valori } from './Messaggio.tsx';
import type { Errori, Risposte } from './stato.ts';

/** Addresses that the answer leads to. */
export interface Versi {
  /** This answer with another in the place of one of its own. */
  risposta: (domanda: Domanda, valore: string) => string;
  /** Asks for the days again. */
  data: string;
  /** The plain page of this contributor and need. */
  pagina: string;
  /** The calculator of deadlines, with this case in it. */
  scadenze: string;
  /** This answer, with its day. */
  intero: string;
}

export interface Stato {
  risposte: Risposte;
  errori: Errori;
  valori: Valori;
  lasciati: ReadonlySet<string>;
  /** Today, as the reader's clock has it. */
  oggi: string;
  /** What was typed to find a matter. */
  filtro: string;
  /** True where the office is the reader's own, and nobody asked for it. */
  miaSede: boolean;
  /** Whole address of the page in this state. */
  indirizzo: string;
  /** Spoken once, after something was copied. */
  annuncio: string;
}
