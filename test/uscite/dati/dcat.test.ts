import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { INSIEMI } from '../../../src/uscite/dati/dati.ts';
import { COLLEGATI } from '../../../src/uscite/rdf/collegati.ts';
import { dcat } from '../../../src/uscite/dati/dcat.ts';

const RADICE = 'https://esempio.it/uffici';
const catalogo = caricaCatalogo();
const nessunaRete = (url: string): Promise<never> => Promise.reject(new Error(`il catalogo chiede ${url}`));

/**
 * The statements of the catalogue, one a line, sorted; in safe mode jsonld refuses a term that the context does not
 * define.
 */
const righe = (
  await jsonld.toRDF(dcat(catalogo, RADICE), { format: 'application/n-quads', safe: true, documentLoader: nessunaRete })
)
  .trim()
  .split('\n');
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const oggetti = (soggetto: string, predicato: string): string[] =>
  righe
    .filter((riga) => riga.startsWith(`<${soggetto}> <${predicato}> `))
    .map((riga) => riga.slice(`<${soggetto}> <${predicato}> `.length, -2));
const tipi = (soggetto: string): string[] => oggetti(soggetto, 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

describe('il catalogo DCAT-AP_IT, letto come RDF senza rete', () => {
  test('il catalogo dice titolo, descrizione, editore, licenza, lingua e giorno', () => {
    const mio = `${RADICE}/dati/`;
    expect(tipi(mio)).toContain(`<${DCAT}Catalog>`);
    expect(tipi(mio)).toContain('<http://dati.gov.it/onto/dcatapit#Catalog>');
    for (const nome of ['title', 'description', 'publisher', 'modified', 'language'])
      expect(oggetti(mio, DCT + nome), nome).toHaveLength(1);
    expect(oggetti(mio, `${DCT}license`)).toEqual(['<https://creativecommons.org/licenses/by/4.0/>']);
    expect(oggetti(mio, `${DCT}modified`)).toEqual([
      `"${catalogo.novita[0]?.data}"^^<http://www.w3.org/2001/XMLSchema#date>`,
    ]);
    expect(oggetti(mio, `${DCAT}dataset`)).toHaveLength(INSIEMI.length);
  });

  test('ogni insieme ha quello che il profilo italiano vuole', () => {
    for (const { nome } of INSIEMI) {
      const insieme = `${RADICE}/dati/#${nome}`;
      expect(tipi(insieme)).toEqual(
        expect.arrayContaining([`<${DCAT}Dataset>`, '<http://dati.gov.it/onto/dcatapit#Dataset>']),
      );
      for (const obbligo of [
        'identifier',
        'title',
        'description',
        'modified',
        'rightsHolder',
        'accrualPeriodicity',
        'publisher',
      ])
        expect(oggetti(insieme, DCT + obbligo), `${nome}: ${obbligo}`).toHaveLength(1);
      expect(oggetti(insieme, `${DCAT}theme`)).toEqual([
        '<http://publications.europa.eu/resource/authority/data-theme/GOVE>',
      ]);
      expect(oggetti(insieme, `${DCAT}contactPoint`)).toHaveLength(1);
    }
  });

  test('ogni distribuzione dice formato, licenza e dove si scarica', () => {
    const distribuzioni = righe.flatMap((riga) => new RegExp(`<${DCAT}distribution> <([^>]+)>`).exec(riga)?.[1] ?? []);
    expect(distribuzioni).toHaveLength(INSIEMI.length + INSIEMI.filter(({ csv }) => csv).length + 2 * COLLEGATI.length);
    for (const distribuzione of distribuzioni) {
      expect(oggetti(distribuzione, `${DCAT}downloadURL`)).toEqual([`<${distribuzione}>`]);
      for (const obbligo of ['format', 'license'])
        expect(oggetti(distribuzione, DCT + obbligo), distribuzione).toHaveLength(1);
      expect(oggetti(distribuzione, `${DCAT}accessURL`)).toHaveLength(1);
    }
  });
});
