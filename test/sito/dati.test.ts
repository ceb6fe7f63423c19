import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { fileCollegati } from '../../src/puro/parole/indirizzi.ts';
import { COLLEGATI } from '../../src/uscite/rdf/collegati.ts';
import { leggi } from './sito.ts';
import { leggiCsv } from './tabella-csv.ts';

type Riga = Record<string, unknown>;
const SITO = 'https://chifacosa.example';
const descrizione = JSON.parse(leggi('dati/v1/openapi.json')) as {
  paths: Record<string, { parameters?: [{ schema: { enum: string[] } }]; get: Riga }>;
  info: Riga;
  components: { schemas: Record<string, Riga> };
};

const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv, ['date', 'uri']);
ajv.addSchema(descrizione, 'openapi');

interface File {
  percorso: string;
  tipo: 'application/json' | 'text/csv';
  convalida: ValidateFunction;
  colonne: string[] | null;
  aperte: boolean;
}

/** Every file that the description tells of, with the validator of its records (or of the whole, for the index). */
const descritti: File[] = Object.entries(descrizione.paths).flatMap(([modello, { parameters, get }]) => {
  const responses = get['responses'] as { 200: { content: Record<string, { schema: Riga }> } };
  const [tipo, { schema }] = Object.entries(responses[200].content)[0] as [File['tipo'], { schema: Riga }];
  const record = (tipo === 'text/csv' ? schema['x-riga'] : (schema['items'] ?? schema)) as { $ref: string };
  const component = descrizione.components.schemas[record.$ref.split('/').at(-1) ?? ''] ?? {};
  const convalida = ajv.compile({ $ref: `openapi${record.$ref}` });
  const paths = parameters ? parameters[0].schema.enum.map((id) => modello.replace('{id}', id)) : [modello];
  return paths.map((percorso) => ({
    percorso,
    tipo,
    convalida,
    colonne: tipo === 'text/csv' ? Object.keys((component['properties'] ?? {}) as Riga) : null,
    aperte: Boolean(parameters),
  }));
});

const record = (file: File): Riga[] => {
  const testo = leggi(file.percorso.slice(1));
  if (file.tipo === 'application/json') {
    const dati = JSON.parse(testo) as Riga | Riga[];
    return Array.isArray(dati) ? dati : [dati];
  }
  const { intestazione, righe } = leggiCsv(testo);
  if (!file.aperte) expect(intestazione, file.percorso).toEqual(file.colonne);
  return righe.map((celle) => {
    expect(celle.length, `${file.percorso}: ${celle.join(';')}`).toBe(intestazione.length);
    return Object.fromEntries(intestazione.map((nome, n) => [nome, celle[n]]));
  });
};

describe('la descrizione OpenAPI dei dati aperti', () => {
  test('è un documento OpenAPI 3.1 valido', async () => {
    const validator = new Validator();
    const esito = await validator.validate(leggi('dati/v1/openapi.json'));
    expect(esito).toMatchObject({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('dice di ogni file di dati che il sito ha, e di nessuno che non ha', () => {
    const emessi = readdirSync('dist/dati/v1', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(json|csv)$/.test(entry.name))
      .map(
        (entry) =>
          `/${join(entry.parentPath, entry.name)
            .split('\\')
            .join('/')
            .replace(/^dist\//, '')}`,
      )
      .filter((percorso) => percorso !== '/dati/v1/openapi.json');
    expect(descritti.map(({ percorso }) => percorso).sort()).toEqual(emessi.sort());
  });

  for (const tipo of ['application/json', 'text/csv'] as const) {
    test(`ogni record di ogni file ${tipo} è come il suo schema dice`, () => {
      let letti = 0;
      for (const file of descritti.filter((one) => one.tipo === tipo)) {
        const righe = record(file);
        for (const riga of righe) {
          if (!file.convalida(riga))
            expect.fail(
              `${file.percorso}, ${JSON.stringify(riga).slice(0, 200)}: ${ajv.errorsText(file.convalida.errors)}`,
            );
        }
        expect(righe.length, file.percorso).toBeGreaterThan(0);
        letti += righe.length;
      }
      expect(letti).toBeGreaterThan(5000);
    });
  }

  test('gli schemi sono stretti: un campo in più, uno in meno o uno di altra natura non passano', () => {
    for (const file of descritti.filter((one) => one.tipo === 'application/json')) {
      const [riga = {}] = record(file);
      const [campo = ''] = Object.keys(riga);
      const { [campo]: _tolto, ...senza } = riga;
      expect(file.convalida({ ...riga, altro: 1 }), `${file.percorso}: campo in più`).toBe(false);
      expect(file.convalida(senza), `${file.percorso}: senza ${campo}`).toBe(false);
      expect(file.convalida({ ...riga, [campo]: { x: 1 } }), `${file.percorso}: ${campo} di altra natura`).toBe(false);
    }
  });
});

describe('id, indirizzi, versione', () => {
  const insiemi = descritti.filter(
    ({ tipo, percorso }) => tipo === 'application/json' && percorso !== '/dati/v1/indice.json',
  );

  test('in ogni insieme un id sta una volta sola per ogni primo giorno', () => {
    for (const file of insiemi) {
      // A weight is named within its tree, a cell of the decision table by its coordinates; versions differ by their
      // first day.
      const nomi = record(file).map(({ albero, id, valido_dal, contribuente, esigenza, sede, dal }) =>
        [albero, id, valido_dal, contribuente, esigenza, sede, dal].join('|'),
      );
      expect(new Set(nomi).size, file.percorso).toBe(nomi.length);
    }
  });

  test('ogni url porta a una pagina del sito, e a un’àncora che c’è', () => {
    const manca = new Set<string>();
    for (const file of insiemi) {
      for (const { url } of record(file)) {
        if (url === undefined) continue;
        const [pagina = '', ancora] = String(url).split('#');
        const dove = join(pagina.slice(1), 'index.html');
        if (!existsSync(join('dist', dove))) manca.add(String(url));
        else if (ancora && !leggi(dove).includes(`id="${ancora}"`)) manca.add(String(url));
      }
    }
    expect([...manca]).toEqual([]);
  });

  test('indice, descrizione e pagine portano la stessa versione delle regole; il giorno è quello dell’ultima novità', () => {
    const indice = JSON.parse(leggi('dati/v1/indice.json')) as { versione: string; aggiornato: string };
    const novita = JSON.parse(leggi('dati/v1/novita.json')) as { data: string }[];
    expect(descrizione.info['version']).toBe(indice.versione);
    expect(leggi('index.html')).toContain(`<meta name="versione-regole" content="${indice.versione}"`);
    expect(indice.aggiornato).toBe(novita[0]?.data);
    expect(leggi('novita.xml')).toContain(`<updated>${indice.aggiornato}T00:00:00Z</updated>`);
  });

  test('la pagina dei dati aperti porta all’indice, alla descrizione e al catalogo', () => {
    for (const nome of ['openapi.json', 'indice.json', 'dcat.jsonld'])
      expect(leggi('dati/index.html')).toContain(`href="/dati/v1/${nome}"`);
  });
});

test('gli indirizzi del catalogo DCAT sono quelli dei file emessi', () => {
  const catalogo = JSON.parse(leggi('dati/v1/dcat.jsonld')) as {
    'dcat:dataset': { 'dcat:distribution': { '@id': string }[] }[];
  };
  const file = catalogo['dcat:dataset'].flatMap((insieme) =>
    insieme['dcat:distribution'].map((distribuzione) => distribuzione['@id'].replace(SITO, '')),
  );
  const attesi = [
    ...descritti.map(({ percorso }) => percorso).filter((percorso) => !/indice|tabelle|cambiamenti/.test(percorso)),
    ...COLLEGATI.flatMap(({ nome }) => [fileCollegati(nome, 'ttl'), fileCollegati(nome, 'jsonld')]),
  ];
  expect(file.sort()).toEqual(attesi.sort());
  for (const percorso of file) expect(leggi(percorso.slice(1)).length, percorso).toBeGreaterThan(0);
});
