import { describe, expect, test } from 'vitest';
import {
  incongruenze,
  prodottiDistinti,
  righeProdotti,
  tabellaProdotti,
  TABELLE_PRODOTTI,
} from './circolare-regole.ts';

function conta<T>(valori: readonly T[]): Record<string, number> {
  const esito: Record<string, number> = {};
  for (const valore of valori) esito[String(valore)] = (esito[String(valore)] ?? 0) + 1;
  return esito;
}

describe('le righe della circolare, contate a mano sul documento', () => {
  test('ogni tabella ha le righe che ha nella stampa', () => {
    expect(conta(righeProdotti().map(({ tabella }) => tabella))).toEqual({
      'tabella-1': 9,
      'tabella-2': 12,
      'tabella-3': 17,
      'tabella-4': 5,
      'tabella-5': 5,
      'allegato-2': 73,
    });
  });

  test('109 prodotti distinti si dividono tra cinque unità', () => {
    expect(conta(prodottiDistinti().map(({ riga }) => riga.unita))).toEqual({
      'accertamento-gestione-credito': 69,
      'anagrafica-flussi': 27,
      'gestione-ricorsi': 5,
      'controllo-prestazioni': 5,
      'linea-psr': 3,
    });
  });

  test('dodici righe dell’Allegato 2 ristampano tutta la Tabella 2, con la stessa unità', () => {
    const ristampe = righeProdotti().filter(({ riga }) => riga.ripete);
    const originali = new Map(tabellaProdotti('tabella-2').righe.map((riga) => [riga.id, riga]));
    expect(ristampe.map(({ riga }) => riga.id).sort()).toEqual([...originali.keys()].sort());
    for (const { tabella, riga } of ristampe) {
      expect(tabella).toBe('allegato-2');
      expect([riga.descrizione, riga.gruppo, riga.unita]).toEqual([
        originali.get(riga.id)?.descrizione,
        originali.get(riga.id)?.gruppo,
        originali.get(riga.id)?.unita,
      ]);
    }
  });

  test('48 prodotti hanno un codice 14/O, tutti diversi; 210601 vale per 24 prodotti di due unità', () => {
    const codici = prodottiDistinti().flatMap(({ riga }) => riga.codice_14o ?? []);
    expect(codici).toHaveLength(48);
    expect(new Set(codici).size).toBe(48);
    const di210601 = prodottiDistinti().filter(({ riga }) => riga.codice_prodotto === '210601');
    expect(conta(di210601.map(({ riga }) => riga.unita))).toEqual({
      'anagrafica-flussi': 9,
      'accertamento-gestione-credito': 15,
    });
  });

  test('l’id di un prodotto con codice è il suo codice 14/O', () => {
    for (const { riga } of prodottiDistinti()) {
      if (riga.codice_14o) expect(riga.id).toBe(riga.codice_14o.toLowerCase());
    }
  });

  test('49 righe valgono solo dove si gestiscono sport e spettacolo: 26 lo dicono, 23 lo fanno capire', () => {
    const condizionate = righeProdotti().filter(({ condizione }) => condizione);
    expect(conta(condizionate.map(({ tabella }) => tabella))).toEqual({
      'tabella-1': 9,
      'tabella-3': 17,
      'tabella-4': 5,
      'tabella-5': 5,
      'allegato-2': 13,
    });
    expect(conta(condizionate.map(({ condizione }) => condizione?.certezza))).toEqual({ testuale: 26, dedotta: 23 });
    for (const { riga } of condizionate) expect(riga.gruppo.startsWith('PALS')).toBe(true);
  });

  test('nell’Allegato 2 32 righe portano la loro unità, la nota finale la dà alle 3 della CIG e 38 la prendono dall’intestazione', () => {
    const allegato = righeProdotti().filter(({ tabella }) => tabella === 'allegato-2');
    expect(conta(allegato.map(({ certezza }) => certezza))).toEqual({ testuale: 34, dedotta: 37, contraddetta: 2 });
  });

  test('nei codici PALS la prima lettera dice l’unità', () => {
    const perLettera: Record<string, string> = {
      M: 'anagrafica-flussi',
      N: 'accertamento-gestione-credito',
      W: 'gestione-ricorsi',
      V: 'controllo-prestazioni',
    };
    const pals = prodottiDistinti().filter(({ riga }) => riga.codice_14o && riga.gruppo.startsWith('PALS'));
    expect(pals).toHaveLength(36);
    for (const { riga } of pals) expect(riga.unita).toBe(perLettera[riga.id.charAt(0).toUpperCase()]);
  });

  test('chi li aveva prima è stampato per Tabelle 4 e 5 e per la parte non PALS dell’Allegato 2', () => {
    const stampati = righeProdotti().filter(({ precedente }) => precedente?.certezza === 'testuale');
    expect(conta(stampati.map(({ tabella, precedente }) => `${tabella} ${precedente?.unita}`))).toEqual({
      'tabella-4 polo-pals': 5,
      'tabella-5 polo-pals': 5,
      'allegato-2 linea-servizi-soggetto-contribuente': 60,
    });
    const dedotti = righeProdotti().filter(({ precedente }) => precedente?.certezza === 'dedotta');
    expect(conta(dedotti.map(({ tabella, precedente }) => `${tabella} ${precedente?.unita}`))).toEqual({
      'tabella-1 polo-pals': 9,
      'tabella-2 linea-servizi-soggetto-contribuente': 12,
      'tabella-3 polo-pals': 17,
      'allegato-2 polo-pals': 13,
    });
  });

  test('ogni tabella vale dal 1° aprile 2014, e dice perché', () => {
    for (const id of TABELLE_PRODOTTI) {
      const { valido_dal, valido_al, validita } = tabellaProdotti(id);
      expect([id, valido_dal, valido_al, validita?.certezza]).toEqual([id, '2014-04-01', undefined, 'dedotta']);
      expect(validita?.motivo).toMatch(/luglio/);
    }
  });
});

describe('descrizioni tagliate', () => {
  test('una descrizione di 25 caratteri è tagliata o può esserlo; una più lunga non lo è', () => {
    for (const { riga } of righeProdotti()) {
      const piena = riga.descrizione.length === 25;
      if (piena) expect([riga.descrizione, riga.tagliata ?? 'no']).not.toContain('no');
      if (!piena && riga.id !== 'nt2k10')
        expect([riga.descrizione, riga.tagliata]).toEqual([riga.descrizione, undefined]);
    }
  });

  test('sedici si interrompono a vista, anche NT2K10 che ha 24 caratteri', () => {
    const avista = prodottiDistinti().filter(({ riga }) => riga.tagliata === 'si');
    expect(avista.map(({ riga }) => riga.id)).toEqual([
      'mt1k00',
      'mt3k00',
      'nm1k00',
      'nt2k10',
      'nt3k20',
      'nt4k00',
      'nt5k00',
      'nt6k00',
      'az-agr-reg-contr-agr',
      'art-com-gest-sgravi-su-pa',
      'aut-agr-gest-sgravi-part',
      'az-dm-gest-sgravi-su-part',
      'gest-sep-gest-sgravi-part',
      'reg-contr-inter-spett',
      'reg-contr-inter-sport-p',
      'rimb-trasf-contr-acc-d',
    ]);
  });

  test('solo quattro descrizioni distinte superano il campo di 25 caratteri e restano intere', () => {
    const lunghe = new Set(
      righeProdotti()
        .map(({ riga }) => riga.descrizione)
        .filter((descrizione) => descrizione.length > 25),
    );
    expect([...lunghe].sort()).toEqual([
      'ART/COM RIMB.ASSENZA INADEMPIENZE',
      'ART/COM VAR.ARCHIVIO DA SOGGETTO',
      'CONCESS. DILAZIONE CONTRIBUTIVA',
      'SOSP.SU PARTITE TUTTE GEST.',
    ]);
  });
});

describe('i casi che il documento non decide', () => {
  test('i tre rimborsi stampati fuori da Accertamento e il trasferimento diviso in due restano contraddetti, e non altri', () => {
    const contraddette = righeProdotti().filter(({ certezza }) => certezza === 'contraddetta');
    expect(contraddette.map(({ riga }) => [riga.id, riga.unita, riga.incongruenza])).toEqual([
      ['mt4k00', 'anagrafica-flussi', 'rimborsi-mt4k00'],
      ['vl0k00', 'controllo-prestazioni', 'rimborsi-vl0k00'],
      ['rimb-buoni-lav-non-util', 'anagrafica-flussi', 'rimborsi-buoni-lavoro'],
      ['rimb-trasf-contr-acc-d', 'accertamento-gestione-credito', 'rimborso-trasferimento-pals'],
    ]);
  });

  test('i sette prodotti di SERVIZI AL CONTRIB - SERVIZI VARI dicono il dubbio della loro riga', () => {
    const gruppo = righeProdotti().filter(({ riga }) => riga.gruppo === 'SERVIZI AL CONTRIB - SERVIZI VARI');
    expect(gruppo).toHaveLength(7);
    for (const { riga } of gruppo) expect(riga.motivo).toMatch(/media/);
  });

  test('ogni riga che porta una voce del registro è tra quelle che la voce riguarda', () => {
    const voci = new Map(incongruenze('circolare-36-2014').map((voce) => [voce.id, voce]));
    const conVoce = righeProdotti().filter(({ riga }) => riga.incongruenza);
    expect(conVoce.length).toBeGreaterThan(0);
    for (const { riga } of conVoce)
      expect(voci.get(riga.incongruenza ?? '')?.riguarda).toContain(`prodotti/${riga.id}`);
  });

  test('NT7K00 tiene il codice 210101 stampato dentro il gruppo 210601', () => {
    const gruppo = righeProdotti().filter(({ riga }) => riga.gruppo === 'PALS - ACCERT. E CONTROLLO DEL CREDITO');
    expect(conta(gruppo.map(({ riga }) => riga.codice_prodotto))).toEqual({ 210601: 15, 210101: 1 });
    expect(gruppo.find(({ riga }) => riga.codice_prodotto === '210101')?.riga.id).toBe('nt7k00');
  });
});
