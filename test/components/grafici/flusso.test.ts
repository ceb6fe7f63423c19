import { expect, test } from 'vitest';
import { flusso } from '../../../src/components/grafici/flusso.ts';
import { gradini } from '../../../src/components/grafici/piramide.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { passaggi } from '../../../src/materie/prodotti/passaggi.ts';

const misure = { sinistra: 0, destra: 100, uno: 2, minimo: 10, stacco: 5 };

test('un filo è alto quanto i prodotti che porta, e comincia dove finisce quello di prima', () => {
  const { fili, da, a } = flusso(
    [
      { da: 'x', a: 'p', quanti: 10 },
      { da: 'x', a: 'q', quanti: 4 },
    ],
    misure,
  );
  expect(fili.map(({ altezza }) => altezza)).toEqual([20, 8]);
  expect(da[0]?.altezza).toBe(28);
  // Half of the first; the first whole and half of the second: from where their side begins.
  expect(fili.map(({ mezzo }) => mezzo - (da[0]?.y ?? 0))).toEqual([10, 24]);
  // 20, a gap of 5, and 10 for the name of the second, that is 8 tall: it stands in the middle of its room.
  expect(a.map(({ y }) => y)).toEqual([0, 26]);
});

test('chi riceve sta vicino a chi gli dà, così i fili si incrociano meno', () => {
  const { a } = flusso(
    [
      { da: 'x', a: 'poco', quanti: 1 },
      { da: 'y', a: 'molto', quanti: 3 },
      { da: 'x', a: 'altro', quanti: 7 },
    ],
    misure,
  );
  expect(a.map(({ id }) => id)).toEqual(['altro', 'poco', 'molto']);
});

// Circolare 36/2014: of the Polo, Tables 1, 3, 4 and 5 (9 + 17 + 5 + 5) and 13 of Allegato 2 under PALS; the other 60
// of the Linea.
test('i fili contano tutti i prodotti, ognuno una volta', () => {
  const tutti = passaggi(caricaCatalogo());
  expect(tutti.reduce((somma, { prodotti }) => somma + prodotti.length, 0)).toBe(109);
  expect(new Set(tutti.flatMap(({ prodotti }) => prodotti.map(({ id }) => id))).size).toBe(109);
  expect(tutti.filter(({ da }) => da === 'polo-pals').reduce((somma, { prodotti }) => somma + prodotti.length, 0)).toBe(
    49,
  );
});

test('i gradini di una piramide stanno fra gli stessi due lati', () => {
  // 100 tall and 200 wide: at 40 it is 80 wide; the second goes from 50 (100 wide) to 100.
  const [cima, base] = gradini(2, { larghezza: 200, cima: 40, altezza: 50, stacco: 10 });
  expect(cima).toEqual({ y: 0, altezza: 40, base: 80, tratto: 'M100 0L100 0L140 40L60 40Z' });
  expect(base).toEqual({ y: 50, altezza: 50, base: 200, tratto: 'M50 50L150 50L200 100L0 100Z' });
});
