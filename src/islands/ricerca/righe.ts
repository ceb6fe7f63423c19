/** Rows of a table as data: the page is built from them, and the browser asks for those that the page leaves out. */

/** A piece of a cell: bare text, or text that leads somewhere or has a look of its own. */
export type Pezzo = string | { testo: string; href?: string; classe?: string };

/** A cell; `ordine` is what a sort goes by, where it is not what is written. */
export interface CellaRiga {
  pezzi: Pezzo[];
  classe?: string;
  ordine?: string;
}

/** A row: what the filters look at (`data-…`), and its cells, the first a heading. */
export interface Riga {
  dati: Record<string, string>;
  celle: CellaRiga[];
}

const NUMERO = /^([−-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(?!\d)/;

/**
 * The figure that a text begins with, written in Italian («−1.234,50 €» is −1234.5), for a sort; NaN where it begins
 * otherwise.
 */
export function numeroDi(testo: string): number {
  const [, minus, whole = '', decimals = '0'] = NUMERO.exec(testo) ?? [];
  return minus === undefined ? NaN : Number(`${minus && '-'}${whole.replaceAll('.', '')}.${decimals}`);
}

/** What a cell says, its pieces together. */
export function testoDi({ pezzi }: CellaRiga): string {
  return pezzi.map((pezzo) => (typeof pezzo === 'string' ? pezzo : pezzo.testo)).join('');
}
