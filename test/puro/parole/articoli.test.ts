import { expect, test } from 'vitest';
import { conArticolo, primaDelNumero } from '../../../src/puro/parole/articoli.ts';

test.each([
  ['Piemonte', 'del Piemonte', 'dal Piemonte'],
  ['Valle d’Aosta', 'della Valle d’Aosta', 'dalla Valle d’Aosta'],
  ['Trentino-Alto Adige', 'del Trentino-Alto Adige', 'dal Trentino-Alto Adige'],
  ['Friuli Venezia Giulia', 'del Friuli Venezia Giulia', 'dal Friuli Venezia Giulia'],
  ['Emilia-Romagna', 'dell’Emilia-Romagna', 'dall’Emilia-Romagna'],
  ['Marche', 'delle Marche', 'dalle Marche'],
  ['Lombardia', 'della Lombardia', 'dalla Lombardia'],
  [
    'Coordinamento metropolitano di Roma',
    'del Coordinamento metropolitano di Roma',
    'dal Coordinamento metropolitano di Roma',
  ],
  ['Direzione centrale Entrate', 'della Direzione centrale Entrate', 'dalla Direzione centrale Entrate'],
  ['Direzioni regionali', 'delle Direzioni regionali', 'dalle Direzioni regionali'],
  ['Uffici tecnici regionali', 'degli Uffici tecnici regionali', 'dagli Uffici tecnici regionali'],
  ['Coordinamenti regionali', 'dei Coordinamenti regionali', 'dai Coordinamenti regionali'],
  ['Direttore generale', 'del Direttore generale', 'dal Direttore generale'],
])('%s prende l’articolo che gli spetta', (nome, di, da) => {
  expect([conArticolo('di', nome), conArticolo('da', nome)]).toEqual([di, da]);
});

test.each([
  ['8', 'l’8', 'dall’8'],
  ['8,75', 'l’8,75', 'dall’8,75'],
  ['80', 'l’80', 'dall’80'],
  ['8 luglio 2021', 'l’8 luglio 2021', 'dall’8 luglio 2021'],
  ['11', 'l’11', 'dall’11'],
  ['11.500', 'l’11.500', 'dall’11.500'],
  ['1,5', 'l’1,5', 'dall’1,5'],
  ['1º luglio 2021', 'il 1º luglio 2021', 'dal 1º luglio 2021'],
  ['110', 'il 110', 'dal 110'],
  ['1.100', 'il 1.100', 'dal 1.100'],
  ['18 luglio 2021', 'il 18 luglio 2021', 'dal 18 luglio 2021'],
])('davanti a %s l’articolo è quello di come si legge', (numero, il, dal) => {
  expect([primaDelNumero('il', numero), primaDelNumero('dal', numero)]).toEqual([il, dal]);
});
