import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/materie/catalogo.ts';
import { INSIEMI } from '../../../src/uscite/dati/dati.ts';
import { loadRules } from '../../../src/motore/carica.ts';

/** A kind of rule that has no open data of its own, with the reason. Today there is none. */
const SENZA_DATI: Readonly<Record<string, string>> = {};

const { ruleSet } = loadRules('.');
const catalogo = caricaCatalogo();
const testo = (nome: string): string =>
  JSON.stringify(INSIEMI.find((insieme) => insieme.nome === nome)?.json(catalogo) ?? null);

describe('i dati aperti sono tutte le regole', () => {
  test('ogni tipo di regola ha il suo insieme, o dice perché no', () => {
    expect(
      [...ruleSet.kinds.keys()].filter((tipo) => !(tipo in SENZA_DATI) && !INSIEMI.some(({ nome }) => nome === tipo)),
    ).toEqual([]);
    expect(Object.keys(SENZA_DATI).filter((tipo) => INSIEMI.some(({ nome }) => nome === tipo))).toEqual([]);
  });

  test.each([...ruleSet.kinds.keys()])('nessuna regola di tipo «%s» manca', (tipo) => {
    const dati = testo(tipo);
    const records = ruleSet.records.get(tipo) ?? [];
    expect(records.length).toBeGreaterThan(0);
    // A table of figures and a tree of weights are one object for each figure and for each entry, which name them.
    const nomi = new Set([...dati.matchAll(/"(?:id|tabella|albero)":"([^"]*)"/g)].map(([, nome]) => nome));
    expect(records.filter(({ id }) => !nomi.has(id)).map(({ id }) => id)).toEqual([]);
  });
});

test('nelle tabelle di testo un giorno mobile è un numero, un elenco sta in una cella, «si» e «no» sono parole', () => {
  const tabella = (nome: string): string =>
    INSIEMI.find((insieme) => insieme.nome === nome)?.csv?.scrivi(catalogo) ?? '';
  // Easter Monday: the day after Easter, and no day of the year.
  expect(tabella('festivita')).toContain('\r\nlunedi-dell-angelo;Lunedì dell’Angelo;nazionale;;;1;');
  // The circular prints «ABBINAMENTO» by its whole name in Allegato 2.
  expect(tabella('glossario')).toContain('\r\nsigla-abb;abbreviazioni;ABB;abbinamento;;testuale;');
  // Piano della performance 2021-2023, linee guida gestionali: 1 a) is part of 1.
  expect(tabella('linee')).toContain('\r\n1a;1 a);Ciclo della performance e ciclo del bilancio;1;');
  expect(tabella('oggetti')).toContain(
    '\r\ncassetto-artigiani-commercianti;Cassetto previdenziale artigiani e commercianti;ac-anagrafica-aziendale;Anagrafica Aziendale;;;no;',
  );
});
