import { expect, test } from 'vitest';
import { scala } from '../../../src/puro/esercizi/linea.ts';
import { aNumero, daTesto } from '../../../src/puro/formula/razionale.ts';

const cifre = ['0.3', '29', '30', '31', '3000', '-30'].map(daTesto);
const posto = scala(daTesto('30'), cifre);

test('sulla linea degli errori il giusto sta in mezzo, le altre cifre in ordine, nessuna fuori', () => {
  expect(posto(daTesto('30'))).toBe(0);
  const inOrdine = cifre.toSorted((a, b) => aNumero(a) - aNumero(b)).map(posto);
  expect(inOrdine).toEqual(inOrdine.toSorted((a, b) => a - b));
  expect(Math.min(...inOrdine)).toBeGreaterThanOrEqual(-1);
  // The farthest is at the end: 2.970 away.
  expect(posto(daTesto('3000'))).toBe(1);
});

test('un giusto che è zero ha la sua linea', () => {
  expect(scala(daTesto('0'), [daTesto('1')])(daTesto('1'))).toBeGreaterThan(0);
});
