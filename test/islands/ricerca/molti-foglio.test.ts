import { expect, test } from 'vitest';
import { foglio } from '../../../src/islands/ricerca/molti-foglio.ts';
import { leggiXlsx } from '../../../src/xlsx/leggi-xlsx.ts';

test('le risposte di molti insieme si rileggono dal foglio di calcolo come erano, codici con gli zeri compresi', () => {
  const righe = [
    ['Scritto', 'Codice', 'Risposta'],
    ['0AAZ50', '0AAZ50', 'Accertamento e gestione del credito'],
    ['=1+1', '', 'non trovato'],
  ];
  const letto = leggiXlsx(foglio(righe));
  if (!('libro' in letto)) throw new Error('il foglio non si apre');
  const [risposte] = letto.libro.fogli;
  expect(risposte?.nome).toBe('Risposte');
  const cella = (row: number, column: number) =>
    risposte?.celle.find((one) => one.riga === row && one.colonna === column);
  expect(cella(1, 1)).toMatchObject({ tipo: 'testo', testo: '0AAZ50' });
  // What begins like a formula stays what was written.
  expect(cella(2, 0)).toMatchObject({ tipo: 'testo', testo: '=1+1', formula: false });
});
