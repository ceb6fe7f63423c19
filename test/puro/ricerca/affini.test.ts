import { describe, expect, test } from 'vitest';
import { Affini, scriviPunto } from '../../../src/puro/ricerca/affini.ts';
import { puntiDellePagine } from '../../../src/uscite/ricerca/affini.ts';
import { scomponi } from '../../../src/uscite/ricerca/scomponi.ts';

describe('la scomposizione di una matrice', () => {
  // Two rows at right angles, one twice as long as the other: the singular values are their lengths, 2 and 1.
  const righe = [[[0, 2]], [[1, 1]]] as const;

  test('i valori singolari sono quelli fatti a mano', () => {
    expect(scomponi(righe, 2).valori[0]).toBeCloseTo(2, 3);
    expect(scomponi(righe, 2).valori[1]).toBeCloseTo(1, 3);
  });

  test('una riga resta lunga com’era, se le dimensioni bastano', () => {
    expect(Math.hypot(...(scomponi(righe, 2).punti[0] ?? []))).toBeCloseTo(2, 3);
  });

  test('rifarla dà gli stessi punti', () => {
    expect(scomponi(righe, 2)).toEqual(scomponi(righe, 2));
  });
});

describe('le pagine come punti', () => {
  test('un punto scritto e riletto resta dov’è: la pagina che dice la parola è a coseno 1', () => {
    const affini = new Affini(new Map([['/a/', 0]]), [{ affini: [scriviPunto([3, -4]), [1, 1]], urls: ['/a/'] }]);
    expect(affini.leggi([new Map([[0, 1]])]).get(0)?.quanto).toBeCloseTo(1, 6);
  });

  test('una pagina dalla parte opposta non c’è', () => {
    const punti = [scriviPunto([1, 0]), scriviPunto([-1, 0])].join('\n');
    const ids = new Map([
      ['/a/', 0],
      ['/b/', 1],
    ]);
    const affini = new Affini(ids, [{ affini: [punti, [1, 1]], urls: ['/a/', '/b/'] }]);
    expect([...affini.leggi([new Map([[0, 1]])]).keys()]).toEqual([0]);
  });

  test('chi chiede di «paga» trova vicina anche la pagina che dice solo «stipendi», se altre li dicono insieme', () => {
    const dette = [
      ['pag', 'impieg'],
      ['pag', 'stipend', 'impieg'],
      ['stipend', 'impieg'],
      ['tett', 'mur'],
      ['mur', 'tett', 'calc'],
      ['calc', 'tett'],
    ];
    const urls = dette.map((_, n) => `/${n}/`);
    const pagine = dette.map((stems, n) => ({ url: urls[n] ?? '', parole: stems.length, altre: [], dette: stems }));
    const affini = new Affini(new Map(urls.map((url, n) => [url, n])), [
      { affini: puntiDellePagine(pagine, [], 2), urls },
    ]);
    const vicine = affini.leggi([
      new Map([
        [0, 1],
        [1, 1],
      ]),
    ]);
    expect(vicine.get(2)?.quanto ?? 0).toBeGreaterThan(0.5);
    expect(vicine.get(3)?.quanto ?? 0).toBeLessThan(0.1);
  });
});
