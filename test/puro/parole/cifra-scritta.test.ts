import { expect, test } from 'vitest';
import { leggiCifra } from '../../../src/puro/parole/cifra-scritta.ts';
import { conVirgola } from '../../../src/puro/parole/cifre.ts';

test.each([
  ['1.210', '1210', '«1.210» è letto 1210: il punto separa le migliaia.'],
  ['-1.234.567', '-1234567', '«-1.234.567» è letto −1234567: il punto separa le migliaia.'],
  ['1.21', '1.21', '«1.21» è letto 1,21: il punto è una virgola.'],
  ['1.5', '1.5', '«1.5» è letto 1,5: il punto è una virgola.'],
  // Thousands do not begin with a zero, nor with four figures.
  ['0.125', '0.125', '«0.125» è letto 0,125: il punto è una virgola.'],
  ['1234.567', '1234.567', '«1234.567» è letto 1234,567: il punto è una virgola.'],
  ['1.234,5', '1234.5', null],
  ['1 210', '1210', null],
  ['12,50', '12.50', null],
  ['1,210', '1.210', null],
  [' −5 ', '-5', null],
])('«%s» si legge %s', (scritta, valore, nota) => {
  expect(leggiCifra(scritta)).toEqual({ valore, nota });
});

test.each(['1.234.5', '12,34.5', '1,234.5', '(95)', '5%', 'n.d.', ''])('«%s» non si indovina', (scritta) => {
  expect(leggiCifra(scritta)).toBeNull();
});

test('ciò che un campo mostra si rilegge uguale, anche con tre decimali', () => {
  for (const cifra of ['1.234', '0.5', '1210', '-3.25']) expect(leggiCifra(conVirgola(cifra))?.valore).toBe(cifra);
});
