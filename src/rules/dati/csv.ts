/** A cell of an exported table: a number is given as a decimal string, so that no digit is lost. */
export type CsvCell = string | { decimale: string } | null;

const BOM = '\uFEFF';

/**
 * A table as Italian spreadsheets open it with a double click: UTF-8 with BOM, `;` between cells, decimal comma,
 * CRLF between lines.
 * @param header the columns' names
 * @param rows cells in the order of the columns; null is an empty cell
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return BOM + [header, ...rows].map((cells) => cells.map(cell).join(';')).join('\r\n') + '\r\n';
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.decimale.replace('.', ',');
  // A text that a spreadsheet would run as a formula is kept as text by a leading apostrophe.
  const safe = /^[=+@\t]|^-(?![0-9])/.test(value) ? `'${value}` : value;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
