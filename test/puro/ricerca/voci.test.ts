import { describe, expect, test } from 'vitest';
import { apriIndice } from '../../../src/puro/ricerca/cerca.ts';
import { costruisciIndice } from '../../../src/puro/ricerca/indice.ts';
import type { VoceRicerca } from '../../../src/puro/ricerca/tipi.ts';

/** A record with the fields that matter to a test. */
function voce(campi: Partial<VoceRicerca> & { descrizione: string }): VoceRicerca {
  return {
    tipo: 'prodotto',
    id: campi.descrizione.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    codice_14o: null,
    codice_prodotto: null,
    nome: null,
    gruppo: null,
    risposta: '',
    url: null,
    ...campi,
  };
}

const VOCI: VoceRicerca[] = [
  voce({
    descrizione: 'AZ. AGR.- RIMBORSI',
    codice_14o: '0AAZ50',
    codice_prodotto: '90328',
    nome: 'Rimborsi alle aziende agricole',
    risposta: 'Accertamento',
  }),
  voce({
    descrizione: 'ACQ.MOD.031R - 031RC (CAR',
    codice_14o: 'MT1K00',
    codice_prodotto: '210601',
    nome: 'Acquisizione del modello 031',
  }),
  voce({
    descrizione: 'RICONC./ABB.VERS.CONTR.',
    codice_14o: 'MT2K00',
    codice_prodotto: '210601',
    nome: 'Riconciliazione dei versamenti',
  }),
  voce({
    tipo: 'codice prodotto',
    descrizione: 'Codice prodotto 210601',
    codice_prodotto: '210601',
    url: '/codici/210601/',
  }),
  voce({ descrizione: "RILASCIO CERT. AGIBILITA'", nome: 'Rilascio del certificato di agibilità' }),
  voce({
    descrizione: 'RIMB.BUONI LAV. NON UTIL.',
    nome: 'Rimborso dei buoni lavoro non utilizzati',
    uso: ['voucher'],
  }),
  voce({ tipo: 'sede', descrizione: 'L’Aquila', risposta: 'giacenza 30' }),
  voce({ tipo: 'contatti di una sede', descrizione: 'Contatti INPS Ivrea', altri: ['Direzione.ivrea@inps.it'] }),
];
const cercatore = apriIndice(costruisciIndice(VOCI));
const prima = (testo: string) => cercatore.cerca(testo).risultati[0]?.descrizione;

describe('un codice si trova comunque sia scritto', () => {
  test.each([
    ['intero', '0AAZ50'],
    ['minuscolo', '0aaz50'],
    ['con la lettera O per lo zero', 'OAAZ5O'],
    ['spezzato', '0AA Z50'],
    ['con un trattino', '0aaz-50'],
    ['preceduto da parole', 'codice 90328'],
    ['cominciato', '0AAZ'],
    ['solo la fine', 'AZ50'],
    ['con una lettera in più', '0AAZZ50'],
  ])('%s', (_come, testo) => {
    expect(prima(testo)).toBe('AZ. AGR.- RIMBORSI');
  });

  test('un codice che più prodotti condividono dà prima la sua pagina, poi i prodotti', () => {
    expect(cercatore.cerca('210601').risultati.map(({ descrizione }) => descrizione)).toEqual([
      'Codice prodotto 210601',
      'ACQ.MOD.031R - 031RC (CAR',
      'RICONC./ABB.VERS.CONTR.',
    ]);
  });

  test('col codice condiviso e il 14/O insieme vince il prodotto', () => {
    expect(prima('210601 mt2k00')).toBe('RICONC./ABB.VERS.CONTR.');
  });

  test('un codice inesistente, vicino a due che esistono, non è corretto a caso', () => {
    expect(cercatore.cerca('MT3K00')).toMatchObject({ certo: false, risultati: [] });
  });

  test('un codice con un refuso, vicino a uno solo, è proposto senza certezza', () => {
    const { certo, risultati } = cercatore.cerca('0AAX50');
    expect([certo, risultati[0]?.codice_14o]).toEqual([false, '0AAZ50']);
  });
});

describe('accenti, apostrofi, maiuscole e punteggiatura non contano', () => {
  test.each([
    'agibilità',
    'agibilita',
    "agibilita'",
    'AGIBILITÀ',
    "dell'agibilità",
    'dell’agibilità',
    'agibilita\u0300',
  ])('%s', (testo) => {
    expect(prima(testo)).toBe("RILASCIO CERT. AGIBILITA'");
  });
  test.each(["l'aquila", 'L’AQUILA', 'laquila', 'aquila', 'l aquila'])('%s', (testo) => {
    expect(prima(testo)).toBe('L’Aquila');
  });
  test('un’e-mail si trova intera, anche minuscola', () => {
    expect(cercatore.cerca('direzione.ivrea@inps.it')).toMatchObject({
      certo: true,
      risultati: [{ descrizione: 'Contatti INPS Ivrea' }],
    });
  });
});

describe('la certezza', () => {
  test('c’è se tutte le parole della domanda stanno nella prima voce', () => {
    expect(cercatore.cerca('chi rimborsa le aziende agricole').certo).toBe(true);
  });
  test('manca a una parola di tutti i giorni: porta alla voce, ma la voce non la dice', () => {
    const { certo, risultati } = cercatore.cerca('voucher');
    expect([certo, risultati[0]?.descrizione]).toEqual([false, 'RIMB.BUONI LAV. NON UTIL.']);
  });
  test('manca se una parola che conta non è in nessuna voce, ma la voce si vede lo stesso', () => {
    const { certo, risultati } = cercatore.cerca('rimborso aziende agricole peruviane');
    expect([certo, risultati[0]?.codice_14o]).toEqual([false, '0AAZ50']);
  });
  test('manca se risponde solo la parte minore della domanda: quella voce è fra le vicine', () => {
    const { certo, risultati, vicini } = cercatore.cerca('rimborso automobile veneziana sportiva');
    expect({ certo, risultati }).toEqual({ certo: false, risultati: [] });
    expect(vicini.length).toBeGreaterThan(0);
  });
  test('non c’è per le parole che chiedono soltanto', () => {
    expect(cercatore.cerca('chi come dove')).toMatchObject({ certo: false, risultati: [] });
  });
});

describe('ciò che torna', () => {
  test('una parola con un refuso si trova ed è evidenziata dove sta', () => {
    const [risultato] = cercatore.cerca('riconcilazione').risultati;
    expect(risultato?.nome).toBe('Riconciliazione dei versamenti');
    expect(risultato?.evidenze.nome).toEqual([[0, 15]]);
  });
  test('non più di quante voci si chiedono', () => {
    expect(cercatore.cerca('rimborso', { massimo: 1 }).risultati).toHaveLength(1);
    expect(cercatore.cerca('rimborso', { massimo: 0 }).risultati).toHaveLength(0);
  });
  test('la voce intera, come era nelle regole', () => {
    expect(cercatore.cerca('210601').risultati[0]).toMatchObject({
      tipo: 'codice prodotto',
      id: 'codice-prodotto-210601',
      url: '/codici/210601/',
      gruppo: null,
      nome: null,
    });
  });
  test('le due parti dell’indice aperte insieme valgono l’indice intero', () => {
    const parts = apriIndice(costruisciIndice(VOCI.slice(0, 4)), costruisciIndice(VOCI.slice(4)));
    for (const testo of ['rimborso', '210601', 'aquila', 'xyzzy'])
      expect(parts.cerca(testo)).toEqual(cercatore.cerca(testo));
  });
});
