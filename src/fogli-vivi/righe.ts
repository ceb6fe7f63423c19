/** The rows of the sheet of a calculator: first where everything stands, then what each cell holds. */
import type { FoglioXml, Formula } from '../xlsx/foglio-xml.ts';
import { STILE } from '../xlsx/stili.ts';
import { inCentesimi } from '../puro/parole/unita.ts';

export type Cella = FoglioXml['righe'][number][number];

/** A row still to be written: its cells are asked for when every place is known. */
export interface Riga {
  /** The name whose value stands in the second cell, and more names of lists' items. */
  nome?: string;
  celle: () => Cella[];
}

export const testo = (valore: string, stile: number = STILE.testo): Cella => ({ valore, stile });
export const conto = (formula: string, stile: number): Cella => ({ valore: { formula } satisfies Formula, stile });
export const vuota: Cella = { valore: null, stile: STILE.base };

/** The style of a figure of a unit: an answer to be typed, a step or a result. */
export function stileDi(unita: string, quale: 'inserisci' | 'conto' | 'esito'): number {
  return inCentesimi(unita) ? STILE[`${quale}Percento`] : STILE[quale];
}

/** A section's heading and what its columns are called. */
export function sezione(titolo: string, colonne: readonly string[]): Riga[] {
  return [
    { celle: () => [] },
    { celle: () => [testo(titolo, STILE.grande)] },
    { celle: () => colonne.map((colonna) => testo(colonna, STILE.titolo)) },
  ];
}
