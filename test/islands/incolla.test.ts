import { expect, test } from 'vitest';
import { daFoglio } from '../../src/islands/redazione/incolla.ts';

test('le celle copiate da un foglio diventano colonne e righe, con le cifre all’italiana', () => {
  const letta = daFoglio('\tDipendenti\tSpesa (€)\nPERUGIA\t1.210\t12.345,60\nTERNI\t95\t\n');
  expect(letta).toMatchObject({
    colonne: [
      { id: 'dipendenti', voce: 'Dipendenti' },
      { id: 'spesa', voce: 'Spesa (€)' },
    ],
    righe: [
      { id: 'perugia', voce: 'PERUGIA', valori: { dipendenti: '1210', spesa: '12345.60' } },
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
