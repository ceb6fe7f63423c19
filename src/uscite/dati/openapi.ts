import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { INSIEMI } from './dati.ts';
import { DATA, ID, TESTO, detto, elenco, indirizzo, oNullo, oggetto, type Schema } from '../../motore/dati/forme.ts';
import { formaDiRegola } from '../../motore/dati/di-regola.ts';
import {
  CAMBIAMENTI,
  RADICE_COLLEGATI,
  RADICE_DATI,
  RADICE_TABELLE,
  fileCollegati,
  fileDati,
  fileTabella,
} from '../../puro/parole/indirizzi.ts';

export const LICENZA = 'https://creativecommons.org/licenses/by/4.0/';

/** The index of the data: which rules they come from, and every file. */
const INDICE_DATI: Schema = oggetto({
  titolo: TESTO,
  versione: { type: 'string', pattern: '^[0-9a-f]{12}$', description: 'Cambia ogni volta che cambia una regola.' },
  aggiornato: detto(DATA, 'Il giorno dell’ultima voce fra le novità.'),
  licenza: { type: 'string', format: 'uri' },
  descrizione_openapi: indirizzo(fileDati('openapi', 'json')),
  catalogo_dcat: indirizzo(fileDati('dcat', 'jsonld')),
  novita: indirizzo(fileDati('novita', 'json')),
  dati_collegati: indirizzo(fileCollegati('tutto', 'ttl')),
  insiemi: elenco(
    oggetto({
      nome: ID,
      titolo: TESTO,
      descrizione: TESTO,
      voci: { type: 'integer', minimum: 0 },
      json: indirizzo(RADICE_DATI),
      csv: oNullo(indirizzo(RADICE_DATI)),
      turtle: oNullo(indirizzo(RADICE_COLLEGATI)),
      json_ld: oNullo(indirizzo(RADICE_COLLEGATI)),
    }),
  ),
  tabelle: elenco(oggetto({ id: ID, titolo: TESTO, csv: indirizzo(RADICE_TABELLE) })),
});

/** What changed in the linked data. */
const FORMA_CAMBIAMENTI: Schema = oggetto({
  versione: { type: 'string', pattern: '^[0-9a-f]{12}$' },
  novita: elenco(
    oggetto({ id: ID, data: DATA, titolo: TESTO, identificativi: elenco({ type: 'string', format: 'uri' }) }),
  ),
  impronte: { type: 'object', additionalProperties: { type: 'string', pattern: '^[0-9a-f]{12}$' } },
});

/** The name of the component that describes a record of a set: «regole-senza-calcolo» is `RegoleSenzaCalcolo`. */
function nomeComponente({ nome }: { nome: string }): string {
  return nome.replaceAll(/(^|-)([a-z])/g, (_all, _dash, letter: string) => letter.toUpperCase());
}

/** What the description says of some files: their addresses, and the shapes of their records. */
interface Parte {
  paths: Record<string, unknown>;
  schemas: Record<string, Schema>;
}

/** The files that speak of all the others. */
const GENERALI: Parte = {
  paths: {
    [fileDati('indice', 'json')]: percorso(
      'indice',
      'Indice dei dati',
      'La versione delle regole, il giorno dell’ultima novità, la licenza, ogni file.',
      'application/json',
      riferimento('IndiceDati'),
    ),
    [CAMBIAMENTI]: percorso(
      'cambiamenti',
      'Che cosa è cambiato nei dati collegati',
      'Un’impronta per ogni regola, e le novità con gli identificativi di cui parlano.',
      'application/json',
      riferimento('Cambiamenti'),
    ),
  },
  schemas: { IndiceDati: INDICE_DATI, Cambiamenti: FORMA_CAMBIAMENTI },
};

/** A set of records, in JSON and where it has one as a table. */
function diInsieme(insieme: (typeof INSIEMI)[number]): Parte {
  const nome = nomeComponente(insieme);
  const { titolo, descrizione, csv } = insieme;
  const json: Parte = {
    paths: {
      [fileDati(insieme.nome, 'json')]: percorso(
        insieme.nome,
        titolo,
        descrizione,
        'application/json',
        elenco(riferimento(nome)),
      ),
    },
    schemas: { [nome]: { title: titolo, ...insieme.schema() } },
  };
  if (!csv) return json;
  return {
    paths: {
      ...json.paths,
      [fileDati(insieme.nome, 'csv')]: percorso(
        `${insieme.nome}-csv`,
        `${titolo}, tabella`,
        descrizione,
        'text/csv',
        tabella(`${nome}Csv`),
      ),
    },
    schemas: {
      ...json.schemas,
      [`${nome}Csv`]: { title: `${titolo}, una riga della tabella`, ...oggetto(csv.colonne()) },
    },
  };
}

/** The tables of figures, each with a file of its own. */
function diTabelle(tabelle: Catalogo['tabelle']): Parte {
  return {
    paths: {
      [fileTabella('{id}')]: {
        parameters: [
          {
            name: 'id',
            in: 'path',
            required: true,
            description: 'La tabella, un id di indice.json.',
            schema: { type: 'string', enum: tabelle.map(({ id }) => id) },
          },
        ],
        ...percorso(
          'tabella-csv',
          'Una tabella di cifre',
          'Disposta come nella fonte: una riga per riga, una colonna per colonna.',
          'text/csv',
          tabella('TabellaCsv'),
        ),
      },
    },
    schemas: {
      TabellaCsv: {
        title: 'Una riga di una tabella di cifre',
        description:
          'Le colonne sono quelle della tabella nella fonte; «gruppo» c’è solo dove la fonte divide le righe in gruppi. L’ultima, «certezza», dice «testuale» e poi, per nome della colonna, le celle che non lo sono.',
        type: 'object',
        required: ['voce', 'stampato', 'certezza'],
        additionalProperties: { type: 'string' },
      },
    },
  };
}

/**
 * The description of every file of open data as OpenAPI 3.1, complete in itself: each record has its JSON Schema.
 * @param catalogo the version, and the tables that have a file each
 * @param radice where the site answers, without a final slash
 */
export function openapi(catalogo: Pick<Catalogo, 'versione' | 'tabelle'>, radice: string): Record<string, unknown> {
  const parti = [GENERALI, ...INSIEMI.map(diInsieme), diTabelle(catalogo.tabelle)];
  return {
    openapi: '3.1.1',
    info: {
      title: 'Chi fa cosa: dati aperti',
      version: catalogo.versione,
      summary: 'Regole organizzative pubblicate dall’INPS, con fonte e certezza.',
      description:
        'File statici, da leggere con GET e senza chiavi. Gli id sono stabili: una regola che cambia tiene il suo, una regola tolta non lo lascia ad altre; due versioni della stessa si distinguono dal primo giorno (valido_dal). Dentro v1 i campi si aggiungono, non cambiano nome né senso. La versione è quella delle regole: cambia quando cambia una di loro, e novita.json dice che cosa. Progetto indipendente dall’INPS.',
      license: { name: 'CC BY 4.0', identifier: 'CC-BY-4.0' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    servers: [{ url: radice, description: 'Il sito.' }],
    security: [],
    paths: Object.assign({}, ...parti.map(({ paths }) => paths)) as Parte['paths'],
    components: { schemas: conForme(Object.assign({}, ...parti.map(({ schemas }) => schemas)) as Parte['schemas']) },
  };
}

function percorso(
  operationId: string,
  summary: string,
  description: string,
  tipo: string,
  schema: Schema,
): { get: Record<string, unknown> } {
  return {
    get: {
      operationId,
      summary,
      description,
      responses: {
        200: { description: 'Il file.', content: { [tipo]: { schema } } },
        404: { description: 'Il file non c’è.' },
      },
    },
  };
}

function riferimento(nome: string): Schema {
  return { $ref: `#/components/schemas/${nome}` };
}

/**
 * A table of text: what a line is, by the names of its columns, stands under a keyword of ours, since OpenAPI has none.
 */
function tabella(riga: string): Schema {
  return {
    type: 'string',
    contentMediaType: 'text/csv',
    description:
      'UTF-8 con BOM, prima riga di intestazione, punto e virgola tra le celle, virgola nei decimali, CRLF tra le righe; le celle con «;», virgolette o a capo stanno tra virgolette, e un testo che comincerebbe una formula è preceduto da un apostrofo.',
    'x-riga': riferimento(riga),
  };
}

/** The schemas with every shape of the rules that they refer to, directly or through another. */
function conForme(schemas: Record<string, Schema>): Record<string, Schema> {
  const all = { ...schemas };
  for (let left = riferimenti(all); left.length > 0; left = riferimenti(all)) {
    for (const nome of left) {
      const forma = formaDiRegola(nome);
      if (!forma) throw new Error(`Lo schema «${nome}» non esiste.`);
      all[nome] = forma;
    }
  }
  return all;
}

/** The components referred to and not yet there. */
function riferimenti(schemas: Record<string, Schema>): string[] {
  const names = [...JSON.stringify(schemas).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(
    ([, nome = '']) => nome,
  );
  return [...new Set(names)].filter((nome) => !(nome in schemas));
}
