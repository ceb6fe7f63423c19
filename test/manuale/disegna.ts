import { lettere } from '../../src/xlsx/xml.ts';
import type { Cella } from '../motore/cartella-di-prova.ts';

/** Widths in pixels of the fonts the pictures ask for: what any reader's monospaced font comes close to. */
const MONO = 7.8;
const SANS = 6.6;
const LINE = 20;

function text(x: number, y: number, words: string, attributes: string): string {
  return `<text x="${x}" y="${y}" ${attributes}>${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text>`;
}

function svg(width: number, height: number, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inside}</svg>\n`;
}

/** What a command printed, as a terminal shows it: the command, then its lines, folded at `columns`. */
export function disegnaTerminale(command: string, output: string, columns = 92): string {
  const lines = [`$ ${command}`, ...output.trimEnd().split('\n')].flatMap((line) => fold(line, columns));
  const width = Math.ceil(columns * MONO + 32);
  const height = lines.length * LINE + 28;
  const colour = (line: string, index: number) =>
    index === 0
      ? '#9be3c4'
      : /^\s+[+] |: \(niente\) →/.test(line)
        ? '#b7f0b1'
        : /^(Foglio|rules\/\S+:\d)/.test(line)
          ? '#ffb4a8'
          : '#e8ecea';
  const rows = lines.map((line, index) =>
    text(16, 28 + index * LINE, line, `fill="${colour(line, index)}" xml:space="preserve"`),
  );
  return svg(
    width,
    height,
    `<rect width="${width}" height="${height}" rx="6" fill="#12211f"/><g font-family="ui-monospace,Consolas,'DejaVu Sans Mono',monospace" font-size="13">${rows.join('')}</g>`,
  );
}

function fold(line: string, columns: number): string[] {
  if (line.length <= columns) return [line];
  const indent = ' '.repeat((/^ */.exec(line)?.[0].length ?? 0) + 2);
  const at = line.lastIndexOf(' ', columns);
  return at <= indent.length ? [line] : [line.slice(0, at), ...fold(indent + line.slice(at + 1), columns)];
}

/** A part of a sheet to draw. */
export interface Riquadro {
  /** All rows of the sheet, titles and keys first. */
  righe: readonly (readonly Cella[])[];
  /** The keys of the columns to show. */
  colonne: readonly string[];
  /** The rows to show under the two headings, from 0. */
  mostra: readonly number[];
  /** Cells that were changed: row, and column key. */
  cambiate: readonly (readonly [number, string])[];
  /** Widths in pixels, by key. */
  larghezze: Readonly<Record<string, number>>;
}

const HEAD = 26;
const ROW = 26;
const NUMBERS = 40;

/** A sheet as a spreadsheet program shows it: letters, numbers, the two heading rows, the changed cells framed. */
export function disegnaFoglio({ righe, colonne, mostra, cambiate, larghezze }: Riquadro): string {
  const keys = righe[1] ?? [];
  const columns = colonne.map((key) => ({ key, at: keys.indexOf(key), width: larghezze[key] ?? 120 }));
  const lefts = columns.map(
    (_column, index) => NUMBERS + columns.slice(0, index).reduce((sum, { width }) => sum + width, 0),
  );
  const width = NUMBERS + columns.reduce((sum, column) => sum + column.width, 0);
  const rows = [0, 1, ...mostra];
  const height = HEAD + rows.length * ROW;
  const cell = (x: number, y: number, w: number, fill: string) =>
    `<rect x="${x}" y="${y}" width="${w}" height="${ROW}" fill="${fill}" stroke="#c9cfcd"/>`;
  const body = rows.flatMap((row, line) => {
    const y = HEAD + line * ROW;
    return [
      cell(0, y, NUMBERS, '#e4e8e7') + text(NUMBERS / 2, y + 18, String(row + 1), 'fill="#444" text-anchor="middle"'),
      ...columns.map(({ key, at, width: w }, index) => {
        const value = righe[row]?.[at];
        const words = clip(
          typeof value === 'object' && value !== null
            ? (/<v>(.*)<\/v>/.exec(value.dentro)?.[1] ?? '')
            : String(value ?? ''),
          w,
          line,
        );
        const x = lefts[index] ?? 0;
        return (
          cell(x, y, w, fillOf(line, key)) +
          text(x + 6, y + 18, words, `fill="${inkOf(line, key)}"${line === 0 ? ' font-weight="bold"' : ''}`)
        );
      }),
    ];
  });
  const frames = cambiate.map(([row, key]) => {
    const index = columns.findIndex((column) => column.key === key);
    return `<rect x="${(lefts[index] ?? 0) + 1}" y="${HEAD + rows.indexOf(row) * ROW + 1}" width="${(columns[index]?.width ?? 0) - 2}" height="${ROW - 2}" fill="none" stroke="#b3261e" stroke-width="2"/>`;
  });
  const letters = columns.map(
    ({ at, width: w }, index) =>
      cell(lefts[index] ?? 0, 0, w, '#e4e8e7') +
      text((lefts[index] ?? 0) + w / 2, 18, lettere(at), 'fill="#444" text-anchor="middle"'),
  );
  return svg(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="#fff"/><g font-family="Calibri,Carlito,'Segoe UI',sans-serif" font-size="13">${cell(0, 0, NUMBERS, '#e4e8e7')}${letters.join('')}${body.join('')}${frames.join('')}</g>`,
  );
}

function fillOf(line: number, key: string): string {
  if (line === 0) return '#1f5c4d';
  return line === 1 || key === 'n.' || key === 'id' ? '#ededed' : '#fff';
}

function inkOf(line: number, key: string): string {
  if (line === 0) return '#fff';
  return line === 1 || key === 'n.' || key === 'id' ? '#555' : '#111';
}

function clip(words: string, width: number, line: number): string {
  const room = Math.floor((width - 10) / (line === 0 ? SANS + 0.4 : SANS));
  return words.length > room ? `${words.slice(0, room - 1)}…` : words;
}
