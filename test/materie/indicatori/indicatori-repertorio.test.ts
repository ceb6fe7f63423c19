/**
 * Every rule the plan states, and where it stands here: a calculator, a table of printed figures, a tree of weights, a
 * record of what cannot be computed. A rule that loses its file, or a calculator that no rule of the plan asks for,
 * fails. The numbers are those of our reading of the plan.
 */
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { calcola } from '../../comandi/comando.ts';

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

/** The calls that a trainer is told to make, each with inputs that give an answer. */
const CHIAMATE = [
  'indice-giacenza giacenza=1000 pervenuto=12000',
  'indice-deflusso definiti=102 pervenuti=100',
  'produttivita produzione=14880 risorse=10 mesi=12',
  'realizzazione consuntivo=1 obiettivo=2',
  'scostamento consuntivo=1 obiettivo=2 verso=crescente',
  'performance-strategica A=100 B=100 C=100 D=100 E=100 F=100 G=100 H=100 I=100',
  'performance-gestionale sviluppo=100 finanza=100 processi=100 utenza=100',
  'performance-istituzionale continuity=0 average_time=0 litigation=0 reputation=0 inspection=0',
  'valore-pubblico strategica=100 gestionale=100 istituzionale=100',
  'obiettivi-di-gruppo giacenza=100 deflusso=100 qualita=100',
  'performance-individuale gruppo=100 contributo=100 abilita=100',
  'tep parametro=100 coefficiente=1',
  'ieep flussi=1 vigilanza_ispettiva=1 vigilanza_documentale=1 dmv=1 minori_prestazioni=1 eca=1 interessi_legali=1 indebite=1 surrogatorie=1 riscatti=1 benefici=1',
  'ieep-realizzazione entrate=1 obiettivo_entrate=1 prestazioni=1 obiettivo_prestazioni=1',
  'redditivita ieep=1 costi_totali=1',
  'costi-diretti costi_diretti=1 costi_totali=1',
  'costo-diretto-produzione costo_diretto=1 costi_totali=1',
  'costo-per-punto costi_totali=1 produzione=1',
  'progetti-nazionali A=1 obiettivo_A=1 B=1 obiettivo_B=1 C=1 obiettivo_C=1',
  'progetti-regionali nazionale=100 regionali=120;100',
  'dismissione unita=1 obiettivo_unita=1 valore=1 obiettivo_valore=1',
  'sisco giacenza=100',
  'incassi-spese-legali obiettivo_2020=1 consuntivo_2020=1',
  'recupero-crediti consuntivo_2020=1',
  'valore-contributi consuntivo_2021=1',
  'forecast budget=1 utilizzato=1 forecast=I',
  'conto-1005 saldo=0 spese=1 forecast=IV',
  'visite-mediche gpa00037=1 precedente_gpa00037=1 gpa52002=1 precedente_gpa52002=1',
  'indicatori-di-impatto',
  'programmato-trimestrale indicatore=ieep trimestre=I obiettivo=1',
  'obiettivo-qualita miglioramento=3',
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

describe('ogni calcolatore risponde dal comando', () => {
  test.each(CHIAMATE)('%s', (riga) => {
    const { codice, errore, valori } = calcola(riga);
    expect(codice).toBe(0);
    expect(errore).toBeNull();
    expect(Object.values(valori).some((valore) => valore !== null)).toBe(true);
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

describe('le regole che non si calcolano', () => {
  const { regoleSenzaCalcolo, fonti } = caricaCatalogo();

  test('a chi le chiede al comando si dice che cosa manca', () => {
    const { codice, risultato, errore } = calcola('controllo-processo-produttivo punti=20');
    expect({ codice, risultato }).toEqual({ codice: 1, risultato: null });
    expect(errore).toMatchObject({ codice: 'senza-calcolo' });
    expect(errore?.messaggio).toContain('manca il Sistema di misurazione e valutazione della performance (SMVP)');
  });

  test('nessuna ha l’id di un calcolatore', () => {
    const calcolatori = new Set(caricaCatalogo().indicatori.map(({ id }) => id));
    expect(regoleSenzaCalcolo.filter(({ id }) => calcolatori.has(id))).toEqual([]);
  });

  test('il documento che manca è fra gli atti citati, non fra quelli letti', () => {
    for (const { id, manca } of regoleSenzaCalcolo) {
      if (manca?.documento === undefined) continue;
      expect(fonti.find((fonte) => fonte.id === manca.documento)?.testo_consultato, id).toBe(false);
    }
  });

  test('le tre nominate: intervalli del controllo di processo, pesi dei costi standard, formula dei ricorsi DICA', () => {
    const quale = (id: string): string | undefined =>
      regoleSenzaCalcolo.find((regola) => regola.id === id)?.manca?.documento;
    expect(quale('controllo-processo-produttivo')).toBe('deliberazione-cda-30-2021');
    expect(quale('indice-costi-standard')).toBe('deliberazione-cda-30-2021');
    expect(quale('ricorsi-dica')).toBe('messaggio-interno-1135-2018');
  });
});
