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

/** More errors than this of one sheet are counted and not printed: they are seldom as many causes. */
const SHOWN_PER_SHEET = 100;

/** Prints the errors, sheet by sheet in the workbook's order, at most a hundred of each, with the count of all; each is said once. */
export function scriviErrori(errori: readonly ErroreCella[], fogli: readonly string[]): string {
  const sorted = [...errori].sort(
    (a, b) =>
      fogli.indexOf(a.foglio ?? '') - fogli.indexOf(b.foglio ?? '') ||
      (a.row ?? -1) - (b.row ?? -1) ||
      (a.column ?? -1) - (b.column ?? -1),
  );
  const bySheet = Map.groupBy(sorted, ({ foglio: sheet }) => sheet);
  const counted = [...bySheet].map(([sheet, own]) => ({ sheet, said: [...new Set(own.map(scriviErrore))] }));
  const lines = counted.flatMap(({ sheet, said }) => {
    const left = said.length - SHOWN_PER_SHEET;
    return left > 0
      ? [...said.slice(0, SHOWN_PER_SHEET), `Foglio «${sheet ?? ''}»: e altri ${left} errori, che non elenco.`]
      : said;
  });
  const count = counted.reduce((sum, { said }) => sum + said.length, 0);
  return [...lines, '', count === 1 ? '1 errore' : `${count} errori`].join('\n');
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
