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
])('«%s» è «%s»', (scritto, letto) => {
  expect(inParoleDelModulo({ messaggio: scritto, rimedio: null }, TITOLI).messaggio).toBe(letto);
});
