import { expect, test } from 'vitest';
import { indiceVero } from './indice-vero.ts';

const { cercatore } = indiceVero();

/** The first line's answer, up to its first semicolon. */
const prima = (domanda: string) => cercatore.cerca(domanda).risultati[0]?.risposta.split('; ')[0];

test.each([
  ['PEC di Pinerolo', 'direzione.agenziacomplexa.pinerolo@postacert.inps.gov.it (PEC, forse un refuso)'],
  ['email Moncalieri', 'Direzione.moncalieri@inps.it (e-mail)'],
  ['secondo livello Ivrea', 'massimo.colonna@inps.it (secondo livello)'],
  ['urp torino', 'urp.torino@inps.it (terzo livello)'],
])('dei recapiti di una sede sta per primo quello che si è chiesto: «%s»', (domanda, atteso) => {
  expect(prima(domanda)).toBe(atteso);
});

test.each([
  ['scadenze', '/calcolatori/scadenze/'],
  ['giorni lavorativi', '/calcolatori/scadenze/'],
  ['scelta guidata', '/canali/'],
])('gli strumenti del sito si trovano dal loro nome: «%s» porta a %s', (domanda, indirizzo) => {
  expect(cercatore.cerca(domanda).risultati[0]?.url).toBe(indirizzo);
});

test('chi nomina un tipo di voce cerca una voce di quel tipo: «oggetto dilazione» è un oggetto del menu', () => {
  expect(cercatore.cerca('oggetto dilazione').risultati[0]?.tipo).toBe('oggetto del menu a tendina');
});

test.each(['consulenti del lavoro', 'accordo coi consulenti del lavoro', 'ordine dei commercialisti di torino'])(
  'chi chiede di un ordine trova il protocollo che lo riguarda: «%s»',
  (domanda) => {
    expect(cercatore.cerca(domanda).risultati[0]?.url).toBe('/fonti/protocollo-torino-2017/');
  },
);

test.each([
  ['a che ora apre lo sportello di Milano', 'orario'],
  ['telefono della sede inps di Bari', 'telefono'],
  ['mail dell’agenzia di Rho', 'per «rho» i documenti non li danno'],
  ['come si scrive alla sede di Palermo', 'per «Palermo» i documenti non li danno'],
  ['chi è il direttore della sede di Napoli', 'Chi ricopre un incarico'],
  ['quanto prendo di pensione con 40 anni di contributi', 'importi, durate, requisiti'],
  ['come calcolo i contributi della badante', 'importi, durate, requisiti'],
  ['dove sono i moduli per la maternità', 'modulo'],
  ['circolare 100 del 2022', 'non citano l’atto «circolare 100»'],
  ['circolare 36 del 2019', 'ne citano uno del 2014'],
  ['risultati produttività 2022', 'Del 2022 i documenti non danno cifre'],
  ['prodotto XY9K00', 'ha il codice «XY9K00»'],
  ['prossimo sciopero', 'non ci sono notizie'],
  ['numero di telefono della sede di Ivrea', 'telefono'],
  ['indirizzo della sede di Firenze', 'telefono'],
  ['orari sportello Bari il sabato', 'orario'],
  ['curriculum del direttore regionale', 'Chi ricopre un incarico'],
  ['bonus psicologo come si chiede', 'importi, durate, requisiti'],
  ['data di pagamento delle pensioni di marzo', 'importi, durate, requisiti'],
  ['quanti anni di contributi servono per la pensione', 'importi, durate, requisiti'],
  ['stipendio di un medico', 'Stipendi'],
  ['modello SR163 dove si scarica', 'non nominano il modello «SR163»'],
  ['modello LD/09', 'non nominano il modello «LD09»'],
  ['carta d’identità elettronica', 'altro ente'],
])('ciò che i documenti non dicono è detto, col perché: «%s»', (domanda, perche) => {
  const { certo, risultati, fuori } = cercatore.cerca(domanda);
  expect({ certo, risultati }).toEqual({ certo: false, risultati: [] });
  expect(fuori?.motivo).toContain(perche);
});

test.each([
  'circolare 36 del 2014',
  'legge 104',
  'atti della delibera 31',
  'chi sceglie il direttore provinciale',
  'assegno sociale quale direzione',
  'numero verde chi lo organizza',
  'quanto prendo se il giudizio è 0,85',
  'modello ld30',
  'orari degli sportelli chi li fissa',
])('ciò che i documenti dicono non è mai dato per assente: «%s»', (domanda) => {
  expect(cercatore.cerca(domanda).fuori).toBeNull();
});

test.each([
  ['quale regione ha la redditività più alta', '/sedi/graduatorie/redditivita/'],
  ['in quale provincia l’indice dei flussi è più alto', '/sedi/graduatorie/tabella-a-flussi/'],
])('chi chiede la prima o l’ultima ha le strutture in ordine fra le prime tre: «%s»', (domanda, pagina) => {
  expect(
    cercatore
      .cerca(domanda)
      .risultati.slice(0, 3)
      .map(({ url }) => url),
  ).toContain(pagina);
});

test('una riga non è certa se la domanda non ne nomina la tabella: «ieep molise totale» può essere di due', () => {
  expect(cercatore.cerca('ieep molise totale').certo).toBe(false);
});

test.each([
  ['cosa significa AMM', 'AMM'],
  ['sigla COMM', 'COMM'],
  ['cosa significa CIG', 'CIG'],
  ['sigla GEST', 'GEST'],
])('di «%s» risponde la sigla scritta così, e non una più lunga che comincia allo stesso modo', (domanda, sigla) => {
  const [primo] = cercatore.cerca(domanda).risultati;
  expect([primo?.tipo, primo?.descrizione]).toEqual(['sigla', sigla]);
});

test('una sigla con due letture non ne ha una certa, e le due si leggono insieme', () => {
  const { certo, risultati } = cercatore.cerca('sigla COMM');
  expect(certo).toBe(false);
  expect(risultati.slice(0, 2).map(({ descrizione }) => descrizione)).toEqual(['COMM', 'COMM']);
});

test('di chi ha un cliente e una questione vale prima che cosa fare, poi la casella della sede che nomina', () => {
  const domanda = 'un artigiano di torino nord vuole la rateazione, a chi scrivo';
  expect(cercatore.cerca(domanda).risultati[0]?.url).toBe('/canali/?questione=dilazione');
});

test('chi chiede entro quando una sede risponde trova i tempi prima dei suoi recapiti', () => {
  const sedi = ['torino nord', 'ivrea', 'moncalieri', 'pinerolo', 'collegno', 'torino'];
  const prime = sedi.map((sede) => cercatore.cerca(`entro quando mi rispondono a ${sede}`).risultati[0]?.tipo);
  expect(prime.filter((tipo) => tipo === 'contatti di una sede')).toEqual([]);
});
