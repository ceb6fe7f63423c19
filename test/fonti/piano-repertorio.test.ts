import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

/**
 * The tables and the sets of rules of the plan, as counted by whoever read it whole: each with the files that hold it.
 * Written by hand from the plan's slides, not from the files.
 */
const REPERTORIO: readonly [titolo: string, ...file: string[]][] = [
  ['Atti richiamati e delibera di adozione', 'elenchi/premesse-della-deliberazione', 'elenchi/adozione-del-piano'],
  ['Finalità e contenuti del piano', 'elenchi/scopi-e-contenuti-del-piano'],
  ['Categorie di utenza e loro servizi', 'elenchi/categorie-di-utenza'],
  ['Intermediari e loro servizi', 'elenchi/intermediari'],
  ['Utilizzo di inps.it', 'valori/sito-web'],
  ['Utenti autenticati (valori perduti)', 'valori/accessi-online'],
  ['Assetto organizzativo', 'valori/strutture-territoriali', 'strutture/assetto-2021'],
  ['Consistenza e collocazione del personale, concorsi', 'valori/personale-consistenza', 'valori/personale-concorsi'],
  ['Risultati degli obiettivi specifici di ente 2020', 'valori/risultati-2020'],
  ['Andamento dei servizi', 'valori/servizi-andamento', 'indicatori/variazione-annua'],
  ['Prodotti COVID', 'valori/prodotti-covid', 'indicatori/percentuale-definito'],
  ['Produzione lorda 2020', 'valori/produzione-lorda-2020', 'indicatori/realizzazione'],
  ['Sussidiarietà e progetti nazionali 2020', 'valori/progetti-sussidiarieta-2020'],
  [
    'Produttività 2020',
    'valori/produttivita-2020',
    'indicatori/produttivita',
    'regole-senza-calcolo/presenti-nella-produttivita',
  ],
  ['Indici di giacenza 2020, prestazioni', 'valori/giacenza-2020', 'indicatori/indice-giacenza'],
  ['Indici di giacenza 2020, conto, flussi, altre aree', 'valori/giacenza-2020'],
  ['Indici di deflusso 2020', 'valori/deflusso-2020', 'indicatori/indice-deflusso'],
  ['Variazione dell’indicatore di qualità', 'valori/qualita-variazione'],
  ['Customer experience', 'valori/customer-experience'],
  ['IEEP 2020, totale', 'valori/ieep-2020'],
  ['IEEP 2020, entrate', 'valori/ieep-2020'],
  ['IEEP 2020, uscite', 'valori/ieep-2020'],
  ['Impegno ordinario e straordinario', 'valori/utenza-2020'],
  ['Lavoro agile durante l’emergenza', 'valori/lavoro-agile-emergenza'],
  ['Indicatori per il lavoro agile', 'elenchi/indicatori-del-lavoro-agile'],
  ['Macro-linee del CIV', 'valori/linee-civ'],
  ['Linee guida gestionali', 'linee/linee-guida-gestionali'],
  ['Obiettivi generali A-I', 'obiettivi/obiettivi-generali'],
  ['Piramide del valore', 'elenchi/piramide-del-valore'],
  [
    'Performance individuale di dirigenti e professionisti',
    'pesi/dirigenti',
    'regole-senza-calcolo/dirigenti-e-professionisti',
  ],
  ['Coefficienti TEP', 'valori/tep-coefficienti', 'indicatori/tep', 'regole-senza-calcolo/parametro-tep'],
  [
    'Pesi del trattamento economico individuale',
    'pesi/trattamento-con-po',
    'pesi/trattamento-senza-po',
    'indicatori/performance-individuale',
    'regole-senza-calcolo/giudizi-individuali',
    'elenchi/valutazione-individuale',
  ],
  ['Obiettivi di gruppo', 'pesi/obiettivi-gruppo', 'indicatori/obiettivi-di-gruppo'],
  [
    'Altri usi della valutazione, fascia alta',
    'elenchi/altri-usi-della-valutazione',
    'valori/fascia-merito',
    'regole-senza-calcolo/fascia-di-merito',
  ],
  ['Pesi dell’alta formazione', 'pesi/alta-formazione'],
  ['Baseline della qualità', 'valori/baseline-qualita', 'indicatori/obiettivo-qualita', 'elenchi/tipi-di-obiettivo'],
  [
    'Obiettivi triennali A-I',
    'valori/obiettivi-triennali',
    'indicatori/follower',
    'indicatori/valore-contributi',
    'indicatori/lavoro-agile-e-welfare',
  ],
  ['Performance strategica', 'indicatori/performance-strategica', 'indicatori/scostamento', 'pesi/valore-pubblico'],
  [
    'Declinazione annuale A-I',
    'valori/obiettivi-annuali',
    'pesi/valore-pubblico',
    'regole-senza-calcolo/progetti-senza-numero',
    'regole-senza-calcolo/smaltimento-invalidita-civile',
  ],
  ['Performance gestionale', 'indicatori/performance-gestionale', 'regole-senza-calcolo/pesi-delle-prospettive'],
  ['Indicatori di impatto', 'valori/indicatori-impatto', 'indicatori/indicatori-di-impatto'],
  ['Performance istituzionale', 'indicatori/performance-istituzionale'],
  ['Indice sintetico del valore pubblico', 'pesi/valore-pubblico', 'indicatori/valore-pubblico'],
  ['Rischi e misure contro la corruzione', 'valori/rischi-corruzione', 'elenchi/allegati-anticorruzione'],
  ['Grandezze per prospettiva, territorio', 'elenchi/prospettive-territorio'],
  ['Obiettivi e programmato trimestrale', 'valori/programma-trimestrale', 'indicatori/programmato-trimestrale'],
  ['Qualità negli incentivi', 'regole-senza-calcolo/incentivi-e-qualita'],
  ['Piano di produzione 2021', 'valori/produzione-lorda-2021', 'regole-senza-calcolo/obiettivi-di-giacenza-delle-sedi'],
  [
    'Controllo del processo produttivo',
    'valori/controllo-processo',
    'elenchi/controllo-del-processo',
    'regole-senza-calcolo/controllo-processo-produttivo',
  ],
  [
    'Progetti nazionali A, B e C',
    'valori/progetti-nazionali',
    'pesi/progetti-nazionali',
    'indicatori/progetti-nazionali',
    'indicatori/progetti-regionali',
    'elenchi/temi-dei-progetti-nazionali',
  ],
  ['Progetti A, B e C per struttura', 'valori/progetti-regionali'],
  ['Sussidiarietà extraregionale', 'valori/sussidiarieta', 'regole-senza-calcolo/sussidiarieta'],
  ['Ricorsi DICA', 'valori/ricorsi-dica', 'regole-senza-calcolo/ricorsi-dica'],
  ['IEEP nazionale', 'valori/ieep-nazionale', 'pesi/ieep', 'indicatori/ieep', 'indicatori/ieep-realizzazione'],
  [
    'Conto economico, quattro rapporti',
    'indicatori/redditivita',
    'indicatori/costi-diretti',
    'indicatori/costo-diretto-produzione',
    'indicatori/costo-per-punto',
  ],
  ['Redditività', 'valori/redditivita'],
  ['Costi diretti su costi totali', 'valori/costi-diretti'],
  ['Costo diretto di produzione su costi totali', 'valori/costo-diretto-produzione'],
  ['Costi totali su produzione omogeneizzata', 'valori/costo-per-punto'],
  ['Indice sintetico dei costi standard', 'valori/indice-costi-standard', 'regole-senza-calcolo/indice-costi-standard'],
  ['Personale in produzione', 'valori/personale-produzione', 'regole-senza-calcolo/impiego-del-personale'],
  ['Personale nelle aree di supporto', 'valori/personale-supporto'],
  ['Personale nelle strutture regionali', 'valori/personale-regionale'],
  ['Indice di produttività 2021', 'valori/produttivita-2021'],
  ['Capitoli di spesa con forecast', 'capitoli/capitoli-forecast'],
  ['Tolleranze e conto 1005', 'valori/tolleranze-spesa', 'indicatori/forecast', 'indicatori/conto-1005'],
  [
    'Incassi delle visite mediche',
    'valori/visite-mediche',
    'pesi/visite-mediche',
    'indicatori/visite-mediche',
    'elenchi/conti-delle-visite-mediche',
  ],
  [
    'Dismissioni',
    'valori/dismissioni',
    'pesi/dismissioni',
    'indicatori/dismissione',
    'elenchi/dismissione-che-cosa-conta',
  ],
  ['Ge.M.P.I.', 'valori/gempi', 'regole-senza-calcolo/gempi'],
  ['Customer care', 'elenchi/customer-care'],
  ['Piani di attività delle regioni', 'elenchi/piani-di-attivita'],
  ['Prospettive delle strutture centrali', 'elenchi/prospettive-centrali'],
  ['Processi delle strutture centrali', 'valori/processi-centrali', 'elenchi/qualita-delle-direzioni'],
  ['Ricorsi delle Direzioni di prodotto', 'valori/ricorsi-centrali'],
  ['Ufficio ECO', 'valori/obiettivi-eco', 'pesi/eco', 'regole-senza-calcolo/ufficio-eco'],
  ['Smaltimento TFS/TFR', 'valori/obiettivo-tfs-tfr'],
  [
    'Budget delle Direzioni centrali',
    'elenchi/budget-delle-direzioni',
    'regole-senza-calcolo/spesa-delle-strutture-centrali',
  ],
  [
    'IEEP per struttura centrale',
    'valori/ieep-centrali',
    'elenchi/ieep-voci-delle-direzioni',
    'regole-senza-calcolo/ieep-strutture-centrali',
  ],
  ['Campagne di audit', 'audit/campagne-regionali', 'audit/campagne-centrali'],
  ['Formazione', 'valori/obiettivi-centrali'],
  ['Smart working e welfare', 'valori/obiettivi-centrali'],
  [
    'Progetti trasversali',
    'valori/obiettivi-centrali',
    'progetti/trasversali-determinazione-4-2021',
    'progetti/trasversali-determinazione-5-2021',
  ],
  [
    'Patrimonio, Acquisti, Credito, Antifrode',
    'valori/obiettivi-centrali',
    'regole-senza-calcolo/rapporti-delle-strutture-centrali',
  ],
  ['Struttura tecnica per l’innovazione', 'pesi/innovazione-tecnologica', 'elenchi/obiettivi-innovazione'],
  ['Medici', 'elenchi/obiettivi-dei-medici', 'valori/obiettivi-medici', 'regole-senza-calcolo/obiettivi-dei-medici'],
  ['Legali', 'elenchi/obiettivi-dei-legali'],
  ['PNDD', 'valori/pndd'],
  ['SISCO, decreti ingiuntivi', 'valori/sisco-cv', 'indicatori/sisco', 'regole-senza-calcolo/contenzioso-pervenuto'],
  ['Incassi per spese legali, regola e conti', 'indicatori/incassi-spese-legali', 'elenchi/conti-delle-spese-legali'],
  ['Incassi per spese legali, obiettivi', 'valori/incassi-spese-legali'],
  ['SISCO, TAR e Corte dei Conti', 'valori/sisco-tar', 'regole-senza-calcolo/sisco-tar'],
  [
    'Recupero crediti dei legali',
    'valori/recupero-crediti',
    'indicatori/recupero-crediti',
    'elenchi/conti-del-recupero-crediti',
  ],
  ['Attuari', 'elenchi/obiettivi-degli-attuari'],
  ['Tecnici: obiettivi e interventi', 'elenchi/obiettivi-dei-tecnici', 'valori/interventi-tecnici'],
  ['Anagrafe degli incarichi', 'elenchi/anagrafe-degli-incarichi'],
  ['Progetti speciali', 'progetti/progetti-speciali'],
  ['Prevenzione incendi', 'valori/prevenzione-incendi'],
  ['Tabella A', 'valori/tabella-a'],
  ['Tabella B', 'valori/tabella-b'],
  ['Tabella C', 'valori/tabella-c'],
  ['Tabella D', 'progetti/tabella-d-*'],
  ['Tabella D, linee guida', 'linee/indicazioni-della-tabella-d'],
  ['Cruscotto Qualità', 'regole-senza-calcolo/cruscotto-qualita'],
  ['Tabella D, righe che contano', 'regole-senza-calcolo/righe-che-contano'],
  ['Lavoro agile prima dell’emergenza', 'valori/lavoro-agile-prima'],
  ['Lavoro agile durante l’emergenza, ripetuta nel POLA', 'valori/lavoro-agile-emergenza'],
  ['Tecnologia a gennaio e dicembre 2020', 'valori/tecnologia-2020'],
  ['Disciplina del lavoro agile', 'lavoro-agile/accesso', 'lavoro-agile/orario', 'lavoro-agile/salute-e-sicurezza'],
  ['Attività lavorabili e non in agile', 'lavoro-agile/attivita-lavorabili'],
  ['Obiettivi tecnologici', 'valori/tecnologia-obiettivi'],
  ['Ruoli e responsabilità del POLA', 'lavoro-agile/ruoli'],
  ['Indicatori del POLA', 'lavoro-agile/indicatori'],
  ['Indagine sul personale', 'valori/indagine-lavoro-agile', 'lavoro-agile/esiti-dell-indagine'],
  ['Laboratorio di sviluppo professionale', 'valori/laboratorio-sviluppo-professionale'],
  ['Finalità e fasi del lavoro agile', 'lavoro-agile/finalita-e-fasi'],
  ['Tecnologia del lavoro agile', 'lavoro-agile/tecnologia'],
  ['Dirigenti e monitoraggio del lavoro agile', 'lavoro-agile/dirigenti-e-monitoraggio'],
  ['Riconfigurazione degli spazi', 'lavoro-agile/spazi'],
  ['Situazione tecnologica', 'valori/tecnologia-situazione'],
  ['Diritti sindacali', 'lavoro-agile/diritti-sindacali'],
  ['Attività non lavorabili in agile', 'lavoro-agile/attivita-non-lavorabili'],
  ['Corsi', 'corsi/dirigenti', 'corsi/dipendenti'],
];

const PIANO = 'piano-performance-2021-2023';
/**
 * The kinds whose files are tables or rules of the plan; territory, structures, indexes of acts and terms are not
 * tables of it.
 */
const TIPI = [
  'audit',
  'capitoli',
  'corsi',
  'elenchi',
  'indicatori',
  'lavoro-agile',
  'linee',
  'obiettivi',
  'pesi',
  'progetti',
  'regole-senza-calcolo',
  'valori',
];

const cartella = (tipo: string): string[] =>
  readdirSync(join('rules', tipo))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `${tipo}/${file.replace('.yaml', '')}`);
const leggi = (file: string): string => readFileSync(join('rules', `${file}.yaml`), 'utf8');
const delPiano = (file: string): boolean => JSON.stringify(parse(leggi(file))).includes(`"documento":"${PIANO}"`);
const esiste = (file: string): string[] =>
  cartella(file.split('/')[0] ?? '').filter((one) =>
    file.endsWith('*') ? one.startsWith(file.slice(0, -1)) : one === file,
  );

test('il repertorio del piano ha 122 voci', () => {
  expect(REPERTORIO).toHaveLength(122);
});

test.each(REPERTORIO.map(([titolo, ...file]) => ({ titolo, file })))(
  '$titolo: è nelle regole, con il piano per fonte',
  ({ file }) => {
    expect(file.filter((one) => esiste(one).length === 0)).toEqual([]);
    expect(file.flatMap(esiste).filter((one) => !delPiano(one))).toEqual([]);
  },
);

test('la Tabella D sta in 24 file, uno per struttura', () => {
  expect(esiste('progetti/tabella-d-*')).toHaveLength(24);
});

test('ogni file di regole del piano è di una voce del repertorio', () => {
  const nominati = new Set(REPERTORIO.flatMap(([, ...file]) => file.flatMap(esiste)));
  expect(
    TIPI.flatMap(cartella)
      .filter(delPiano)
      .filter((file) => !nominati.has(file)),
  ).toEqual([]);
});
