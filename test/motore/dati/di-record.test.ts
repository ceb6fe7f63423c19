import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datiDaSchema, formaDaSchema, type DaSchema } from '../../../src/motore/dati/di-record.ts';
import { usaSchemi } from '../../../src/motore/dati/di-regola.ts';
import { TESTO, oNullo } from '../../../src/motore/dati/forme.ts';
import { recordDelFile } from '../../../src/motore/record.ts';
import { compilata, type Scritto } from '../../../src/motore/regole.ts';
import { tipiDi } from '../../../src/motore/schemi.ts';
import { leggiSchemi } from '../../../src/disco/schemi.ts';

const COMUNE = leggiSchemi('.').get('comune.schema.json') ?? {};

/** A kind as small as one can be: a counter, with a floor, the days it is open, whether one must book. */
const SPORTELLI = {
  forma: 'tabella',
  properties: {
    fonte: { $ref: 'comune.schema.json#/$defs/fonte' },
    certezza: { $ref: 'comune.schema.json#/$defs/certezza' },
  },
  $defs: {
    giorni: { type: 'array', items: { $ref: 'comune.schema.json#/$defs/testo' } },
    turno: {
      required: ['dalle'],
      properties: {
        dalle: { $ref: 'comune.schema.json#/$defs/testo' },
        fino: { $ref: 'comune.schema.json#/$defs/testo' },
        punto: { $ref: 'comune.schema.json#/$defs/testo' },
      },
    },
    riga: {
      required: ['id', 'nome'],
      properties: {
        id: { $ref: 'comune.schema.json#/$defs/id' },
        nome: { $ref: 'comune.schema.json#/$defs/testo', description: 'Com’è stampato.' },
        piano: { type: 'integer', title: 'Piano', description: 'A che piano sta.' },
        giorni: { $ref: '#/$defs/giorni' },
        lingue: { type: 'array', items: { $ref: 'comune.schema.json#/$defs/testo' } },
        prenotazione: { const: true, type: 'boolean', description: 'Si va solo con appuntamento.' },
        appunti: { $ref: 'comune.schema.json#/$defs/testo' },
        fonte: { $ref: 'comune.schema.json#/$defs/fonte' },
        punto: { $ref: 'comune.schema.json#/$defs/testo' },
      },
    },
  },
};

const SCHEMI = new Map<string, Record<string, unknown>>([
  ['comune.schema.json', COMUNE],
  ['linee.schema.json', SPORTELLI],
]);

interface Sportello {
  id: string;
  nome: string;
  piano: number | null;
}

const NAUTICO = { id: 'nautico', nome: 'Nautico', piano: 3, lingue: ['it', 'fr'], prenotazione: true };
const PRIMO = { id: 'primo', nome: 'Primo', piano: null, lingue: [], prenotazione: false };

function dati(detti: Partial<DaSchema<object, Sportello>>) {
  const insieme = datiDaSchema<object, Sportello>(
    'linee',
    { descrizione: 'Gli sportelli.', ...detti },
    () => [NAUTICO, PRIMO],
    ({ id }) => `/sportelli/${id}/`,
  );
  const schema = insieme.schema() as { properties: Record<string, Record<string, unknown>>; required: string[] };
  return { ...insieme, schema, colonne: Object.keys(insieme.csv?.colonne() ?? {}) };
}

describe('i dati di un tipo nascono dal suo schema', () => {
  beforeAll(() => usaSchemi(() => SCHEMI));
  afterAll(() => usaSchemi(() => leggiSchemi(process.cwd())));

  test('ogni campo dello schema c’è, con le sue parole; nullo dove una regola lo può tacere, ma non un elenco né un sì', () => {
    const { schema, json } = dati({});
    expect(schema.required).toEqual(
      'id nome piano giorni lingue prenotazione appunti fonte certezza motivo incongruenza'.split(' '),
    );
    expect(schema.properties['nome']).toEqual({ ...TESTO, description: 'Com’è stampato.' });
    expect(schema.properties['piano']).toEqual({ ...oNullo({ type: 'integer' }), description: 'A che piano sta.' });
    expect(schema.properties['lingue']).toEqual({ type: 'array', items: TESTO });
    expect(schema.properties['prenotazione']).toEqual({
      type: 'boolean',
      description: 'Si va solo con appuntamento.',
    });
    expect(json({})[1]).toMatchObject({ id: 'primo', piano: null, lingue: [], prenotazione: false, appunti: null });
  });

  test('una parte di una regola ha i suoi campi, e della fonte solo ciò che dice', () => {
    const { required } = formaDaSchema('linee.turno', { dopo: { fino: null } }, '/sportelli/') as {
      required: string[];
    };
    expect(required).toEqual('fino dalle fonte url'.split(' '));
    expect(() => formaDaSchema('linee.nessuna')).toThrow('linee.nessuna');
  });

  test('la tabella può avere solo una parte dei record', () => {
    const { csv } = dati({ csv: { solo: ({ prenotazione }) => prenotazione === true } });
    expect(csv?.righe?.({})).toMatchObject([{ id: 'nautico' }]);
  });

  test('si nomina solo ciò che è calcolato, spostato, taciuto o detto in altro modo', () => {
    const { schema, json } = dati({
      radice: '/sportelli/',
      senza: 'appunti giorni',
      calcolati: {
        targa: { forma: TESTO, da: ({ nome, piano }) => `${nome}, ${String(piano ?? 'terra')}`, dopo: 'nome' },
      },
      dopo: { prenotazione: 'id' },
      detti: { piano: 'Nullo: al piano terra.' },
    });
    expect(schema.required).toEqual(
      'id prenotazione nome targa piano lingue fonte certezza motivo incongruenza url'.split(' '),
    );
    expect(schema.properties['piano']).toMatchObject({ description: 'Nullo: al piano terra.' });
    expect(json({}).map((record) => Object.values(record).slice(0, 5))).toEqual([
      ['nautico', true, 'Nautico', 'Nautico, 3', 3],
      ['primo', false, 'Primo', 'Primo, terra', null],
    ]);
    expect(json({})[0]).toMatchObject({ url: '/sportelli/nautico/' });
  });

  test('la tabella ha i campi che stanno in una cella, il documento, il punto, e in fondo quelli venuti dopo', () => {
    const { colonne, csv } = dati({
      radice: '/sportelli/',
      csv: {
        dopo: { prenotazione: 'nome' },
        senza: 'giorni',
        ultime: 'appunti',
        celle: { lingue: { forma: TESTO, da: (suo: string[]) => suo.join('+') } },
      },
    });
    expect(colonne.join(' ')).toBe(
      'id nome prenotazione piano lingue certezza motivo incongruenza documento punto url appunti',
    );
    expect(csv?.righe?.({})[0]).toMatchObject({ id: 'nautico', lingue: 'it+fr' });
  });

  test('dove i dati sono la regola come è scritta, ciò che tace manca, e ciò che si calcola sta in fondo', () => {
    const { schema, json } = dati({
      comeScritta: true,
      radice: '/sportelli/',
      senza: 'piano',
      calcolati: { targa: { forma: TESTO, da: ({ nome }) => `Sportello ${nome}` } },
    });
    expect(schema.required).toEqual(['id', 'nome', 'targa', 'url']);
    expect(schema.properties['appunti']).toMatchObject({ $ref: '#/components/schemas/comune.testo' });
    expect(json({})[0]).toEqual({
      id: 'nautico',
      nome: 'Nautico',
      lingue: ['it', 'fr'],
      prenotazione: true,
      targa: 'Sportello Nautico',
      url: '/sportelli/nautico/',
    });
  });

  test('un nome che lo schema non ha è un errore, non un campo in meno', () => {
    expect(() => dati({ senza: 'scala' })).toThrow('Nessun campo «scala»');
    expect(() => dati({ dopo: { nome: 'scala' } })).toThrow('«nome» segue «scala», che non c’è.');
  });
});

test('una regola compilata ha ogni campo del suo schema: l’elenco taciuto è vuoto, il sì taciuto è un no', () => {
  const schemi = tipiDi(SCHEMI, () => () => ({ errori: [], riferimenti: [] }));
  const dati = {
    id: 'sportelli',
    fonte: { documento: 'guida', punto: 'Pagina 2' },
    certezza: 'testuale',
    righe: [
      { id: 'nautico', nome: 'Nautico', punto: 'riga 1' },
      { id: 'primo', nome: 'Primo' },
    ],
  };
  const file = { tipo: 'linee', nomeFile: 'sportelli', file: 'rules/linee/sportelli.yaml', testo: '', dati };
  const records = recordDelFile(file as never, 'tabella') as Scritto<'linee'>[];
  const [nautico, primo] = records.map((record) => compilata({ schemi }, record, 'in fondo'));
  expect(nautico).toEqual({
    id: 'nautico',
    nome: 'Nautico',
    piano: null,
    giorni: [],
    lingue: [],
    prenotazione: false,
    appunti: null,
    fonte: { documento: 'guida', punto: 'Pagina 2, riga 1' },
    certezza: 'testuale',
    motivo: null,
    incongruenza: null,
    tabella: 'sportelli',
    valido_dal: null,
    valido_al: null,
  });
  expect(primo?.fonte.punto).toBe('Pagina 2, in fondo');
});
