import { describe, expect, test } from 'vitest';
import { righeProdotti, tabellaProdotti } from './circolare-regole.ts';
import { ALLEGATO_2, TABELLE } from '../../fonti/circolare-seconda-lettura.ts';

/** The cells of Annex 2 and the units that they name. */
const CELLE: Record<string, string> = {
  'ACCERTAMENTO E GESTIONE': 'accertamento-gestione-credito',
  'ANAGRAFICA E FLUSSI': 'anagrafica-flussi',
  'Linea di prodotto servizio PSR*': 'linea-psr',
};

/** To whom each table gives its rows: the text that introduces it, or the title above it. */
const UNITA_DELLA_TABELLA: Record<string, string> = {
  'tabella-1': 'anagrafica-flussi',
  'tabella-2': 'accertamento-gestione-credito',
  'tabella-3': 'accertamento-gestione-credito',
  'tabella-4': 'gestione-ricorsi',
  'tabella-5': 'controllo-prestazioni',
};

describe('la seconda lettura del documento', () => {
  test('dà le stesse righe delle Tabelle 1-5, nello stesso ordine', () => {
    const daRegole = righeProdotti()
      .filter(({ tabella }) => tabella !== 'allegato-2')
      .map(({ tabella, riga }) => [tabella, riga.codice_prodotto, riga.codice_14o, riga.descrizione]);
    expect(daRegole).toEqual(
      TABELLE.map(([tabella, , codice, codice14o, descrizione]) => [tabella, codice, codice14o, descrizione]),
    );
  });

  test('dà gli stessi gruppi e le stesse unità delle Tabelle 1-5', () => {
    const righe = righeProdotti().filter(({ tabella }) => tabella !== 'allegato-2');
    for (const [indice, [tabella, gruppo]] of TABELLE.entries()) {
      // The first three rows of Table 2 have no heading: the group comes from Annex 2, and the row says so.
      expect(righe[indice]?.riga.gruppo).toBe(gruppo || 'AZ.AGR - SERVIZI VARI');
      if (!gruppo) expect(righe[indice]?.riga.nota).toMatch(/Allegato 2/);
      expect(righe[indice]?.riga.unita).toBe(UNITA_DELLA_TABELLA[tabella]);
    }
  });

  test('dà le stesse righe dell’Allegato 2, nello stesso ordine', () => {
    const daRegole = tabellaProdotti('allegato-2').righe.map((riga) => [riga.gruppo, riga.descrizione]);
    const lette = ALLEGATO_2.flatMap(([gruppo, , righe]) => righe.map(([, descrizione]) => [gruppo, descrizione]));
    expect(lette).toHaveLength(73);
    expect(daRegole).toEqual(lette);
  });

  test('nell’Allegato 2 l’unità è quella della riga o, se la cella è vuota, quella dell’intestazione', () => {
    const righe = righeProdotti().filter(({ tabella }) => tabella === 'allegato-2');
    const lette = ALLEGATO_2.flatMap(([, dellIntestazione, delGruppo]) =>
      delGruppo.map(([dellaRiga]) => ({ dellaRiga, dellIntestazione })),
    );
    for (const [indice, { dellaRiga, dellIntestazione }] of lette.entries()) {
      expect(righe[indice]?.riga.unita).toBe(CELLE[dellaRiga || dellIntestazione]);
      // The note at the end of the annex names the three kinds of CIG, «ordinaria, straordinaria ed edilizia», and says
      // where they go.
      const dallaNota = righe[indice]?.riga.descrizione.startsWith('CIG - ') ?? false;
      expect(righe[indice]?.certezza === 'testuale').toBe(
        (dellaRiga !== '' && righe[indice]?.certezza !== 'contraddetta') || dallaNota,
      );
    }
  });

  test('il punto di ogni riga dell’Allegato 2 dice il gruppo e il posto nel gruppo', () => {
    const attesi = ALLEGATO_2.flatMap(([gruppo, , righe]) =>
      righe.map((_, indice) => (righe.length > 1 ? `gruppo «${gruppo}», riga ${indice + 1}` : `gruppo «${gruppo}»`)),
    );
    expect(tabellaProdotti('allegato-2').righe.map(({ punto }) => punto)).toEqual(attesi);
  });
});
