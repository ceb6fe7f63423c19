import { expect, test } from 'vitest';
import { cambiamenti } from '../../src/uscite/cambiamenti.ts';
import { compila, REGOLE_MINIME } from '../motore/progetto.ts';

const TABELLA = 'rules/prodotti/tabella-1.yaml';
const UNITA = 'rules/unita/anagrafica-flussi.yaml';
const testo = REGOLE_MINIME[TABELLA] ?? '';
const riga = testo.slice(testo.indexOf('  - id:'));
const nuova = riga.replace('unita: anagrafica-flussi', 'unita: controllo-prestazioni');

test('il feed dice i passaggi, le fini senza seguito e i nomi nuovi, col loro giorno', () => {
  const { catalogo, errors } = compila({
    [TABELLA]: `${testo}    valido_al: 2026-12-31
${nuova}    valido_dal: 2027-01-01
    valido_al: 2027-12-31
    fonte: { documento: circolare-1, punto: Tabella 2 }
`,
    [UNITA]: `${REGOLE_MINIME[UNITA] ?? ''}rinominata:
  - { dal: 2027-07-01, nome: Anagrafica, fonte: { documento: circolare-1, punto: "3" }, certezza: testuale }
`,
  });
  expect(errors).toEqual([]);
  expect(cambiamenti(catalogo)).toEqual([
    {
      giorno: '2028-01-01',
      titolo:
        'MT1K00 Acquisizione del modello 031: fino al 31 dicembre 2027, poi nessuno, per quanto dicono i documenti',
      url: '/prodotti/mt1k00/',
    },
    {
      giorno: '2027-07-01',
      titolo: 'Anagrafica e flussi si chiama Anagrafica dal 1º luglio 2027',
      url: '/unita/anagrafica-flussi/',
    },
    {
      giorno: '2027-01-01',
      titolo: 'MT1K00 Acquisizione del modello 031: dal 1º gennaio 2027 Controllo prestazioni',
      url: '/prodotti/mt1k00/',
    },
  ]);
});

test('dove niente cambia il feed non dice niente', () => {
  expect(cambiamenti(compila().catalogo)).toEqual([]);
});
