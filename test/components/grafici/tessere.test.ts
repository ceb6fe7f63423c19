import { expect, test } from 'vitest';
import { tessere } from '../../../src/components/grafici/tessere.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';

test('ogni regione e ogni coordinamento metropolitano ha il suo posto sulla carta, e nessuno lo divide', () => {
  const sopra = caricaCatalogo().sedi.filter(({ livello }) => livello === 'regione' || livello === 'coordinamento');
  const posti = tessere(new Map(sopra.map(({ id }) => [id, 1]))).map(({ colonna, riga }) => `${colonna} ${riga}`);
  // Twenty regions and three metropolitan offices; the last row is Sicily's.
  expect(new Set(posti).size).toBe(23);
  expect(Math.max(...posti.map((posto) => Number(posto.split(' ')[1])))).toBe(7);
});

test('la tinta dice in quale quarto fra la minore e la maggiore cade la cifra', () => {
  const tinte = tessere(
    new Map([
      ['lazio', 0],
      ['umbria', 24],
      ['marche', 25],
      ['molise', 99],
      ['puglia', 100],
    ]),
  );
  expect(tinte.map(({ tinta }) => tinta)).toEqual([0, 0, 1, 3, 3]);
});

test('una struttura che la carta non conosce sta in una riga sua, sotto', () => {
  const [, nuova] = tessere(
    new Map([
      ['lazio', 1],
      ['nuova-regione', 2],
    ]),
  );
  expect([nuova?.colonna, nuova?.riga]).toEqual([0, 8]);
});
