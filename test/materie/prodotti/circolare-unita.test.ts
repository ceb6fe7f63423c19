import { describe, expect, test } from 'vitest';
import { prodottiDistinti, righeProdotti, tutteLeUnita, unita } from './circolare-regole.ts';

const AGENZIA = unita('agenzia-flussi-contributivi');

describe('i nomi delle unità', () => {
  test('quattro ridenominazioni, tutte stampate', () => {
    const prima = tutteLeUnita().flatMap((scheda) =>
      (scheda.denominazioni ?? [])
        .filter(({ uso }) => uso === 'precedente')
        .map(({ nome, certezza }) => [nome, scheda.nome, certezza]),
    );
    expect(prima.sort()).toEqual([
      ['Agenzia interna', 'Agenzia Prestazioni e Servizi individuali', 'testuale'],
      ['Controllo flussi', 'Area Flussi Contributivi', 'testuale'],
      ['Coordinamento Agenzie', 'Area Prestazioni e Servizi individuali', 'testuale'],
      ['Unità di coordinamento operativo', 'Agenzia Flussi Contributivi', 'testuale'],
    ]);
  });

  test('le forme dell’allegato e della premessa stanno tra le denominazioni', () => {
    const nomi = (id: string) => (unita(id).denominazioni ?? []).map(({ nome }) => nome);
    expect(nomi('accertamento-gestione-credito')).toContain('ACCERTAMENTO E GESTIONE');
    expect(nomi('gestione-ricorsi')).toContain('Gestione organizzativa dei ricorsi amministrativi');
  });

  test('nessun nome stampato indica due unità', () => {
    const nomi = tutteLeUnita().flatMap(({ denominazioni }) => (denominazioni ?? []).map(({ nome }) => nome));
    expect(new Set(nomi).size).toBe(nomi.length);
  });
});

describe('chi fa cosa', () => {
  test('quattro unità sono assorbite e nessun prodotto resta loro', () => {
    const assorbite = tutteLeUnita()
      .filter(({ stato }) => stato === 'assorbita')
      .map(({ id }) => id);
    expect(assorbite.sort()).toEqual([
      'entrate',
      'linea-servizi-soggetto-contribuente',
      'polo-pals',
      'posizione-assicurativa',
    ]);
    for (const { riga } of prodottiDistinti()) expect(assorbite).not.toContain(riga.unita);
  });

  test('ogni unità assorbita è presa da un’altra', () => {
    const cedenti = new Set(tutteLeUnita().flatMap(({ assorbe }) => (assorbe ?? []).map(({ da }) => da)));
    expect([...cedenti].sort()).toEqual([
      'entrate',
      'linea-servizi-soggetto-contribuente',
      'polo-pals',
      'posizione-assicurativa',
    ]);
  });

  test('chi riceve prodotti da un’unità lo dice nella sua scheda', () => {
    for (const { riga, precedente } of righeProdotti()) {
      const da = (unita(riga.unita).assorbe ?? []).map((assorbimento) => assorbimento.da);
      expect([riga.id, da]).toEqual([riga.id, expect.arrayContaining([precedente?.unita])]);
    }
  });

  test('del procedimento risponde il responsabile dell’unità, non quello dell’Agenzia', () => {
    for (const id of [
      'anagrafica-flussi',
      'accertamento-gestione-credito',
      'verifica-amministrativa',
      'agenzia-flussi-contributivi',
    ]) {
      expect(unita(id).responsabilita_241).toMatchObject({
        procedimento: expect.stringMatching(/unità organizzativa/),
        provvedimento: expect.stringMatching(/unità organizzativa/),
        non_risponde: 'il responsabile dell’Agenzia Flussi Contributivi',
        legge: 'legge-241-1990',
      });
    }
  });

  test('i tre ambiti presidiano quattro canali; Agenzia e agenzia complessa ne assicurano il presidio', () => {
    const canali = ['Cassetto bidirezionale', 'Agenda appuntamenti', 'Linea INPS', 'PEC'];
    const diChi = (id: string) => (unita(id).canali ?? []).map(({ nome, ruolo }) => [nome, ruolo]);
    for (const id of ['anagrafica-flussi', 'accertamento-gestione-credito', 'verifica-amministrativa']) {
      expect(diChi(id)).toEqual(canali.map((nome) => [nome, 'presidia']));
    }
    for (const id of ['agenzia-flussi-contributivi', 'agenzia-complessa']) {
      expect(diChi(id)).toEqual(canali.map((nome) => [nome, 'assicura-il-presidio']));
    }
  });

  test('dell’Allegato 1 ci sono i sette capoversi e i nove punti dell’elenco', () => {
    const punti = (AGENZIA.responsabile?.compiti ?? []).map(({ fonte }) => fonte.punto);
    expect(punti.filter((punto) => punto.startsWith('Allegato 1') && punto.endsWith('capoverso'))).toHaveLength(7);
    expect(punti.filter((punto) => punto.startsWith('Allegato 1, elenco'))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((numero) => `Allegato 1, elenco, punto ${numero}`),
    );
  });

  test('le competenze di prima non sono elencate, e le schede lo dicono', () => {
    for (const id of ['anagrafica-flussi', 'accertamento-gestione-credito', 'verifica-amministrativa']) {
      expect((unita(id).lacune ?? []).map(({ certezza }) => certezza)).toContain('non_detta');
    }
  });
});

describe('il calendario della sperimentazione', () => {
  const periodi = AGENZIA.sperimentazione?.periodi ?? [];

  test('parte il 1° aprile 2014 e si estende entro la fine di luglio', () => {
    expect([AGENZIA.sperimentazione?.avvio.data, AGENZIA.sperimentazione?.estensione?.data]).toEqual([
      '2014-04-01',
      '2014-07-31',
    ]);
  });

  test('venti regioni, una volta sola ciascuna, in tre periodi da 8, 6 e 6', () => {
    expect(periodi.map(({ periodo, regioni }) => [periodo, regioni.length])).toEqual([
      ['1 settimana Maggio', 8],
      ['1 settimana Giugno', 6],
      ['1 settimana Luglio', 6],
    ]);
    const regioni = periodi.flatMap((periodo) => periodo.regioni.map(({ nome }) => nome));
    expect(new Set(regioni).size).toBe(20);
  });

  test('le regioni sono stampate così', () => {
    expect(periodi.map(({ regioni }) => regioni.map(({ stampata }) => stampata).join(', '))).toEqual([
      'UMBRIA, FRIULI V. G., TRENTINO A. A., MOLISE, MARCHE, ABRUZZO, PUGLIA, CALABRIA',
      'VENETO, TOSCANA, EMILIA ROMAGNA, LIGURIA, SICILIA, SARDEGNA',
      'PIEMONTE, VALLE D’AOSTA, LAZIO, CAMPANIA, LOMBARDIA, BASILICATA',
    ]);
  });

  test('le strutture si indicano entro il 10 del mese prima', () => {
    expect(periodi.map(({ comunicazione }) => [comunicazione.data, comunicazione.stampato])).toEqual([
      ['2014-04-10', 'Entro il 10 Aprile'],
      ['2014-05-10', 'Entro il 10 Maggio'],
      ['2014-06-10', 'Entro il 10  Giugno'],
    ]);
  });
});

describe('le caselle di posta', () => {
  test('quattro si spengono, scritte alla lettera, spazio compreso', () => {
    expect((AGENZIA.caselle_disattivate ?? []).map(({ indirizzo }) => indirizzo)).toEqual([
      'anagraficaflussi.DP@inps.it',
      'gestionecredito.DP@inps.it',
      'verificamministrativa.DP@inps.it',
      'soggetto contribuente.DP@inps.it',
    ]);
  });

  test('per la sperimentazione si scrive a un solo indirizzo', () => {
    expect((AGENZIA.recapiti ?? []).map(({ indirizzo }) => indirizzo)).toEqual(['SperimentazioneIntegrazione@inps.it']);
  });
});
