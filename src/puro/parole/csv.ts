import { conVirgola } from './cifre.ts';

/** A cell of an exported table: a number is given as a decimal string, so that no digit is lost. */
export type CellaDiCsv = string | { decimale: string } | null;

const BOM = '\uFEFF';
/** What a spreadsheet takes for the beginning of a formula, in the signs of any keyboard. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
/** A negative figure, whole or with decimals: it is no formula, and must stay a figure. */
const NEGATIVO = /^-\d+([.,]\d+)?%?$/;

/**
 * A table as Italian spreadsheets open it with a double click: UTF-8 with BOM, `;` between cells, decimal comma,
 * CRLF between lines.
 * @param header the columns' names
 * @param rows cells in the order of the columns; null is an empty cell
 */
export function inCsv(header: readonly string[], rows: readonly (readonly CellaDiCsv[])[]): string {
  return BOM + [header, ...rows].map((cells) => cells.map(cell).join(';')).join('\r\n') + '\r\n';
}

/**
 * A text as a cell: quoted where it must be, and kept a text by a leading apostrophe where it would run as a formula.
 */
export function cellaCsv(testo: string): string {
  const sicuro = FORMULA.test(testo) && !NEGATIVO.test(testo) ? `'${testo}` : testo;
  return /[;"\r\n]/.test(sicuro) ? `"${sicuro.replaceAll('"', '""')}"` : sicuro;
}

function cell(value: CellaDiCsv): string {
  if (value === null) return '';
  return typeof value === 'object' ? conVirgola(value.decimale) : cellaCsv(value);
}
