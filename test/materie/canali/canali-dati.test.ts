import { afterEach, describe, expect, test, vi } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { canali } from '../../../src/materie/canali/canali.tipo.ts';
import { contatti } from '../../../src/materie/canali/contatti.tipo.ts';
import { datiCanali } from '../../../src/materie/canali/dati-canali.ts';
import { csvDi } from '../../../src/uscite/dati/csv.ts';
import { mostraNominative } from '../../../src/materie/canali/nominative.ts';

const catalogo = caricaCatalogo();
const NOMI = [
  'martina',
  'cecchini',
  'colonna',
  'gallo',
  'cotardo',
  'masseni',
  'bertone',
  'vitiello',
  'lanzavecchia',
  'longo',
];

afterEach(() => vi.unstubAllEnvs());

describe('le caselle che portano un nome stanno solo dove la costruzione lo permette', () => {
  test('CASELLE_NOMINATIVE=no le nasconde; altrimenti si mostrano', () => {
    expect(mostraNominative({ CASELLE_NOMINATIVE: 'no' })).toBe(false);
    expect(mostraNominative({ CASELLE_NOMINATIVE: 'NO' })).toBe(false);
    expect(mostraNominative({})).toBe(true);
  });

  test('contatti.json ne ha 14 se si mostrano, nessuna se si nascondono', () => {
    const mostrati = contatti.dati.json(catalogo) as readonly { nominativa: boolean }[];
    expect(mostrati.filter(({ nominativa }) => nominativa)).toHaveLength(14);
    vi.stubEnv('CASELLE_NOMINATIVE', 'no');
    const nascosti = JSON.stringify(contatti.dati.json(catalogo));
    for (const nome of NOMI) expect(nascosti).not.toContain(`.${nome}@`);
    expect(nascosti).toContain('urp.torino@inps.it');
  });

  test('le tabelle e canali.json non ne hanno mai', () => {
    for (const testo of [
      csvDi(contatti.dati, catalogo) ?? '',
      csvDi(canali.dati, catalogo) ?? '',
      JSON.stringify(datiCanali(catalogo)),
    ]) {
      for (const nome of NOMI) expect(testo).not.toContain(`.${nome}@`);
    }
  });
});

test('canali.json ha tutte le regole, poi ogni cella della tavola con la sua via e la sua casella di posta', () => {
  const dati = datiCanali(catalogo);
  expect(dati.filter(({ genere }) => genere === 'regola')).toHaveLength(catalogo.canali.regole.length);
  const celle = dati.filter((voce) => voce.genere === 'cella');
  // 720 cells, 60 of them in two periods: agricultural and domestic, five needs, six offices.
  expect(celle).toHaveLength(720 + 2 * 5 * 6);
  const agricolo = celle.filter(
    ({ contribuente, esigenza, sede }) =>
      contribuente === 'datori-lavoro-agricolo' && esigenza === 'informazioni' && sede === 'ivrea',
  );
  expect(
    agricolo.map(({ dal, al, certezza, risposte }) => [
      dal,
      al,
      certezza,
      risposte.map(({ via, caselle: a }) => [via, a.join()]),
    ]),
  ).toEqual([
    ['2017-07-13', '2021-03-23', 'dedotta', [['email', 'Direzione.torino@inps.it']]],
    [
      '2021-03-24',
      null,
      'contraddetta',
      [
        ['cassetto', ''],
        ['email', 'Direzione.torino@inps.it'],
      ],
    ],
  ]);
});

test('canali.csv: intestazione e una riga per casella e periodo', () => {
  const righe = (csvDi(canali.dati, catalogo) ?? '').trimEnd().split('\r\n');
  expect(righe).toHaveLength(1 + 780);
  expect(righe[0]).toBe(
    '\uFEFFprotocollo;contribuente;esigenza;sede;dal;al;certezza;motivo;incongruenza;vie;caselle;regole;divieti',
  );
});
