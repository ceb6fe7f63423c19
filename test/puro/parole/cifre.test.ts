import { expect, test } from 'vitest';
import { conVirgola, conMigliaia } from '../../../src/puro/parole/cifre.ts';

test.each([
  [7, '7'],
  [999, '999'],
  [1082, '1.082'],
  ['1234567', '1.234.567'],
])('%s ha un punto ogni tre cifre: %s', (numero, atteso) => {
  expect(conMigliaia(numero)).toBe(atteso);
});

test('i decimali vengono dopo la virgola, e ciò che non è una cifra con decimali resta com’è', () => {
  expect(['1234.5', '-0.25', '30', 'n.d.'].map(conVirgola)).toEqual(['1234,5', '-0,25', '30', 'n.d.']);
});
