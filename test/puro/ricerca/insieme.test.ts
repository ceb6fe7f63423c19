import { describe, expect, test } from 'vitest';
import { DomandePerPagina } from '../../../src/puro/ricerca/insieme.ts';

/** Three questions: two for the first page, of two stems and of one, and one of three stems for the second. */
const domande = new DomandePerPagina(
  [[0], [0], [1]],
  [2, 1, 3],
  new Map([
    ['tett', [0, 1]],
    ['ripar', [0, 2]],
    ['muro', [2]],
  ]),
);

describe('le domande di una pagina lette insieme', () => {
  test('i punti sono quelli di BM25', () => {
    // «tett» stands in one page of two: rarity ln(1 + 1,5/1,5) = 0,6931; twice in the first page, as long as the mean
    // (3 stems). So 0,6931 · 2 · 2,2 / (2 + 1,2) = 0,9531, of a most of 0,6931 · 2,2 = 1,5249.
    expect(domande.leggi([['tett', 1]]).get(0)?.pieno).toBeCloseTo(0.9531 / 1.5249, 3);
  });

  test('prima chi dice di più; il primo vale 1', () => {
    const lette = domande.leggi([
      ['tett', 1],
      ['ripar', 1],
    ]);
    expect([...lette].map(([pagina, { posto }]) => [pagina, posto])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(lette.get(0)?.quanto).toBe(1);
  });

  test('una parola che non dice niente non porta una pagina', () => {
    expect([...domande.leggi([['muro', 0.15]]).keys()]).toEqual([]);
  });
});
