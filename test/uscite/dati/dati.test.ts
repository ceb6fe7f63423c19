import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { csvDi } from '../../../src/uscite/dati/csv.ts';
import { INSIEMI } from '../../../src/uscite/dati/dati.ts';
import { openapi } from '../../../src/uscite/dati/openapi.ts';
import { caricaRegole } from '../../../src/disco/regole.ts';
import { leggiSchemi } from '../../../src/disco/schemi.ts';

/** A kind of rule that has no open data of its own, with the reason. Today there is none. */
const SENZA_DATI: Readonly<Record<string, string>> = {};

const { insieme: ruleSet } = caricaRegole('.');
const catalogo = caricaCatalogo();
const testo = (nome: string): string =>
  JSON.stringify(INSIEMI.find((insieme) => insieme.nome === nome)?.json(catalogo) ?? null);

describe('i dati aperti sono tutte le regole', () => {
  test('ogni tipo di regola ha il suo insieme, o dice perché no', () => {
    expect(
      [...ruleSet.schemi.keys()].filter((tipo) => !(tipo in SENZA_DATI) && !INSIEMI.some(({ nome }) => nome === tipo)),
    ).toEqual([]);
    expect(Object.keys(SENZA_DATI).filter((tipo) => INSIEMI.some(({ nome }) => nome === tipo))).toEqual([]);
  });

  test.each([...ruleSet.schemi.keys()])('nessuna regola di tipo «%s» manca', (tipo) => {
    const dati = testo(tipo);
    const records = ruleSet.record.get(tipo) ?? [];
    expect(records.length).toBeGreaterThan(0);
    // A table of figures and a tree of weights are one object for each figure and for each entry, which name them.
    const nomi = new Set([...dati.matchAll(/"(?:id|tabella|albero)":"([^"]*)"/g)].map(([, nome]) => nome));
    expect(records.filter(({ id }) => !nomi.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

test('nelle tabelle di testo un giorno mobile è un numero, un elenco sta in una cella, «si» e «no» sono parole', () => {
  const tabella = (nome: string): string =>
    csvDi(INSIEMI.find((insieme) => insieme.nome === nome) as (typeof INSIEMI)[number], catalogo) ?? '';
  // Easter Monday: the day after Easter, and no day of the year.
  expect(tabella('festivita')).toContain('\r\nlunedi-dell-angelo;Lunedì dell’Angelo;nazionale;;;1;');
  // The circular prints «ABBINAMENTO» by its whole name in Allegato 2.
  expect(tabella('glossario')).toContain('\r\nsigla-abb;abbreviazioni;ABB;abbinamento;;dedotta;');
  // Piano della performance 2021-2023, linee guida gestionali: 1 a) is part of 1.
  expect(tabella('linee')).toContain('\r\n1a;1 a);Ciclo della performance e ciclo del bilancio;1;');
  expect(tabella('oggetti')).toContain(
    '\r\ncassetto-artigiani-commercianti;Cassetto previdenziale artigiani e commercianti;ac-anagrafica-aziendale;Anagrafica Aziendale;;;no;',
  );
});

describe('ciò che una regola può dire lo possono dire anche i dati', () => {
  const descritti = openapi(catalogo, 'https://chifacosa.example').components as { schemas: Record<string, unknown> };

  test('un elenco di parole dei dati che somiglia a uno delle regole è lo stesso, parola per parola', () => {
    const delleRegole = [...leggiSchemi('.').values()].flatMap(elenchiDiParole);
    const diversi = Object.entries(descritti.schemas).flatMap(([nome, schema]) =>
      elenchiDiParole(schema)
        .filter((parole) => !delleRegole.some((altre) => parole.join() === altre.join()))
        .filter((parole) =>
          delleRegole.some((altre) => 2 * comuni(parole, altre) >= new Set([...parole, ...altre]).size),
        )
        .map((parole) => `${nome}: ${parole.join(', ')}`),
    );
    expect(delleRegole.length).toBeGreaterThan(20);
    expect(diversi).toEqual([]);
  });

  test('i campi si scrivono come nelle regole: minuscole, con _ tra le parole', () => {
    const campi = Object.values(descritti.schemas).flatMap(nomiDeiCampi);
    expect(campi).toContain('da_ordinamento');
    expect([...new Set(campi)].filter((campo) => !/^[a-z0-9]+(_[a-z0-9]+)*$/.test(campo))).toEqual([]);
  });

  test('un numero che una regola può avere lo possono avere anche i dati: nessun limite è più stretto', () => {
    const stretti = INSIEMI.flatMap(({ nome, schema }) => {
      const delleRegole = new Map(limiti(leggiSchemi('.').get(`${nome}.schema.json`)));
      return limiti(schema()).flatMap(([campo, [minimo, massimo]]) => {
        const [da, a] = delleRegole.get(campo) ?? [minimo, massimo];
        return minimo > da || massimo < a ? [`${nome}.${campo}: ${minimo}–${massimo}, nelle regole ${da}–${a}`] : [];
      });
    });
    expect(limiti(INSIEMI.find(({ nome }) => nome === 'contatti')?.schema())).toContainEqual(['livello', [1, 9]]);
    expect(stretti).toEqual([]);
  });

  test('nessun dato ha in due campi il documento e il punto di una fonte', () => {
    const campi = INSIEMI.flatMap(({ nome, schema }) => nomiDeiCampi(schema).map((campo) => `${nome}.${campo}`));
    expect(campi.filter((campo) => /fonte_/.test(campo))).toEqual([]);
  });
});

function comuni(parole: readonly string[], altre: readonly string[]): number {
  return altre.filter((una) => parole.includes(una)).length;
}

function dentro(schema: unknown): unknown[] {
  return schema !== null && typeof schema === 'object' ? Object.values(schema) : [];
}

/** The lists of admitted words anywhere in a schema. */
function elenchiDiParole(schema: unknown): string[][] {
  const own = (schema as { enum?: unknown } | null)?.enum;
  const words = Array.isArray(own) && own.length > 1 && own.every((one) => typeof one === 'string') ? [own] : [];
  return [...words, ...dentro(schema).flatMap(elenchiDiParole)];
}

/** The fields that are numbers between limits, anywhere in a schema, by name; no limit is infinite. */
function limiti(schema: unknown): [campo: string, limiti: [minimo: number, massimo: number]][] {
  const own = Object.entries((schema as { properties?: Record<string, unknown> } | null)?.properties ?? {});
  const propri = own.flatMap(([campo, suo]): [string, [number, number]][] => {
    const { anyOf: [uno = suo] = [] } = suo as { anyOf?: unknown[] };
    const {
      type,
      minimum = -Infinity,
      maximum = Infinity,
    } = uno as {
      type?: string;
      minimum?: number;
      maximum?: number;
    };
    return type === 'integer' ? [[campo, [minimum, maximum]]] : [];
  });
  return [...propri, ...dentro(schema).flatMap(limiti)];
}

/** The names of the fields anywhere in a schema. */
function nomiDeiCampi(schema: unknown): string[] {
  const own = (schema as { properties?: unknown } | null)?.properties;
  const names = own !== null && typeof own === 'object' ? Object.keys(own) : [];
  return [...names, ...dentro(schema).flatMap(nomiDeiCampi)];
}
