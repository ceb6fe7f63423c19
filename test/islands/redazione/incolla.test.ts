import { describe, expect, test } from 'vitest';
import {
  conIncollato,
  daFoglio as leggi,
  nomiNuovi,
  nonIncollato,
  type Incollata,
} from '../../../src/islands/redazione/incolla.ts';

/** A block that is read, or nothing; its errors are looked at apart. */
const daFoglio = (...cose: Parameters<typeof leggi>): Incollata | null => {
  const letta = leggi(...cose);
  return 'errori' in letta ? null : letta;
};

test('le celle copiate da un foglio diventano colonne e righe, con le cifre all’italiana', () => {
  const letta = daFoglio('\tDipendenti\tSpesa (€)\nPERUGIA\t1.210\t12.345,60\nTERNI\t95\t\n');
  expect(letta).toMatchObject({
    colonne: [
      { id: 'dipendenti', voce: 'Dipendenti' },
      { id: 'spesa', voce: 'Spesa (€)' },
    ],
    righe: [
      { id: 'perugia', voce: 'PERUGIA', valori: { dipendenti: '1210', spesa: '12345,60' } },
      { id: 'terni', voce: 'TERNI', valori: { dipendenti: '95' } },
    ],
  });
  expect(letta?.note).toEqual(['«1.210» è letto 1210: il punto separa le migliaia.']);
});

test('chi c’era tiene ciò che dice di sé, e due nomi uguali hanno due id', () => {
  const gia = {
    colonne: [{ id: 'dip', voce: 'Dipendenti', unita: 'dipendenti' }],
    righe: [{ id: 'pg', voce: 'PERUGIA' }],
  };
  const letta = daFoglio('x\tDipendenti\tDipendenti\nPERUGIA\t1\t−2', gia);
  expect(letta?.colonne).toEqual([
    { id: 'dip', voce: 'Dipendenti', unita: 'dipendenti' },
    { id: 'dipendenti', voce: 'Dipendenti' },
  ]);
  expect(letta?.righe).toEqual([{ id: 'pg', voce: 'PERUGIA', valori: { dip: '1', dipendenti: '-2' } }]);
});

test('ciò che non è una cifra resta com’è, e lo dirà il controllo', () => {
  expect(daFoglio('x\ta\nb\tn.d.')?.righe).toMatchObject([{ valori: { a: 'n.d.' } }]);
});

test.each(['', 'solo testo', 'a\tb', 'a\nb'])('«%s» non è una tabella', (testo) => {
  expect(daFoglio(testo)).toBeNull();
});

test('due voci dello stesso nome, maiuscole e accenti a parte, si dicono: può essere la stessa', () => {
  const letta = daFoglio('x\ta\nALBA\t1\nCUNEO\t2\nAlba\t3');
  expect(letta?.doppie).toEqual([{ voce: 'Alba', id: 'alba-2' }]);
  expect(daFoglio('x\ta\nALBA\t1\nCUNEO\t2')?.doppie).toEqual([]);
});

test.each([
  ['x\ta\tb\nPerugia\t1\t3\nTerni\t95\t4\t7', 'La riga «Terni» ha più celle delle colonne: «7» non ha un nome sopra.'],
  ['Perugia\t1210\t3\nTerni\t95\t4', 'Nella prima riga («Perugia · 1210 · 3») ci sono cifre'],
  ['x\ta\t\nPerugia\t1\t3', 'Sopra «3», nella riga «Perugia», la colonna non ha nome.'],
  ['x\ta\nPerugia\t1\n\t2', 'non ha un nome nella prima colonna'],
])('una cella che si perderebbe ferma la tabella e dice quale', (testo, detto) => {
  const letta = leggi(testo);
  expect('errori' in letta && letta.errori.join('\n')).toContain(detto);
});

test('gli anni sono nomi di colonne', () => {
  expect(daFoglio('x\t2019\t2020\nPerugia\t1\t3')?.colonne).toMatchObject([{ voce: '2019' }, { voce: '2020' }]);
});

test('ciò che si può leggere in due modi si dice: parentesi, punto, euro', () => {
  const letta = daFoglio('x\ta\nPerugia\t(95)\nTerni\t1.21\nNarni\t€ 5');
  expect(letta?.righe).toMatchObject([{ valori: { a: '-95' } }, { valori: { a: '1,21' } }, { valori: { a: '5' } }]);
  expect(letta?.note).toEqual([
    '«(95)» è letto −95: le parentesi di un foglio di calcolo sono il meno.',
    '«1.21» è letto 1,21: il punto è una virgola.',
    'Il segno € non si scrive: l’unità della tabella, o della colonna, è «euro».',
  ]);
});

describe('un blocco più piccolo della tabella', () => {
  const gia = {
    colonne: [
      { id: 'a-2019', voce: '2019', unita: 'punti' },
      { id: 'a-2020', voce: '2020' },
    ],
    righe: [
      { id: 'uno', voce: 'UNO', valori: { 'a-2019': '1', 'a-2020': '2' } },
      { id: 'due', voce: 'DUE', valori: { 'a-2019': '3', 'a-2020': 'valore: "4"' } },
      { id: 'tre', voce: 'TRE', valori: { 'a-2019': '5' } },
    ],
  };
  const blocco = (testo: string): Incollata => {
    const letta = daFoglio(testo, gia);
    if (!letta) throw new Error('non è una tabella');
    return letta;
  };

  test('dice ciò che perderebbe se ne prendesse il posto', () => {
    expect(nonIncollato(blocco('x\t2020\nUNO\t7\nDUE\t'), gia)).toEqual({
      colonne: ['2019'],
      righe: ['TRE'],
      cifre: 1,
    });
    expect(nonIncollato(blocco('x\t2019\t2020\t2021\nUNO\t1\t2\t3\nDUE\t3\t4\t5\nTRE\t5\t6\t7'), gia)).toBeNull();
    expect(nonIncollato(blocco('x\t2020\nUNO\t7'), {})).toBeNull();
  });

  test('cambia solo le sue celle: le altre righe, colonne e cifre restano al loro posto', () => {
    expect(conIncollato(blocco('x\t2020\t2021\nDUE\t\t9\nUNO\t7\t8\nNUOVA\t1\t'), gia)).toEqual({
      colonne: [...gia.colonne, { id: '2021', voce: '2021' }],
      righe: [
        { id: 'uno', voce: 'UNO', valori: { 'a-2019': '1', 'a-2020': '7', 2021: '8' } },
        { id: 'due', voce: 'DUE', valori: { 'a-2019': '3', 'a-2020': 'valore: "4"', 2021: '9' } },
        gia.righe[2],
        { id: 'nuova', voce: 'NUOVA', valori: { 'a-2020': '1' } },
      ],
    });
  });

  test('un nome nuovo non prende l’identificativo di chi resta', () => {
    const letta = blocco('x\ta 2019\nUNO\t7');
    expect(letta.colonne).toEqual([{ id: 'a-2019-2', voce: 'a 2019' }]);
    expect(blocco('x\t2020\nUno\t7').righe).toMatchObject([{ id: 'uno', voce: 'Uno' }]);
  });
});

describe('ciò che un blocco cambia si dice per quello che è', () => {
  const GIA = {
    unita: 'euro',
    colonne: [{ id: 'valore-2021', voce: 'Valore 2021', nome: 'Costi diretti / costi totali' }],
    righe: [{ id: 'molise', voce: 'MOLISE', valori: { 'valore-2021': '1' } }],
  };

  test('una percentuale in una tabella in euro resta com’è scritta, e si dice perché', () => {
    const letta = daFoglio('x\tValore 2021\nMOLISE\t12,3%', GIA);
    expect(letta?.righe).toMatchObject([{ valori: { 'valore-2021': '12,3%' } }]);
    expect(letta?.note.join()).toContain('«12,3%» non è una cifra in euro');
  });

  test('una colonna si riconosce anche dal nome che il modulo mostra, e tiene la voce stampata', () => {
    const letta = daFoglio('x\tCosti diretti / costi totali\nMOLISE\t2', GIA);
    expect(letta?.colonne).toEqual(GIA.colonne);
    expect(letta?.righe).toMatchObject([{ valori: { 'valore-2021': '2' } }]);
  });

  test('una voce scritta in un altro modo è nuova, e si dice', () => {
    const letta = daFoglio('x\tValore 2021\nMOLISSE\t2', GIA);
    expect(letta && nomiNuovi(letta, GIA)).toEqual(['MOLISSE']);
    const prima = daFoglio('x\tA\nB\t2');
    expect(prima && nomiNuovi(prima, {})).toEqual([]);
  });
});
