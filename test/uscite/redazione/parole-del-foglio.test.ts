import { expect, test } from 'vitest';
import { inParoleDelModulo } from '../../../src/uscite/redazione/parole-del-modulo.ts';
import { espandiZip } from '../../../src/xlsx/zip-del-browser.ts';
import { LIMITI_XLSX } from '../../../src/xlsx/libro.ts';
import { motoreInProva, VUOTA } from './motore-in-prova.ts';

const TITOLI = new Map([
  ['fonte', 'Fonte'],
  ['documento', 'Documento'],
  ['punto', 'Punto'],
  ['valido_dal', 'Valido dal'],
]);

test('il foglio scaricato dalla pagina non parla di comandi, di file, né di date alla rovescia', async () => {
  const officina = await motoreInProva();
  for (const tipo of ['prodotti', 'unita']) {
    const parti = await espandiZip(await officina.esporta(tipo, VUOTA), LIMITI_XLSX);
    const leggimi = new TextDecoder().decode(parti.get('xl/worksheets/sheet1.xml'));
    expect(leggimi, tipo).toContain('giorno/mese/anno');
    expect(leggimi, tipo).not.toMatch(/npm run|YAML/);
  }
});

test.each([
  ['scrivi «fonte: { documento: …, punto: … }»', 'scrivi «Fonte» (documento, punto)'],
  ['scrivi «valido_dal: 2027-01-01»', 'scrivi «Valido dal» 01/01/2027'],
  ['qui «3.5»; il documento stampa «4»', 'qui «3,5»; il documento stampa «4»'],
  ['il punto «2.5» non c’è', 'il punto «2.5» non c’è'],
  [
    '«Livello» dev’essere un numero intero, non un numero (1.5)',
    '«Livello» dev’essere un numero intero, senza virgola: «1,5» non lo è',
  ],
  [
    '«Livello» dev’essere un numero intero, non un testo («tre»)',
    '«Livello» dev’essere un numero intero, in cifre: «tre» non lo è',
  ],
  ['«Livello»: -3.5 è fuori dai limiti', '«Livello»: -3,5 è fuori dai limiti'],
  ['«Nome» è troppo lungo: al massimo 80', '«Nome» è troppo lungo: al massimo 80 caratteri'],
  ['«Fra» non può essere vuoto o più corto di 2', '«Fra» vuole almeno 2 voci'],
  ['l’elemento 9 di «righe» non ha nessuna delle forme ammesse', 'la regola non ha nessuna delle forme ammesse'],
])('«%s» è «%s»', (scritto, letto) => {
  expect(inParoleDelModulo({ messaggio: scritto, rimedio: null }, TITOLI).messaggio).toBe(letto);
});

test('un periodo si scrive in parole nei campi, e come nei file in un foglio', () => {
  const atteso = 'un periodo si scrive 2021, 2021-T1, 2020-03, 2020-12-31 o 2021/2023';
  const detto = (inFoglio: boolean) =>
    inParoleDelModulo({ messaggio: 'no', atteso, rimedio: null }, TITOLI, inFoglio).atteso;
  expect(detto(false)).toBe(
    'un periodo si scrive 2021, primo trimestre 2021, marzo 2020, 31/12/2020 o dal 2021 al 2023',
  );
  expect(detto(true)).toBe(atteso);
});
