import { cella, lettere } from '../../xlsx/xml.ts';

/** What is wrong in a workbook, and where. */
export interface ErroreCella {
  foglio: string | null;
  /** From 0; null when the whole sheet, or a whole column, is meant. */
  row: number | null;
  column: number | null;
  /** The column's title, as the sheet shows it. */
  titolo: string | null;
  messaggio: string;
  atteso?: string;
  rimedio?: string;
}

/** Prints one error: sheet, cell, row and column; then what was expected and how to mend it. */
export function scriviErrore(errore: ErroreCella): string {
  const lines = [`${place(errore)}  ${sentence(errore.messaggio)}`];
  if (errore.atteso) lines.push(`    Atteso: ${sentence(errore.atteso)}`);
  if (errore.rimedio) lines.push(`    Rimedio: ${sentence(errore.rimedio)}`);
  return lines.join('\n');
}

/** Prints all errors, sheet by sheet in the workbook's order, with their count; each is said once. */
export function scriviErrori(errori: readonly ErroreCella[], fogli: readonly string[]): string {
  const sorted = [...errori].sort(
    (a, b) =>
      fogli.indexOf(a.foglio ?? '') - fogli.indexOf(b.foglio ?? '') ||
      (a.row ?? -1) - (b.row ?? -1) ||
      (a.column ?? -1) - (b.column ?? -1),
  );
  const said = [...new Set(sorted.map(scriviErrore))];
  return [...said, '', said.length === 1 ? '1 errore' : `${said.length} errori`].join('\n');
}

function place({ foglio, row, column, titolo }: ErroreCella): string {
  if (foglio === null) return 'Il file:';
  const sheet = `Foglio «${foglio}»`;
  if (row !== null && column !== null)
    return `${sheet}, cella ${cella(row, column)} (riga ${row + 1}, colonna ${lettere(column)}${titolo ? ` «${titolo}»` : ''}):`;
  if (row !== null) return `${sheet}, riga ${row + 1}:`;
  if (column !== null) return `${sheet}, colonna ${lettere(column)}${titolo ? ` «${titolo}»` : ''}:`;
  return `${sheet}:`;
}

function sentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}
