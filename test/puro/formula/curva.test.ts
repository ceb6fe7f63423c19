import { describe, expect, test } from 'vitest';
import { curva, tracciato } from '../../../src/puro/formula/curva.ts';
import { r, regola } from './scheda.ts';

describe('la curva del risultato', () => {
  test('la giacenza cresce in linea retta; dove non c’è numero la linea si spezza', () => {
    const calcolo = regola('indice-giacenza');
    const dati = { giacenza: r('1000'), pervenuto: r('12000') };
    expect(curva(calcolo, dati, 'giacenza', 'indice', [r('0'), r('2000')], 4)).toEqual([
      { x: 0, y: 0 },
      { x: 500, y: 15 },
      { x: 1000, y: 30 },
      { x: 1500, y: 45 },
      { x: 2000, y: 60 },
    ]);
    const spezzata = curva(calcolo, dati, 'pervenuto', 'indice', [r('0'), r('24000')], 2);
    expect(spezzata.map(({ y }) => y)).toEqual([null, 30, 15]);
    expect(tracciato(spezzata, 100, 40)).toEqual({ d: 'M50 0L100 40', minimo: 15, massimo: 30 });
  });
});
