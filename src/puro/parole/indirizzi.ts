<<<<<<< HEAD
/**
 * Where the pages of the site stand, from its root: the one place to change when a page moves. A rule of the linter keeps
 * it so. Each address is an export of its own: what the browser does not ask for does not travel.
 */
export * as INDIRIZZI from './indirizzi-regole.ts';
export * as PAGINE from './indirizzi-pagine.ts';
export { seconda } from './indirizzi-regole.ts';
=======
/** Where the pages of the site stand, from its root: the one place to change when a page moves. A rule of the linter keeps it so. */

/** The pages that have no rule of their own. */
export const PAGINE = {
  accessibilita: '/accessibilita/',
  calcolatori: '/calcolatori/',
  canali: '/canali/',
  cerca: '/cerca/',
  competenze: '/competenze/',
  confronti: '/strutture/confronto/',
  contatti: '/contatti/',
  contestoLavoroAgile: '/lavoro-agile/contesto/',
  dati: '/dati/',
  discendenza: '/strutture/discendenza/',
  elenchi: '/elenchi/',
  errori: '/esercizi/errori/',
  esercizi: '/esercizi/',
  fonti: '/fonti/',
  glossario: '/glossario/',
  guide: '/guide/',
  incongruenze: '/incongruenze/',
  indicatori: '/indicatori/',
  indice: '/indice/',
  lavoroAgile: '/lavoro-agile/',
  lezione: '/lezione/',
  licenze: '/licenze/',
  manuale: '/manuale/',
  matrice: '/strutture/matrice/',
  novita: '/novita/',
  obiettivi: '/obiettivi/',
  oggetti: '/canali/oggetti/',
  ordinamenti: '/strutture/ordinamenti/',
  parole: '/glossario/parole/',
  pesi: '/obiettivi/pesi/',
  posti: '/strutture/posti/',
  privacy: '/privacy/',
  prodotti: '/prodotti/',
  progetti: '/progetti/',
  regioni: '/strutture/regionali/',
  registri: '/registri/',
  regoleCanali: '/canali/regole/',
  regoleSenzaCalcolo: '/indicatori/senza-calcolo/',
  riscontri: '/riscontri/',
  scadenze: '/calcolatori/scadenze/',
  sedi: '/sedi/',
  segnala: '/segnala/',
  stile: '/stile/',
  strutture: '/strutture/',
  tabelle: '/tabelle/',
  tavola: '/canali/tavola/',
  unita: '/unita/',
  verifiche: '/verifiche/',
} as const;

/** Where each calculator stands alone, to be shown inside pages of others: it has headers of its own. */
export const RADICE_INCORPORA = '/incorpora/';

/** The pages of rules, and places in them: each from its id. */
export const INDIRIZZI = {
  regola: (tipo: string, id: string) => `/regole/${tipo}/#${id}`,
  prodotto: (id: string) => `/prodotti/${id}/`,
  codice: (codice: string) => `/codici/${codice}/`,
  gruppo: (id: string) => `${PAGINE.prodotti}?gruppo=${id}`,
  unita: (id: string) => `/unita/${id}/`,
  canale: (id: string) => `${PAGINE.regoleCanali}#${id}`,
  oggetto: (id: string) => `${PAGINE.oggetti}#${id}`,
  contatti: (sede: string) => `${PAGINE.contatti}#${sede}`,
  casella: (id: string) => `/contatti/caselle/${id}/`,
  indicatore: (id: string) => `/indicatori/${id}/`,
  regolaSenzaCalcolo: (id: string) => `${PAGINE.regoleSenzaCalcolo}${id}/`,
  sede: (id: string) => `/sedi/${id}/`,
  tabella: (id: string) => `/tabelle/${id}/`,
  riga: (tabella: string, riga: string) => `/tabelle/${tabella}/#riga-${riga}`,
  elenco: (id: string) => `/elenchi/${id}/`,
  progetto: (id: string) => `/progetti/${id}/`,
  progettiDelCiv: (linea: string) => `${PAGINE.progetti}?civ=${linea}`,
  struttura: (id: string) => `/strutture/${id}/`,
  argomento: (id: string) => `/competenze/${id}/`,
  competenza: (tema: string, id: string) => `/competenze/${tema}/#${id}`,
  fonte: (id: string) => `/fonti/${id}/`,
  parteDiFonte: (id: string, parte: string) => `/fonti/${id}/${parte}/`,
  calcolatore: (id: string) => `/calcolatori/${id}/`,
  calcolatoreIncorporato: (id: string) => `${RADICE_INCORPORA}${id}/`,
  foglioDiCalcolo: (id: string) => `/calcolatori/${id}.xlsx`,
  novita: (id: string) => `${PAGINE.novita}#${id}`,
  glossario: (natura: 'abbreviazioni' | 'sinonimi') =>
    natura === 'abbreviazioni' ? `${PAGINE.glossario}#sigle` : PAGINE.parole,
  lavoroAgile: (id: string, parte = '') => `${PAGINE.lavoroAgile}${parte && `${parte}/`}#${id}`,
  registro: (nome: 'audit' | 'capitoli' | 'corsi', id = '') => `/registri/${nome}/${id && `#${id}`}`,
  ordinamento: (id: string) => `${PAGINE.ordinamenti}${id}/`,
  discendenza: (id: string) => `${PAGINE.discendenza}#${id}`,
  obiettivo: (id: string) => `/obiettivi/${id}/`,
  peso: (id: string) => `${PAGINE.pesi}#${id}`,
  incongruenza: (id: string) => `/incongruenze/${id}/`,
  verifiche: (pagina: string) => `/verifiche/${pagina}/`,
  confronto: (id: string) => `${PAGINE.confronti}${id}/`,
  guida: (id: string) => `/guide/${id}/`,
  iniziale: (lettera: string) => `/indice/${lettera.toLowerCase()}/`,
  cerca: (parole: string) => `${PAGINE.cerca}?q=${encodeURIComponent(parole)}`,
  riscontro: (file: string) => `/riscontri/${file}/`,
};
>>>>>>> 910a9c4 (Un calcolatore da solo in /incorpora/, da mettere in una pagina della intranet: è la sola cartella che altri siti incorniciano)

/** Files that scripts of the pages ask for. */
export const FILE = {
  caselleScadenze: '/calcolatori/caselle-scadenze.json',
  regoleEsercizi: '/esercizi/regole.json',
  ricerca: '/ricerca.json',
  novita: '/novita.xml',
  ricercaAltre: '/ricerca-altre.json',
  sigle: '/glossario/sigle.json',
  righeVerifiche: '/verifiche/righe.json',
  tavole: '/canali/tavole.json',
} as const;

/** The folder of the open data: published, it does not move. */
export const RADICE_DATI = '/dati/v1/';

/** A file of the open data. */
export function fileDati(nome: string, estensione: 'json' | 'csv' | 'jsonld'): string {
  return `${RADICE_DATI}${nome}.${estensione}`;
}

/** Where the rules are as linked data. */
export const RADICE_COLLEGATI = `${RADICE_DATI}rdf/`;

/** A set of rules as linked data. */
export function fileCollegati(nome: string, estensione: 'ttl' | 'jsonld'): string {
  return `${RADICE_COLLEGATI}${nome}.${estensione}`;
}

/** Where each table of figures has a file of its own. */
export const RADICE_TABELLE = `${RADICE_DATI}tabelle/`;

/** The figures of one table. */
export function fileTabella(id: string): string {
  return `${RADICE_TABELLE}${id}.csv`;
}

/** The folder of the schemas of the rules. */
export const RADICE_SCHEMI = '/schema/';
