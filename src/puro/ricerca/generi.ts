/**
 * Kinds of record that are a part of another page: a row, an item, a step. Their labels resemble everything («Totale»,
 * «Iscrizione»), so one of them is the answer only when the question asks for it, or when nothing larger has its words.
 */
export const DETTAGLI: ReadonlySet<string> = new Set([
  'riga',
  'voce di elenco',
  'regola di un’unità',
  'regola del lavoro agile',
  'campagna di audit',
  'capitolo di spesa',
  'corso',
  'passaggio',
  'sigla',
  'verifica',
  'canale per un caso',
  'contribuente',
  'confronto',
  'ordinamento',
  'pagina',
  'calcolatore',
  'obiettivo',
  'esercizio',
  'questione',
]);

/** Between answers as good, the order of what is usually looked for. */
export const GENERI: Readonly<Record<string, number>> = {
  'codice prodotto': 0.06,
  prodotto: 0.05,
  'gruppo di prodotti': 0.04,
  unita: 0.04,
  canale: 0.04,
  protocollo: 0,
  'contatti di una sede': 0.03,
  sede: 0.02,
  struttura: 0.02,
  indicatore: 0.02,
  argomento: -0.13,
  tabella: -0.2,
  'Linee guida gestionali': -0.5,
  progetto: -0.3,
  competenza: -0.3,
  incongruenza: -0.5,
  'atto citato': -0.15,
  'canale per un caso': -0.1,
  contribuente: -0.3,
  obiettivo: 0,
  pagina: -0.05,
  calcolatore: -0.1,
  riga: -0.35,
  'voce di elenco': -0.25,
  'regola del lavoro agile': -0.2,
  'regola di un’unità': -0.45,
  'oggetto del menu a tendina': -0.05,
  'campagna di audit': -0.25,
  'capitolo di spesa': -0.2,
  corso: -0.25,
  passaggio: -0.3,
  confronto: -0.3,
  ordinamento: -0.2,
  verifica: -0.4,
  esercizio: -0.35,
  questione: -0.35,
  sigla: -0.6,
};

/**
 * Kinds listed from the general to the particular: their order, not the length of their names, answers a general
 * question.
 */
export const ORDINATI: ReadonlySet<string> = new Set(['canale']);
/** Kinds that answer with several things, one of which may be what was asked for. */
export const IN_PARTI: ReadonlySet<string> = new Set(['contatti di una sede', 'riga']);
/** Kinds whose labels are sentences: a part of one is only some words. */
export const FRASI: ReadonlySet<string> = new Set([
  'competenza',
  'progetto',
  'riga',
  'voce di elenco',
  'pagina',
  'regola di un’unità',
  'questione',
]);
/** Kinds whose labels are what other records are about: to be wholly in a question says little of them. */
export const RIPETUTE: ReadonlySet<string> = new Set(['oggetto del menu a tendina', 'riga', 'sigla']);
