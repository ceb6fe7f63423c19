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
