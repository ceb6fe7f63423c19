import { describe, expect, test } from 'vitest';
import {
  indirizzoDelRiscontro,
  indirizzoDellaRiga,
  righeDelFile,
  riscontroDellaRegola,
} from '../../../src/components/riscontro/dove.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';

const catalogo = caricaCatalogo();
const punto = (documento: string, dove: string): string | null => indirizzoDelRiscontro(catalogo, documento, dove);

describe('Dal punto di una fonte alla riga come sta stampata', () => {
  test.each([
    ['un prodotto', 'circolare-36-2014', '§ 2, Tabella 1, riga 1', 'prodotti/tabella-1', 'righe/mt1k00'],
    ['una casella', 'protocollo-torino-2017', '§ 1.2, prima casella', 'contatti/torino-pec', 'righe/torino-pec-torino'],
    [
      'la cifra di una sede',
      'piano-performance-2021-2023',
      'Tabelle integrative, Tabella A, riga «RIETI»',
      'valori/tabella-a',
      'righe/rieti',
    ],
  ])('%s', (_, documento, dove, file, riga) => {
    expect(punto(documento, dove)).toBe(indirizzoDellaRiga(file, riga));
  });

  test('un punto che due file citano non porta a nessuno dei due', () => {
    const fonti = [...catalogo.regole].flatMap(([tipo, regole]) =>
      regole.flatMap(({ fonte, tabella }) =>
        (fonte as unknown) ? [{ dove: `${fonte.documento} ${fonte.punto}`, file: `${tipo}/${tabella}`, fonte }] : [],
      ),
    );
    const stampati = new Set(catalogo.riscontro.file().map(({ nome }) => nome));
    const contesi = [
      ...Map.groupBy(
        fonti.filter(({ file }) => stampati.has(file)),
        ({ dove }) => dove,
      ).values(),
    ].filter((gruppo) => new Set(gruppo.map(({ file }) => file)).size > 1);
    expect(contesi.length).toBeGreaterThan(0);
    for (const [una] of contesi) expect(una && punto(una.fonte.documento, una.fonte.punto)).toBe(null);
  });
});

test('ogni regola di una tabella che ha valori stampati ha la sua riga, e l’àncora è nella pagina del suo file', () => {
  const righe = catalogo.riscontro
    .file()
    .flatMap(({ nome, righe: sue }) => sue.map(({ chiave }) => ({ nome, chiave })))
    .filter(({ nome, chiave }) => /^righe\/[^/]+$/.test(chiave) && !nome.startsWith('valori/'));
  expect(righe.length).toBeGreaterThan(500);
  for (const { nome, chiave } of righe) {
    const [tipo = '', tabella = ''] = nome.split('/');
    const id = chiave.slice('righe/'.length).replace(/#\d+$/, '');
    const prima = catalogo.regole.get(tipo)?.find((una) => una.id === id);
    if (prima?.tabella === tabella)
      expect(riscontroDellaRegola(catalogo, tipo, id)).toBe(indirizzoDellaRiga(nome, `righe/${id}`));
  }
});

test('una riga di cui il documento non stampa niente non ha un’àncora a cui portare', () => {
  const sue = righeDelFile(catalogo, 'valori/ieep-centrali');
  expect(sue?.('righe/altre')).toBe(null);
  expect(righeDelFile(catalogo, 'valori/che-non-esiste')).toBe(undefined);
});
