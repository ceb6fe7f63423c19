import { describe, expect, test } from 'vitest';
import { insieme, numeriDetti } from '../../../src/motore/riscontro/insieme.ts';
import type { TabellaPdf } from '../../../src/motore/riscontro/tabella-pdf.ts';

function parte(pagina: number, intestazioni: string[], righe: string[][]): TabellaPdf {
  return {
    numero: pagina,
    pagine: [pagina],
    titolo: `Pagina ${pagina}`,
    intestazioni,
    dubbi: [],
    righe: righe.map(([etichetta = '', ...celle]) => ({
      etichetta,
      pagina,
      celle: celle.map((testo) => ({
        testo,
        pagina,
        x: 0,
        y: 0,
        larghezza: 1,
        carattere: '',
        richiamo: null,
        dubbio: null,
      })),
    })),
  };
}

const righeDi = ({ righe }: TabellaPdf): string[][] =>
  righe.map(({ etichetta, celle }) => [etichetta, ...celle.map((cella) => cella?.testo ?? '·')]);

describe('Una tabella stampata in parti', () => {
  test('sotto altre intestazioni le colonne si affiancano, e la riga si riconosce dall’etichetta', () => {
    const una = insieme([
      parte(
        6,
        ['NAZIONALE', 'ABRUZZO'],
        [
          ['Entrate', '8', '2'],
          ['Prestazioni', '3', '1'],
          ['Totale', '11', '3'],
        ],
      ),
      parte(
        8,
        ['CAMPANIA'],
        [
          ['Entrate', '4'],
          ['Totale', '4'],
        ],
      ),
    ]);
    expect(una.intestazioni).toEqual(['NAZIONALE', 'ABRUZZO', 'CAMPANIA']);
    expect(righeDi(una)).toEqual([
      ['Entrate', '8', '2', '4'],
      ['Prestazioni', '3', '1', '·'],
      ['Totale', '11', '3', '4'],
    ]);
    expect(una.pagine).toEqual([6, 8]);
  });

  test('una riga che solo la seconda parte ha sta sotto le sue colonne', () => {
    const una = insieme([parte(1, ['A'], [['Uno', '1']]), parte(2, ['B'], [['Due', '2']])]);
    expect(righeDi(una)).toEqual([
      ['Uno', '1', '·'],
      ['Due', '·', '2'],
    ]);
  });

  test('due righe con la stessa etichetta restano due, la prima con la prima', () => {
    const una = insieme([
      parte(
        1,
        ['A'],
        [
          ['Bassa', '8'],
          ['Bassa', '1'],
        ],
      ),
      parte(
        2,
        ['B'],
        [
          ['Bassa', '4'],
          ['Bassa', '2'],
        ],
      ),
    ]);
    expect(righeDi(una)).toEqual([
      ['Bassa', '8', '4'],
      ['Bassa', '1', '2'],
    ]);
  });

  test('sotto le stesse intestazioni le righe vengono una dopo l’altra', () => {
    const una = insieme([parte(1, ['A'], [['RIETI', '30']]), parte(2, ['A'], [['TERNI', '31']])]);
    expect(righeDi(una)).toEqual([
      ['RIETI', '30'],
      ['TERNI', '31'],
    ]);
  });
});

test.each([
  ['3', [3]],
  ['2-5', [2, 3, 4, 5]],
  ['1,3-4', [1, 3, 4]],
  ['due', null],
  ['', null],
])('le tabelle «%s»', (detti, numeri) => expect(numeriDetti(detti)).toEqual(numeri));
