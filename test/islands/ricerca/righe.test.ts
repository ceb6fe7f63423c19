import { expect, test } from 'vitest';
import { numeroDi } from '../../../src/islands/ricerca/righe.ts';

test.each([
  ['8.855.168.560 €', 8855168560],
  ['−1.234,50', -1234.5],
  ['93,35%', 93.35],
  ['30 giorni', 30],
  ['0', 0],
])('«%s» si ordina come %d', (testo, valore) => {
  expect(numeroDi(testo)).toBe(valore);
});

test.each(['tra 82,04 e 95,91%', 'almeno 103', 'non è nel nostro testo', '–', ''])(
  '«%s» non comincia con una cifra',
  (testo) => {
    expect(numeroDi(testo)).toBeNaN();
  },
);
