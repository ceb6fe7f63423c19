import { describe, expect, test } from 'vitest';
import { Assi } from '../../../src/puro/ricerca/assi.ts';
import { apriIndice } from '../../../src/puro/ricerca/cerca.ts';
import { costruisciIndice, leggiIndice } from '../../../src/puro/ricerca/indice.ts';
import { SENZA } from '../../../src/puro/ricerca/riga.ts';
import type { VoceRicerca } from '../../../src/puro/ricerca/tipi.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { indiceVero } from './indice-vero.ts';

const voce = (id: string, ...assi: string[]): VoceRicerca => ({
  ...SENZA,
  tipo: 'canale per un caso',
  id,
  descrizione: id,
  risposta: '',
  url: `/${id}/`,
  assi,
});

describe('una voce che sta all’incrocio di più assi', () => {
  const voci = [
    voce('a', 'contribuente: Artigiano', 'esigenza: Primo sollecito'),
    voce('b', 'contribuente: Artigiano', 'esigenza: Secondo livello; non mi risponde'),
    voce('c', 'contribuente: Teatro, fino al 12/2014', 'esigenza: Primo sollecito'),
    voce('d', 'contribuente: Teatro, dal 01/2015', 'esigenza: Primo sollecito'),
  ];
  const assi = new Assi(voci, [
    { termine: 'sollecito', vale: ['insistere'] },
    { termine: 'artigiano', vale: ['parrucchiere'] },
    { termine: 'teatro', vale: ['compagnia'] },
  ]);
  const presi = (domanda: string) =>
    voci.map((_, n) => {
      const { presi: met, mancati } = assi.incrocia(n, assi.leggi(domanda.split(' ')), true);
      return `${met}/${mancati}`;
    });

  test('è presa quando la domanda dice tutti e due i suoi valori, con le parole del vocabolario', () => {
    expect(presi('parrucchiere vuole insistere')).toEqual(['2/0', '1/1', '1/1', '1/1']);
  });

  test('una frase si riconosce anche con qualche parola in mezzo', () => {
    expect(presi('artigiano non mi ha ancora risponde')[1]).toBe('2/0');
  });

  test('un asse solo non dice niente', () => {
    expect(presi('parrucchiere')).toEqual(['0/0', '0/0', '0/0', '0/0']);
  });

  test('fra valori di tempi diversi sceglie l’anno detto', () => {
    expect(presi('compagnia 2012 sollecito').slice(2)).toEqual(['2/0', '1/1']);
    expect(presi('compagnia 2018 sollecito').slice(2)).toEqual(['1/1', '2/0']);
  });

  test('viaggia con l’indice', () => {
    expect(leggiIndice(costruisciIndice(voci)).map((letta) => letta.assi)).toEqual(voci.map((data) => data.assi));
    expect(apriIndice(costruisciIndice(voci)).cerca('artigiano non mi risponde').risultati[0]?.id).toBe('b');
  });
});

describe('la tavola dei canali, in ogni sua casella', () => {
  const { cercatore } = indiceVero();
  const { protocolli } = caricaCatalogo().canali;
  const first = (domanda: string) => cercatore.cerca(domanda, { massimo: 1 }).risultati[0]?.url;
  const DETTI: Readonly<Record<string, string>> = {
    comunicazione: 'a chi scrivo per',
    'invio-documentazione': 'inviare documenti per',
    informazioni: 'chiedere chiarimenti per',
    sollecito: 'primo sollecito per',
    malfunzionamento: 'programma bloccato,',
    appuntamento: 'fissare un incontro per',
    'secondo-livello': 'nessuno mi risponde,',
    'terzo-livello': 'nemmeno il responsabile ha risolto,',
  };
  const CHI: Readonly<Record<string, string>> = {
    'aziende-con-dipendenti': 'una srl',
    'committenti-gestione-separata': 'un committente di cococo',
    'artigiani-commercianti': 'un idraulico',
    'datori-lavoro-domestico': 'la badante',
    'datori-lavoro-pubblico': 'un ente locale',
    'autonomi-agricoli': 'un coltivatore diretto',
  };

  test.each(Object.entries(DETTI))('si trova con parole di tutti i giorni: %s', (esigenza, detto) => {
    expect(protocolli[0]?.esigenze.map(({ id }) => id)).toContain(esigenza);
    const wrong = Object.entries(CHI).filter(
      ([contribuente, chi]) => first(`${detto} ${chi}`) !== `/canali/${contribuente}/${esigenza}/`,
    );
    expect(wrong.map(([, chi]) => `${detto} ${chi} → ${first(`${detto} ${chi}`)}`)).toEqual([]);
  });
});

describe('una casella si chiede per sede e per uso', () => {
  const { cercatore } = indiceVero();
  test.each([
    ['pec di Ivrea', 'direzione-agenziacomplexa-ivrea-postacert-inps-gov-it'],
    ['posta certificata Torino Nord', 'direzione-agenziacomplexa-torinonord-postacert-inps-gov-it'],
    ['e-mail della sede di Pinerolo', 'direzione-pinerolo-inps-it'],
    ['responsabile di Collegno per il secondo sollecito', 'natalina-cotardo-inps-it'],
    ['urp di Torino, indirizzo di posta', 'urp-torino-inps-it'],
    ['responsabile di Torino Nord', 'roberta-lanzavecchia-inps-it'],
    ['responsabile di Torino Nord nel 2018', 'beniamino-gallo-inps-it'],
  ])('%s', (domanda, casella) => {
    const [prima] = cercatore.cerca(domanda).risultati;
    expect([prima?.tipo, prima?.url]).toEqual(['contatti di una sede', `/contatti/caselle/${casella}/`]);
  });
});
