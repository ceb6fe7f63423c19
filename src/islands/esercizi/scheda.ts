/** What the page of the exercises hands to its island. Types only, but for the sheet that everybody sees first. */
import type { Scelta } from '../../puro/esercizi/indirizzo.ts';
import type { Argomento } from '../../puro/esercizi/tipi.ts';
import type { Documento } from '../calcolatore/scheda.ts';

/** Every rule that exercises are made from. It travels as JSON, once, when the page opens. */
export interface Materia {
  argomenti: Argomento[];
  /** Documents by id, for the sources of the steps. */
  documenti: Record<string, Documento>;
}

/** The sheet of a page without a seed in its address, drawn while the site is built. */
export const ESEMPIO: Scelta = { argomento: 'indice-giacenza', livello: 1, quanti: 4, seme: 'esempio' };
