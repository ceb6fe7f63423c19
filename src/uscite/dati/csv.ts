import { cellaCsv } from '../../puro/parole/csv.ts';

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

/** A record with the two columns that say where it comes from. */
export function conFonte<T extends { fonte: { documento: string; punto: string } }>(
  record: T,
): T & { documento: string; punto: string } {
  return { ...record, documento: record.fonte.documento, punto: record.fonte.punto };
}

/**
 * A table of records: numbers as decimals, «si» and «no», lists as their items with `tra` between them.
 * @param columns the fields to write, in their order
 */
export function csvDaRecord(columns: readonly string[], records: readonly object[], tra = ' '): string {
  return toCsv(
    columns,
    records.map((record) => columns.map((column) => inCella((record as Record<string, unknown>)[column], tra))),
  );
}

function inCella(value: unknown, tra: string): CsvCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'si' : 'no';
  if (typeof value === 'number') return { decimale: String(value) };
  return Array.isArray(value) ? value.join(tra) : String(value);
}

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.decimale.replace('.', ',');
  return cellaCsv(value);
}
