/** Text as XML takes it: markup escaped, and the marks Excel would read as a character («_x000D_») kept as they are. */
export function xml(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '_x000D_');
}

/** A column's letters: 0 is A, 26 is AA. */
export function lettere(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : lettere(Math.floor(column / 26) - 1) + lettere(column % 26);
}

/** A cell's name: row 0, column 0 is A1. */
export function cella(row: number, column: number): string {
  return `${lettere(column)}${row + 1}`;
}

/** The row and column of a cell's name, from 0; null when it is not one. */
export function posto(name: string): { riga: number; colonna: number } | null {
  const parts = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(name);
  if (!parts) return null;
  const colonna = [...(parts[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { riga: Number(parts[2]) - 1, colonna };
}

/** The declaration every part of the package begins with. */
export const DICHIARAZIONE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const SPAZIO_DEI_FOGLI = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const SPAZIO_DELLE_RELAZIONI = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
