import type { CellaPdf } from './righe-pdf.ts';

export type { CellaPdf } from './righe-pdf.ts';

/** A row: its label, and a cell for each column; null where nothing is printed. */
export interface RigaPdf {
  etichetta: string;
  celle: (CellaPdf | null)[];
  pagina: number;
  /** The heading over this row and the ones after it, inside the table. */
  gruppo?: string;
}

/** A table found in a PDF. */
export interface TabellaPdf {
  numero: number;
  pagine: number[];
  titolo: string;
  /** What stands over the labels. */
  testa?: string;
  intestazioni: string[];
  /** The wider heading over each column, where one gathers several. */
  gruppi?: string[];
  righe: RigaPdf[];
  /** What makes it less than sure, in words; empty when nothing does. */
  dubbi: string[];
}
