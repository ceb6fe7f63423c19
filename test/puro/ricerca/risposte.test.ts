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
])('ciò che i documenti non dicono è detto, col perché: «%s»', (domanda, perche) => {
  const { certo, risultati, fuori } = cercatore.cerca(domanda);
  expect({ certo, risultati }).toEqual({ certo: false, risultati: [] });
  expect(fuori?.motivo).toContain(perche);
});

test.each(['circolare 36 del 2014', 'legge 104', 'atti della delibera 31', 'chi sceglie il direttore provinciale'])(
  'ciò che i documenti dicono non è mai dato per assente: «%s»',
  (domanda) => {
    expect(cercatore.cerca(domanda).fuori).toBeNull();
  },
);
