import { expect, test } from 'vitest';
import { comeSiScrive, eGiorno, giornoScritto } from '../../../src/islands/redazione/giorni.ts';

test.each([
  ['31/12/2026', '2026-12-31'],
  ['1.3.2027', '2027-03-01'],
  ['1-3-2027', '2027-03-01'],
  [' 2026-12-31 ', '2026-12-31'],
  // The calendar has not this one: it stays, so that the check can say so.
  ['31/02/2027', '2027-02-31'],
  ['1 gennaio 2027', '2027-01-01'],
  ['1º gen. 2027', '2027-01-01'],
  // While one types, it is the beginning of a year of four figures.
  ['01/01/27', null],
  ['31/12', null],
  ['dicembre', null],
])('«%s» si legge %s', (scritto, letto) => {
  expect(giornoScritto(scritto)).toBe(letto);
});

test.each([
  ['01/01/27', '2027-01-01'],
  ['1.3.98', '1998-03-01'],
])('lasciato il campo, «%s» è %s', (scritto, letto) => {
  expect(giornoScritto(scritto, true)).toBe(letto);
});

test('un giorno è del calendario, o non lo è', () => {
  expect(['2026-12-31', '2028-02-29'].map(eGiorno)).toEqual([true, true]);
  expect(['2027-02-31', '2027-02-29', '2027-13-01', '31/12/2026', ''].map(eGiorno)).toEqual(Array(5).fill(false));
});

test('si mostra come lo si scrive; ciò che non è un giorno resta com’è', () => {
  expect(['2026-12-31', '31/12', ''].map(comeSiScrive)).toEqual(['31/12/2026', '31/12', '']);
});
