/**
 * Every rule the plan states, and where it stands here: a calculator, a table of printed figures, a tree of weights, a
 * record of what cannot be computed. A rule that loses its file, or a calculator that no rule of the plan asks for,
 * fails. The numbers are those of our reading of the plan.
 */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';

const REPERTORIO: [numero: string, regola: string, dove: string[]][] = [
  [
    'F01',
    'indice di giacenza',
    ['indicatori/indice-giacenza', 'valori/tabella-a', 'regole-senza-calcolo/obiettivi-di-giacenza-delle-sedi'],
  ],
  ['F02', 'indice di deflusso', ['indicatori/indice-deflusso', 'valori/deflusso-2020']],
  ['F03', 'indice di produttività', ['indicatori/produttivita', 'regole-senza-calcolo/presenti-nella-produttivita']],
  ['F04', 'percentuale di realizzazione', ['indicatori/realizzazione', 'valori/produzione-lorda-2020']],
  ['F05', 'scostamento dall’obiettivo, anche al contrario', ['indicatori/scostamento', 'valori/ieep-2020']],
  [
    'F06',
    'variazione da un anno all’altro e percentuale di definito',
    [
      'indicatori/variazione-annua',
      'indicatori/percentuale-definito',
      'valori/servizi-andamento',
      'valori/prodotti-covid',
    ],
  ],
  ['F07', 'programmato trimestrale', ['indicatori/programmato-trimestrale', 'valori/programma-trimestrale']],
  [
    'F08',
    'obiettivo di qualità',
    ['indicatori/obiettivo-qualita', 'valori/obiettivi-triennali', 'regole-senza-calcolo/cruscotto-qualita'],
  ],
  [
    'F09',
    'scostamento col limite e indice',
    ['indicatori/scostamento', 'regole-senza-calcolo/progetti-senza-numero', 'regole-senza-calcolo/righe-che-contano'],
  ],
  [
    'F10',
    'scostamenti pubblicati del 2020',
    ['valori/risultati-2020', 'incongruenze/piano-calcoli', 'incongruenze/piano-numeri'],
  ],
  [
    'F11',
    'quale scostamento conta per gli incentivi',
    ['regole-senza-calcolo/incentivi-e-qualita', 'valori/qualita-variazione'],
  ],
  ['F12', 'performance strategica', ['indicatori/performance-strategica', 'pesi/valore-pubblico']],
  [
    'F13',
    'performance gestionale',
    ['indicatori/performance-gestionale', 'regole-senza-calcolo/pesi-delle-prospettive'],
  ],
  ['F14', 'performance istituzionale', ['indicatori/performance-istituzionale']],
  ['F15', 'indice sintetico del valore pubblico', ['indicatori/valore-pubblico']],
  ['F16', 'obiettivi di gruppo', ['indicatori/obiettivi-di-gruppo', 'pesi/obiettivi-gruppo']],
  [
    'F17',
    'performance individuale',
    [
      'indicatori/performance-individuale',
      'regole-senza-calcolo/giudizi-individuali',
      'pesi/trattamento-con-po',
      'pesi/trattamento-senza-po',
    ],
  ],
  ['F18', 'alta formazione e progressioni', ['indicatori/performance-individuale', 'pesi/alta-formazione']],
  ['F19', 'dirigenti e professionisti', ['regole-senza-calcolo/dirigenti-e-professionisti', 'pesi/dirigenti']],
  [
    'F20',
    'trattamento economico di professionalità',
    ['indicatori/tep', 'valori/tep-coefficienti', 'regole-senza-calcolo/parametro-tep'],
  ],
  ['F21', 'fascia di merito alta', ['regole-senza-calcolo/fascia-di-merito', 'valori/fascia-merito']],
  ['F22', 'IEEP', ['indicatori/ieep', 'valori/ieep-nazionale', 'valori/tabella-b']],
  ['F23', 'realizzazione dell’IEEP', ['indicatori/ieep-realizzazione', 'pesi/ieep']],
  ['F24', 'IEEP delle strutture centrali', ['regole-senza-calcolo/ieep-strutture-centrali', 'valori/ieep-centrali']],
  [
    'F25',
    'rapporti del conto economico',
    [
      'indicatori/redditivita',
      'indicatori/costi-diretti',
      'indicatori/costo-diretto-produzione',
      'indicatori/costo-per-punto',
      'valori/redditivita',
      'valori/costi-diretti',
      'valori/costo-diretto-produzione',
      'valori/costo-per-punto',
    ],
  ],
  [
    'F26',
    'indice sintetico dei costi standard',
    ['regole-senza-calcolo/indice-costi-standard', 'valori/indice-costi-standard', 'valori/tabella-c'],
  ],
  ['F27', 'produzione lorda 2021', ['valori/produzione-lorda-2021']],
  [
    'F28',
    'forecast',
    ['indicatori/forecast', 'valori/tolleranze-spesa', 'regole-senza-calcolo/spesa-delle-strutture-centrali'],
  ],
  ['F29', 'conto 1005', ['indicatori/conto-1005', 'valori/tolleranze-spesa']],
  ['F30', 'visite mediche di controllo', ['indicatori/visite-mediche', 'valori/visite-mediche', 'pesi/visite-mediche']],
  ['F31', 'dismissione del patrimonio', ['indicatori/dismissione', 'valori/dismissioni', 'pesi/dismissioni']],
  ['F32', 'banca dati Ge.M.P.I.', ['regole-senza-calcolo/gempi', 'valori/gempi']],
  [
    'F33',
    'progetti nazionali',
    ['indicatori/progetti-nazionali', 'valori/progetti-nazionali', 'pesi/progetti-nazionali'],
  ],
  ['F34', 'progetti regionali', ['indicatori/progetti-regionali', 'valori/progetti-regionali']],
  ['F35', 'sussidiarietà', ['regole-senza-calcolo/sussidiarieta', 'valori/sussidiarieta']],
  [
    'F36',
    'controllo del processo produttivo',
    ['regole-senza-calcolo/controllo-processo-produttivo', 'valori/controllo-processo'],
  ],
  ['F37', 'ricorsi DICA', ['regole-senza-calcolo/ricorsi-dica', 'valori/ricorsi-dica', 'valori/ricorsi-centrali']],
  [
    'F38',
    'SISCO contenzioso vario e sua correzione',
    ['indicatori/sisco', 'valori/sisco-cv', 'regole-senza-calcolo/contenzioso-pervenuto'],
  ],
  ['F39', 'incassi per spese legali', ['indicatori/incassi-spese-legali', 'valori/incassi-spese-legali']],
  ['F40', 'incassi da recupero crediti', ['indicatori/recupero-crediti', 'valori/recupero-crediti']],
  [
    'F41',
    'solidarietà legale, TAR, tecnici',
    [
      'indicatori/realizzazione',
      'valori/pndd',
      'valori/sisco-tar',
      'valori/interventi-tecnici',
      'valori/prevenzione-incendi',
      'regole-senza-calcolo/sisco-tar',
    ],
  ],
  ['F42', 'medici', ['regole-senza-calcolo/obiettivi-dei-medici', 'valori/obiettivi-medici']],
  ['F43', 'indicatori di impatto', ['indicatori/indicatori-di-impatto', 'valori/indicatori-impatto']],
  ['F44', 'valore della produzione contributi', ['indicatori/valore-contributi', 'valori/obiettivi-triennali']],
  ['F45', 'follower', ['indicatori/follower', 'valori/obiettivi-triennali']],
  ['F46', 'lavoro agile e welfare', ['indicatori/lavoro-agile-e-welfare', 'lavoro-agile/indicatori']],
  [
    'F47',
    'altri rapporti con una soglia',
    [
      'regole-senza-calcolo/rapporti-delle-strutture-centrali',
      'regole-senza-calcolo/smaltimento-invalidita-civile',
      'valori/obiettivi-centrali',
    ],
  ],
];

/** Looked up rather than computed, outside the numbered rules. */
const ALTRE = [
  'regole-senza-calcolo/impiego-del-personale',
  'regole-senza-calcolo/ufficio-eco',
  // Which rows of Tabella D count for the performance: a reading of its columns.
  'regole-senza-calcolo/righe-che-contano',
];

describe('nessuna regola del piano manca', () => {
  test('sono 47, in fila', () => {
    expect(REPERTORIO.map(([numero]) => numero)).toEqual(
      Array.from({ length: 47 }, (_, i) => `F${String(i + 1).padStart(2, '0')}`),
    );
  });

  test.each(REPERTORIO)('%s, %s', (_numero, _regola, dove) => {
    for (const file of dove) expect(existsSync(`rules/${file}.yaml`), file).toBe(true);
  });

  test('ogni calcolatore e ogni regola senza calcolo viene da una regola del piano', () => {
    const { indicatori, regoleSenzaCalcolo } = caricaCatalogo();
    const citate = new Set([...REPERTORIO.flatMap(([, , dove]) => dove), ...ALTRE]);
    expect(
      [
        ...indicatori.map(({ id }) => `indicatori/${id}`),
        ...regoleSenzaCalcolo.map(({ id }) => `regole-senza-calcolo/${id}`),
      ].filter((regola) => !citate.has(regola)),
    ).toEqual([]);
  });
});

describe('ogni regola dice da dove viene', () => {
  const { indicatori } = caricaCatalogo();

  test.each(indicatori.map((indicatore) => [indicatore.id, indicatore] as const))(
    '%s: fonte, note o obiettivi, almeno un esempio',
    (_id, { fonte, esempi = [], note = [], obiettivi = [] }) => {
      expect(fonte.documento).toBe('piano-performance-2021-2023');
      expect(esempi.length).toBeGreaterThan(0);
      expect(note.length + obiettivi.length).toBeGreaterThan(0);
      // No line of a text extraction: a reader finds sections, tables, rows.
      expect(JSON.stringify([fonte, note, obiettivi])).not.toMatch(/\brig[ah]e? \d/);
    },
  );

  test.each(indicatori.map((indicatore) => [indicatore.id, indicatore] as const))(
    '%s: le risposte si distinguono anche dal solo nome, come nelle colonne di una tabella',
    (_id, { risultati = [] }) => {
      expect(new Set(risultati.map(({ etichetta }) => etichetta)).size).toBe(risultati.length);
    },
  );

  test('dove più letture valgono insieme e il testo non sceglie, nessuna è la principale', () => {
    const senza = indicatori
      .filter(({ risultati = [] }) => risultati.length > 1 && !risultati.some(({ principale }) => principale))
      .map(({ id }) => id);
    expect(senza).toEqual([
      'dismissione',
      'follower',
      'forecast',
      'indicatori-di-impatto',
      'lavoro-agile-e-welfare',
      'performance-individuale',
      'valore-contributi',
      'visite-mediche',
    ]);
  });
});
