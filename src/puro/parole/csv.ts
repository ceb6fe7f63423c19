/** A cell of a CSV that Italian spreadsheets open with a double click: `;` between cells. Pure. */

/** What a spreadsheet takes for the beginning of a formula, in the signs of any keyboard. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** A negative figure, whole or with decimals: it is no formula, and must stay a figure. */
const NEGATIVO = /^-\d+([.,]\d+)?%?$/;

/** A text as a cell: quoted where it must be, and kept a text by a leading apostrophe where it would run as a formula. */
export function cellaCsv(testo: string): string {
  const sicuro = FORMULA.test(testo) && !NEGATIVO.test(testo) ? `'${testo}` : testo;
  return /[;"\r\n]/.test(sicuro) ? `"${sicuro.replaceAll('"', '""')}"` : sicuro;
}
