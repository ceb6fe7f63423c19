import { Store } from 'oxigraph';
import { expect, test } from 'vitest';
import { DOMANDE, prefissiDomande } from '../../../src/components/dati/domande.ts';
import { csvDi } from '../../../src/uscite/dati/csv.ts';
import { INSIEMI } from '../../../src/uscite/dati/dati.ts';
import { intero } from '../../../src/uscite/rdf/file.ts';
import { turtle } from '../../../src/uscite/rdf/turtle.ts';
import { leggiCsv } from '../../sito/tabella-csv.ts';
import { calcola } from './foglio.ts';
import { BASE, catalogo } from './grafo.ts';

/**
 * From the sources: the tables of the circular (49 and 69 rows), Tabella A («FERMO 30 90 70 65») and its list of
 * offices, the organisation chart of 2021, the agreement of Turin (§§ 1.2, 2.6), the fourteen numbered directorates of
 * 2016.
 */
const ATTESE: readonly string[][] = [
  ['Accertamento e gestione del credito'],
  ['69'],
  ['49'],
  ['contraddetta'],
  ['30'],
  ['Ancona', 'Ascoli Piceno', 'Fermo', 'Macerata', 'Pesaro'],
  ['5'],
  ['direzione.agenziacomplexa.ivrea@postacert.inps.gov.it'],
  ['urp.torino@inps.it'],
  ['14'],
];

const archivio = new Store();
archivio.load(turtle(intero(catalogo, 'tutto'), BASE), { format: 'text/turtle' });

test('sono dieci', () => {
  expect(DOMANDE).toHaveLength(10);
  expect(ATTESE).toHaveLength(10);
});

test.each(DOMANDE.map((una, n) => ({ ...una, atteso: ATTESE[n] ?? [] })))(
  '$domanda',
  ({ sparql, csv, formula, atteso }) => {
    const risposte = archivio.query(`${prefissiDomande(BASE)}\n${sparql}`) as Map<string, { value: string }>[];
    expect(risposte.map((una) => una.get('risposta')?.value).sort()).toEqual(atteso);
    const insieme = INSIEMI.find(({ nome }) => nome === csv);
    const { intestazione, righe } = leggiCsv((insieme && csvDi(insieme, catalogo)) ?? '');
    expect(calcola(formula, [intestazione, ...righe]).sort()).toEqual(atteso);
  },
);
