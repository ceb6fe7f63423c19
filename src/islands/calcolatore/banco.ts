/** What the tools of a calculator, which travel when they are wanted, share with it. Types only. */
import type { Obiettivo } from '../../puro/formula/tipi.ts';
import type { SchedaCalcolo } from './scheda.ts';
import type { Conto } from './stato.ts';

export interface Banco {
  scheda: SchedaCalcolo;
  /** The calculation as it stands. */
  conto(): Conto;
  /** The target that is looked at, where the rule has any. */
  meta(): Obiettivo | undefined;
  /** The query of the address of the calculation as it stands. */
  domanda(): string;
  /** Called back at every new calculation. */
  ascolto: (() => void)[];
  /** Writes into one field, as if it had been typed. */
  scrivi(nome: string, testo: string): void;
}

/** What the module of a tool exports. */
export type Monta = (radice: HTMLElement, banco: Banco) => void;
