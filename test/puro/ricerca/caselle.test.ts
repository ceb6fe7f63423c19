import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { vociCaselle } from '../../../src/materie/canali/ricerca-contatti.ts';
import { ricercaSenzaNomi } from '../../../src/uscite/ricerca/ricerca.ts';
import { indiceVero } from './indice-vero.ts';

const { cercatore } = indiceVero();

describe('una casella si trova, e la riga comincia da che cosa ne è stato', () => {
  test.each([
    [
      'elena.martina@inps.it',
      'Ha cambiato sede: dal 19 luglio 2021 serve per Pinerolo, prima per Torino. Per Torino adesso nicola.vitiello@inps.it.',
    ],
    [
      'natalina cotardo',
      'Ha cambiato sede: dal 19 luglio 2021 serve per Collegno, prima per Pinerolo. Per Pinerolo adesso elena.martina@inps.it.',
    ],
    [
      'flavio.masseni@inps.it',
      'Ha cambiato sede: dal 19 luglio 2021 serve per Moncalieri, prima per Collegno. Per Collegno adesso natalina.cotardo@inps.it.',
    ],
    [
      'antonio.cecchini@inps.it',
      'Non usarla più: è servita per Moncalieri fino al 18 luglio 2021, e dopo non è in nessun elenco. Per Moncalieri adesso flavio.masseni@inps.it.',
    ],
    [
      'beniamino gallo',
      'Non usarla più: è servita per Torino Nord fino al 18 luglio 2021, e dopo non è in nessun elenco. Per Torino Nord adesso roberta.lanzavecchia@inps.it.',
    ],
    [
      'maura bertone',
      'Non usarla più: è servita per tutte le sedi fino al 18 luglio 2021, e dopo non è in nessun elenco. Per tutte le sedi adesso sergio.longo@inps.it.',
    ],
    ['massimo.colonna@inps.it', 'Serve per Ivrea dal 13 luglio 2017.'],
  ])('%s', (domanda, risposta) => {
    expect(cercatore.cerca(domanda).risultati[0]).toMatchObject({ tipo: 'casella', risposta });
  });

  test('una vecchia casella di una sede qualunque si riconosce dal suo modello, e porta alla sua pagina', () => {
    expect(cercatore.cerca('datorilavoroagricoli.torino@inps.it').risultati[0]).toMatchObject({
      descrizione: 'DatoriLavoroAgricoli.NOMESEDE@inps.it',
      risposta: 'Non usarla: nessuno prende in carico ciò che vi arriva.',
      url: '/contatti/caselle/datorilavoroagricoli-nomesede-inps-it/',
    });
  });
});

test.each([
  ['PEC di Pinerolo', 'direzione.agenziacomplexa.pinerolo@postacert.inps.gov.it (PEC, forse un refuso)'],
  ['pec torino', 'direzione.provinciale.torino@postacert.inps.gov.it (PEC)'],
])('«%s» comincia dall’indirizzo', (domanda, inizio) => {
  expect(cercatore.cerca(domanda).risultati[0]?.risposta.split('; ')[0]).toBe(inizio);
});

test('dove i nomi si nascondono la ricerca non ne ha', () => {
  process.env['CASELLE_NOMINATIVE'] = 'no';
  try {
    const voci = JSON.stringify(vociCaselle(caricaCatalogo().canali));
    expect(voci).not.toMatch(/martina|vitiello|longo|cecchini/);
    expect(voci).toContain('NOMESEDE');
  } finally {
    delete process.env['CASELLE_NOMINATIVE'];
  }
});

test('ciò che l’indice alfabetico stampa non ha indirizzi che portano un nome, e ha gli altri', () => {
  const catalogo = caricaCatalogo();
  const stampate = JSON.stringify(
    ricercaSenzaNomi(catalogo).map(({ descrizione, risposta, url }) => [descrizione, risposta, url]),
  );
  const nominative = catalogo.canali.caselle.filter(({ nominativa }) => nominativa).map(({ casella }) => casella);
  expect(nominative.filter((casella) => stampate.includes(casella))).toEqual([]);
  expect(
    stampate.includes(
      'direzione.agenziacomplexa.ivrea@postacert.inps.gov.it (PEC, forse un refuso); Direzione.ivrea@inps.it (e-mail)',
    ),
  ).toBe(true);
});
