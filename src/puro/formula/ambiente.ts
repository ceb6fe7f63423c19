/**
 * What an evaluation carries about. Types only: who evaluates, who works out trees and who writes steps all share it.
 */
import type { Valore } from './aritmetica.ts';
import type { Razionale } from './razionale.ts';
import type { Calcolo, Caso, Dati, Espr, Ingresso, RigaAlbero } from './tipi.ts';

/** What a name came to, and by which way: what the steps are written from. */
export interface Svolto {
  valore: Valore;
  caso?: Caso;
  righe?: RigaAlbero[];
}

/** Evaluates names on demand and remembers them. */
export interface Ambiente {
  calcolo: Calcolo;
  dati: Dati;
  svolti: Map<string, Svolto>;
  ingressi: Map<string, Ingresso>;
  /** By name, the figures that it was compared with: what is shown of it must agree with the verdict. Pure figures. */
  confini: Map<string, Razionale[]>;
  valore(nome: string): Valore;
  calcola(espr: Espr): Valore;
}
