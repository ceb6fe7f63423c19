/*
 * Second reading of the protocol, of its note and of the circular: taken from their text by a script, line by line,
 * by the marks the text carries, without looking at the rules. Facts only: addresses, labels, dates.
 */

/** § 2.1, every line of the tree in its order: a line is a heading if it carries a box, or no mark at all. */
export const ALBERO_AZIENDE = [
  ['gruppo', 'UNIEMENS'],
  ['oggetto', 'Confronto DM10 - Emens'],
  ['oggetto', 'Note rettifica'],
  ['oggetto', 'Regularizzazione (DM-VIG)'],
  ['oggetto', 'UniEmens trasmessi'],
  ['gruppo', 'Denunce individuali'],
  ['oggetto', '770/SA'],
  ['oggetto', 'Emens'],
  ['gruppo', 'Posizione aziendale'],
  ['oggetto', 'Esodi lavoratori prossimi a pensione (l. 92/2012)'],
  ['oggetto', 'Estratto conto'],
  ['oggetto', 'Inquadramento'],
  ['oggetto', 'Variazione Dati Aziendali'],
  ['gruppo', 'Fondi Interprof.'],
  ['oggetto', 'Adesione'],
  ['oggetto', 'Vicende societarie (fusioni, scorpori, etc.)'],
  ['gruppo', 'Assunzioni agevolate e sgravi'],
  ['oggetto', 'Altre agevolazioni'],
  ['oggetto', 'Apprendistato'],
  ['oggetto', 'Bonus occupazionale Garanzia Giovani'],
  ['oggetto', 'Durc interno (regolarità contributiva)'],
  ['oggetto', 'Incentivo assunzione donne e giovani - DM 05.10.2012'],
  ['oggetto', 'Esonero contributivo triennale legge n. 190/2014'],
  ['oggetto', 'L. 223/1991 (assunzione iscritti nelle liste di mobilità)'],
  ['oggetto', 'L. 407/1990 (assunzione di disoccupati di lunga durata)'],
  ['oggetto', 'L.92/2012 art.2,c. 10bis (assunzione di beneficiari di ASpI)'],
  ['gruppo', 'Versamenti (F24)'],
  ['oggetto', 'Compensazione F24'],
  ['oggetto', 'Pagamenti F24'],
  ['oggetto', 'Rimborsi/compensazioni DMP/RTP/DMVpassivi'],
  ['gruppo', 'CIGO- CIGS - Solidarietà'],
  ['oggetto', 'CIGO - CIGS - Solidarietà'],
  ['oggetto', 'Durc (Documento di regolarità contributiva)'],
  ['gruppo', 'Recupero del credito'],
  ['oggetto', 'Avvisi bonari'],
  ['oggetto', 'Avvisi di addebito'],
  ['oggetto', 'Cartelle di pagamento'],
  ['oggetto', 'Dilazione amministrativa'],
  ['oggetto', 'Dilazioni su Cartella'],
  ['oggetto', 'Riduzioni sanzioni civili'],
  ['oggetto', 'Illeciti Penali'],
  ['oggetto', 'Contenzioso amm.vo'],
  ['oggetto', 'Ispez. di Vigilanza'],
  ['gruppo', 'Verifica Amministrativa'],
  ['oggetto', 'Confronto dei Monti Retributivi (CMR)'],
  ['oggetto', 'Controllo quadro D modello DM 10 (CASCO)'],
  ['oggetto', 'Recupero contributo addizionale CIG (Giasone)'],
  ['oggetto', 'Regolarizzazione per reiezione CIG in edilizia (Pegaso)'],
  ['oggetto', 'Tutoraggio aziende Uniemens (TUTOR)'],
  ['oggetto', '(Gestione separata) inibito dal 06/10/2015'],
  ['oggetto', 'Non Specificato'],
  ['gruppo', 'Certificazioni'],
  ['oggetto', 'Certificazioni di distacco'],
  ['gruppo', 'Certificazioni di malattia'],
  ['oggetto', 'Surroghe'],
  ['oggetto', 'Visite mediche di controllo'],
];

/** § 2.3, the table «OGGETTO». */
export const OGGETTI_PROFESSIONISTI = [
  'Anagrafica',
  'Deleghe',
  'Posizione assicurativa',
  'Rendicontazione GS',
  'Versamenti',
  'Normativa',
  'Domande telematiche',
  'Riduzione sanzioni civili',
  'Rimborso',
  'Istanze di rateizzazione',
  'Ruoli',
  'Ricorsi',
];

/** § 2.4, the table «OGGETTO». */
export const OGGETTI_ARTIGIANI = [
  'Anagrafica Aziendale',
  'Anagrafica Soggetto',
  'Avviso bonario',
  'Calcolo Codeline',
  'Cancellazione',
  'Circolari e Messaggi',
  'Compensazione Contrib.',
  'Data Inizio Attività',
  'Dati del modello F24',
  'Deleghe ricevute',
  'Deleghe rilasciate',
  'Dilazione',
  'Estratto contributivo',
  'Estratto debitorio',
  'Invio quietanza di Versamento',
  'Iscrizione',
  'News',
  'Riduzione Sanzioni',
  'Riduzione ex art.59, c15 L. 449/97',
  'Rimborso',
  'Ruoli/Avvisi di addebito',
  'Versamenti da Avvisi Bonari',
  'Versamenti da Avvisi di Addebito',
  'Versamenti da Condono',
  'Versamenti da Flusso Corrente',
];

/** § 1.1, the list, without its semicolons. */
export const DOMANDE_TELEMATIZZATE = [
  'Domande di iscrizione, variazione e cancellazione Lavoratori Domestici',
  'Domande di rimborso contributi Lavoratori Domestici',
  'Domande di dilazione e riduzione sanzioni civili',
  'Domande di sospensione e sgravio di cartelle di pagamento',
  'Domande di sospensione, annullamento e avvenuto pagamento di avviso di addebito',
  'Agevolazioni contributive ex L. 407/90 e L. 223/91',
  'Sospensione e sgravio per calamità naturali aziende agricole',
  'Cessione crediti da parte di Enti Morali',
  'Ricorsi amministrativi',
  'Accentramento contributivo',
  'Agevolazioni contributive L. 191/2009',
  'Differimenti contributivi',
  "Riduzione contributiva nel settore dell'edilizia, prevista dall'art. 29 del D. L. 244/1995",
  'Domande di cassa integrazione',
];

/** § 1.2. */
export const PEC = [
  'direzione.provinciale.torino@postacert.inps.gov.it',
  'direzione.agenziacomplexa.moncalieri@postacert.inps.gov.it',
  'direzione.agenziacomplexa.ivrea@postacert.inps.gov.it',
  'direzione.agenziacomplexa.torinonord@postacert.inps.gov.it',
  'direzione.agenziacomplexa.pinerolo@postacert.inps.gov.it',
  'direzione.agenziacomplexa.collegno@postacert.inps.gov.it',
];

/** § 2.5, mailbox and the text of the cell beside it. */
export const CASELLE_E_CONTRIBUENTI = [
  [
    'Direzione.torino@inps.it',
    'Datori di lavoro agricolo Datori di lavoro pubblico Datori di lavoro domestico Accentramento Gestione lavoratori dello sport e dello spettacolo per periodi contributivi fino al 12/2014 (circ. 154 del 3/12/2014)',
  ],
  ['Direzione.moncalieri@inps.it', 'Datori di lavoro domestico'],
  ['Direzione.ivrea@inps.it', 'Datori di lavoro domestico'],
  ['Direzione.torinonord@inps.it', 'Datori di lavoro domestico'],
  ['Direzione.pinerolo@inps.it', 'Datori di lavoro domestico'],
  ['Direzione.collegno@inps.it', 'Datori di lavoro domestico'],
];

/** § 2.6, B, mailbox and office. */
export const SOLLECITI_2017 = [
  ['elena.martina@inps.it', 'Torino'],
  ['antonio.cecchini@inps.it', 'Moncalieri'],
  ['massimo.colonna@inps.it', 'Ivrea'],
  ['beniamino.gallo@inps.it', 'Torino Nord'],
  ['natalina.cotardo@inps.it', 'Pinerolo'],
  ['flavio.masseni@inps.it', 'Collegno'],
];

/** § 2.6, C. */
export const TERZO_LIVELLO_2017 = ['urp.torino@inps.it', 'maura.bertone@inps.it'];

/** § 2.7. */
export const DISMESSE_2017 = [
  'Anagraficaflussi.NOMESEDE@inps.it',
  'Accertamento.NOMESEDE@inps.it',
  'Gestionecredito.NOMESEDE@inps.it',
  'Verificaamministrativa.NOMESEDE@inps.it',
  'Soggettocontribuente.NOMESEDE@inps.it',
  'GestioneSeparata.NOMESEDE@inps.it',
  'DatoriLavoroAgricoli.NOMESEDE@inps.it',
];

/** § 3.1, number 2. */
export const APPUNTAMENTI = [
  'Direzione.torino@inps.it',
  'Direzione.moncalieri@inps.it',
  'Direzione.ivrea@inps.it',
  'Direzione.torinonord@inps.it',
  'Direzione.pinerolo@inps.it',
  'Direzione.collegno@inps.it',
];

/** Note of 2021, B. */
export const SOLLECITI_2021 = [
  ['nicola.vitiello@inps.it', 'Torino'],
  ['roberta.lanzavecchia@inps.it', 'Torino Nord'],
  ['natalina.cotardo@inps.it', 'Collegno'],
  ['massimo.colonna@inps.it', 'Ivrea'],
  ['flavio.masseni@inps.it', 'Moncalieri'],
  ['elena.martina@inps.it', 'Pinerolo'],
];

/** Note of 2021, C. */
export const TERZO_LIVELLO_2021 = ['urp.torino@inps.it', 'sergio.longo@inps.it'];

/** Circular, § 3.3: what stands between the parentheses, cut at the commas, its last full stop left out. */
export const DISMESSE_2014 = [
  'anagraficaflussi.DP@inps.it',
  'gestionecredito.DP@inps.it',
  'verificamministrativa.DP@inps.it',
  'soggetto contribuente.DP@inps.it',
];

/** Protocol: where a wrong use leaves the answer without a certain time, with a word that stands at that point. */
export const TEMPO_PERSO = [
  ['§ 2.1', 'NON SPECIFICATO'],
  ['§ 2.2', '«altro»'],
  ['§ 2.4', '«altro»'],
  ['premessa e § 2.6, lettera A', 'matricola e codice fiscale'],
] as const;

/** Protocol: the points that open a way without writing a time for it; the seven days stand under chapter 2 alone. */
export const SENZA_TEMPO = ['§ 1.1', '§ 1.2', '§ 3.1, numero 1', '§ 3.1, numero 2'];
