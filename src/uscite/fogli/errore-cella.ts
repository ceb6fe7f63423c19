import { cella, lettere } from '../../xlsx/xml.ts';

/** What is wrong in a workbook, and where. */
export interface ErroreCella {
  foglio: string | null;
  /** From 0; null when the whole sheet, or a whole column, is meant. */
  riga: number | null;
  colonna: number | null;
  /** The column's title, as the sheet shows it. */
  titolo: string | null;
  messaggio: string;
  atteso?: string;
  rimedio?: string;
}

/** Prints one error: sheet, cell, row and column; then what was expected and how to mend it. */
function scriviErrore(errore: ErroreCella): string {
  const lines = [`${place(errore)}  ${sentence(errore.messaggio)}`];
  if (errore.atteso) lines.push(`    Atteso: ${sentence(errore.atteso)}`);
  if (errore.rimedio) lines.push(`    Rimedio: ${sentence(errore.rimedio)}`);
  return lines.join('\n');
}

/**
 * All that is wrong in a workbook: a cell that could not be read has one cause, and what the rules say of it only
 * follows.
 * @param lettura what was found in the cells
 * @param regole what the rules would say of what was read
 */
export function conLeCause(lettura: readonly ErroreCella[], regole: readonly ErroreCella[]): ErroreCella[] {
  const key = ({ foglio, riga, colonna }: ErroreCella): string => JSON.stringify([foglio, riga, colonna]);
  const unread = new Set(lettura.filter(({ colonna }) => colonna !== null).map(key));
  return [...lettura, ...regole.filter((errore) => !unread.has(key(errore)))];
}

/** Prints the errors, sheet by sheet in the workbook's order, all of them, with their count; each is said once. */
export function scriviErrori(errori: readonly ErroreCella[], fogli: readonly string[]): string {
  const sorted = [...errori].sort(
    (a, b) =>
      fogli.indexOf(a.foglio ?? '') - fogli.indexOf(b.foglio ?? '') ||
      (a.riga ?? -1) - (b.riga ?? -1) ||
      (a.colonna ?? -1) - (b.colonna ?? -1),
  );
  const bySheet = Map.groupBy(sorted, ({ foglio: sheet }) => sheet);
  const lines = [...bySheet.values()].flatMap((own) => [...new Set(own.map(scriviErrore))]);
  return [...lines, '', lines.length === 1 ? '1 errore' : `${lines.length} errori`].join('\n');
}

function place({ foglio, riga, colonna, titolo }: ErroreCella): string {
  if (foglio === null) return 'Il file:';
  const sheet = `Foglio «${foglio}»`;
  if (riga !== null && colonna !== null)
    return `${sheet}, cella ${cella(riga, colonna)} (riga ${riga + 1}, colonna ${lettere(colonna)}${titolo ? ` «${titolo}»` : ''}):`;
  if (riga !== null) return `${sheet}, riga ${riga + 1}:`;
  if (colonna !== null) return `${sheet}, colonna ${lettere(colonna)}${titolo ? ` «${titolo}»` : ''}:`;
  return `${sheet}:`;
}

function sentence(words: string): string {
  return /[.?!]$/.test(words) ? words : `${words}.`;
}
