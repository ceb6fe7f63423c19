import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { casellaDismessa, senzaNomi } from '../../../src/puro/canali/recapiti.ts';
import { storieCaselle, successioni } from '../../../src/puro/canali/storie.ts';

const { canali } = caricaCatalogo();

function storia(casella: string): string {
  const trovata = canali.caselle.find((una) => una.casella === casella);
  return trovata ? `${trovata.stato}: ${trovata.frase}` : 'sconosciuta';
}

describe('una casella dice nella prima riga che cosa ne è stato', () => {
  test.each([
    ['elena.martina@inps.it', 'spostata: Ha cambiato sede: dal 19 luglio 2021 serve per Pinerolo, prima per Torino.'],
    [
      'natalina.cotardo@inps.it',
      'spostata: Ha cambiato sede: dal 19 luglio 2021 serve per Collegno, prima per Pinerolo.',
    ],
    [
      'flavio.masseni@inps.it',
      'spostata: Ha cambiato sede: dal 19 luglio 2021 serve per Moncalieri, prima per Collegno.',
    ],
    ['massimo.colonna@inps.it', 'in-vigore: Serve per Ivrea dal 13 luglio 2017.'],
    ['nicola.vitiello@inps.it', 'in-vigore: Serve per Torino dal 19 luglio 2021.'],
    [
      'antonio.cecchini@inps.it',
      'cessata: Non usarla più: è servita per Moncalieri fino al 18 luglio 2021, e dopo non è in nessun elenco.',
    ],
    [
      'beniamino.gallo@inps.it',
      'cessata: Non usarla più: è servita per Torino Nord fino al 18 luglio 2021, e dopo non è in nessun elenco.',
    ],
    [
      'maura.bertone@inps.it',
      'cessata: Non usarla più: è servita per tutte le sedi fino al 18 luglio 2021, e dopo non è in nessun elenco.',
    ],
    ['urp.torino@inps.it', 'in-vigore: Serve per tutte le sedi dal 13 luglio 2017.'],
    ['Anagraficaflussi.NOMESEDE@inps.it', 'dismessa: Non usarla: nessuno prende in carico ciò che vi arriva.'],
    ['anagraficaflussi.DP@inps.it', 'dismessa: Non usarla: la fonte ne annuncia la chiusura.'],
  ])('%s', (casella, frase) => {
    expect(storia(casella)).toBe(frase);
  });

  test('tre persone hanno cambiato sede, e nessun’altra', () => {
    expect(
      canali.caselle
        .filter(({ stato }) => stato === 'spostata')
        .map(({ casella }) => casella)
        .toSorted(),
    ).toEqual(['elena.martina@inps.it', 'flavio.masseni@inps.it', 'natalina.cotardo@inps.it']);
  });
});

describe('chi ha preso il posto di una casella che non serve più', () => {
  const adesso = (casella: string) =>
    canali.caselle
      .find((una) => una.casella === casella)
      ?.adesso.map(({ dove, contatti }) => [dove, ...contatti.map((altro) => altro.casella)]);
  test.each([
    ['antonio.cecchini@inps.it', [['per Moncalieri', 'flavio.masseni@inps.it']]],
    ['beniamino.gallo@inps.it', [['per Torino Nord', 'roberta.lanzavecchia@inps.it']]],
    ['maura.bertone@inps.it', [['per tutte le sedi', 'sergio.longo@inps.it']]],
    ['elena.martina@inps.it', [['per Torino', 'nicola.vitiello@inps.it']]],
    ['massimo.colonna@inps.it', []],
    ['urp.torino@inps.it', []],
  ])('%s', (casella, attese) => {
    expect(adesso(casella)).toEqual(attese);
  });

  test('i due posti di chi ha cambiato sede, nell’ordine del tempo', () => {
    const storia = canali.caselle.find(({ casella }) => casella === 'natalina.cotardo@inps.it');
    const nomi =
      storia &&
      successioni(storia, canali.contatti).map((chi) => chi.map(({ sede: dove, casella }) => `${dove} ${casella}`));
    expect(nomi).toEqual([
      ['collegno flavio.masseni@inps.it', 'collegno natalina.cotardo@inps.it'],
      ['pinerolo natalina.cotardo@inps.it', 'pinerolo elena.martina@inps.it'],
    ]);
  });

  test('il giorno prima del cambio nessuno ha ancora cambiato sede', () => {
    const storie = storieCaselle(canali.contatti, canali.protocolli, '2021-07-18');
    expect(storie.find(({ casella }) => casella === 'elena.martina@inps.it')).toMatchObject({
      stato: 'in-vigore',
      frase: 'Serve per Torino dal 13 luglio 2017 fino al 18 luglio 2021.',
      adesso: [],
    });
    expect(storie.some(({ stato }) => stato === 'spostata' || stato === 'cessata')).toBe(false);
  });
});

describe('una casella da non usare si riconosce con qualunque sede', () => {
  test.each([
    ['anagraficaflussi.torino@inps.it', 'Anagraficaflussi.NOMESEDE@inps.it'],
    [' GESTIONESEPARATA.PINEROLO@INPS.IT ', 'GestioneSeparata.NOMESEDE@inps.it'],
    ['verificamministrativa.cuneo@inps.it', 'verificamministrativa.DP@inps.it'],
    ['soggetto contribuente.roma@inps.it', 'soggetto contribuente.DP@inps.it'],
  ])('%s è %s', (scritta, modello) => {
    const caselle = canali.contatti.toSorted((a, b) => b.tabella.localeCompare(a.tabella));
    expect(casellaDismessa(scritta, caselle)?.casella).toBe(modello);
  });

  test.each([
    'direzione.torino@inps.it',
    'urp.torino@inps.it',
    'anagraficaflussi.@inps.it',
    'anagraficaflussi.torino@gmail.com',
    '',
  ])('«%s» non lo è', (scritta) => {
    expect(casellaDismessa(scritta, canali.contatti)).toBeNull();
  });
});

test('senza nomi non resta nessun indirizzo che ne porti uno', () => {
  const nascosti = senzaNomi(canali.contatti);
  expect(nascosti.filter(({ nominativa, casella }) => nominativa && casella !== null)).toEqual([]);
  expect(storieCaselle(nascosti, canali.protocolli, '2026-11-21').some(({ nominativa }) => nominativa)).toBe(false);
  expect(nascosti).toHaveLength(canali.contatti.length);
});
