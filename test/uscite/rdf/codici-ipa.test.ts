import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { sedeInRdf } from '../../../src/materie/cifre/rdf-sedi.ts';
import { vociSedi } from '../../../src/materie/cifre/ricerca.ts';
import { vociUnita } from '../../../src/materie/prodotti/ricerca.ts';
import { unitaInRdf } from '../../../src/materie/prodotti/rdf-unita.ts';
import { vociStrutture } from '../../../src/materie/strutture/ricerca.ts';
import { strutturaInRdf } from '../../../src/materie/strutture/rdf-strutture.ts';
import { sedi } from '../../../src/materie/cifre/sedi.tipo.ts';
import { piatti } from '../../../src/uscite/rdf/collegati.ts';

const catalogo = caricaCatalogo();
const CODICI = { codice_ipa: 'inps_to', codice_univoco: 'UF1A2B' };
const [sede] = catalogo.sedi;
const [una] = catalogo.unita;
const [struttura] = catalogo.strutture;
if (!sede || !una || !struttura) throw new Error('Il catalogo è vuoto.');
const conSede = { ...sede, ...CODICI };
const conUnita = { ...una, ...CODICI };
const conStruttura = { ...struttura, versioni: struttura.versioni.map((versione) => ({ ...versione, ...CODICI })) };

describe('i codici IPA che un’amministrazione scrive', () => {
  test.each([
    ['sede', vociSedi([conSede], [])],
    ['unità', vociUnita([conUnita])],
    ['struttura', vociStrutture({ ...catalogo, strutture: [conStruttura] })],
  ])('si cercano: %s', (_che, voci) => {
    expect(voci[0]?.altri).toEqual(expect.arrayContaining(['inps_to', 'UF1A2B']));
  });

  test.each([
    ['sede', sedeInRdf(conSede)],
    ['unità', unitaInRdf(conUnita)],
    ['struttura', strutturaInRdf(conStruttura)],
  ])('stanno nei dati collegati: %s', (_che, nodi) => {
    const tutti = piatti(nodi);
    expect(tutti[0]?.['cov:officeIdentifier']).toEqual([{ '@value': 'UF1A2B' }]);
    expect(tutti.find((nodo) => nodo['@type']?.includes('clv:Identifier'))?.['l0:identifier']).toEqual([
      { '@value': 'inps_to' },
    ]);
  });

  test('stanno nei dati aperti', () => {
    expect(sedi.dati.json({ ...catalogo, sedi: [conSede] })[0]).toMatchObject(CODICI);
  });

  test('nessuno è indovinato: oggi le regole non ne hanno', () => {
    const scritti = [...catalogo.sedi, ...catalogo.unita, ...catalogo.strutture.flatMap(({ versioni }) => versioni)];
    expect(scritti.filter((uno) => uno.codice_ipa || uno.codice_univoco)).toEqual([]);
  });

  test('hanno la forma dell’indice', () => {
    const { $defs } = JSON.parse(readFileSync('rules/_schema/comune.schema.json', 'utf8')) as {
      $defs: Record<string, object>;
    };
    const ajv = new Ajv2020({ strict: false });
    const vale = (campo: string, valore: string) => ajv.compile($defs[campo] ?? {})(valore);
    expect(vale('codice_univoco', 'UF1A2B')).toBe(true);
    expect(vale('codice_univoco', 'uf1a2b')).toBe(false);
    expect(vale('codice_ipa', 'inps_to')).toBe(true);
    expect(vale('codice_ipa', 'direzione di Torino')).toBe(false);
  });
});
