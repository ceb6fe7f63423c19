import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellaCsv, inCsv } from '../../../src/puro/parole/csv.ts';

/** What a spreadsheet puts in the cell: the quotes of the CSV taken away. */
const nelFoglio = (cella: string): string =>
  /^"[\s\S]*"$/.test(cella) ? cella.slice(1, -1).replaceAll('""', '"') : cella;

describe('nessuna cella di un CSV comincia una formula', () => {
  test.each([
    ["-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"],
    ['=1+1', "'=1+1"],
    ['+39 011 5715', "'+39 011 5715"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-A1', "'-A1"],
    ['-1-1', "'-1-1"],
    ['-5%+1', "'-5%+1"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    ['＝1+1', "'＝1+1"],
    ['=A1;"x"', '"\'=A1;""x"""'],
  ])('%j', (testo, atteso) => {
    expect(cellaCsv(testo)).toBe(atteso);
  });

  test.each(['-5', '-5,25', '-1234.5', '-12%', '5', '0,5', 'a-b', '– 5', 'x=1', ''])('«%s» resta com’è', (testo) => {
    expect(cellaCsv(testo)).toBe(testo);
  });

  test('qualunque testo: dopo le virgolette il primo segno non apre una formula, e il testo si ritrova', () => {
    const testo = fc
      .tuple(fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', '＝'), fc.string({ unit: 'grapheme' }))
      .map(([primo, resto]) => primo + resto);
    fc.assert(
      fc.property(testo, (uno) => {
        const letto = nelFoglio(cellaCsv(uno));
        expect(letto.replace(/^'/, '')).toBe(uno.replace(/^'/, ''));
        expect(/^[=+@\t\r\n＝＋－＠]/.test(letto)).toBe(false);
        if (letto.startsWith('-')) expect(Number.isNaN(Number(letto.replace(',', '.').replace('%', '')))).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });

  test('nei dati aperti un numero negativo resta un numero, un testo che lo imita no', () => {
    expect(inCsv(['a', 'b'], [[{ decimale: '-2.5' }, "-2+cmd|' /C calc'!A0"]])).toBe(
      "\uFEFFa;b\r\n-2,5;'-2+cmd|' /C calc'!A0\r\n",
    );
  });
});
