/**
 * Where the pages of the site stand, from its root: the one place to change when a page moves. A rule of the linter
 * keeps it so. Each address is an export of its own: what the browser does not ask for does not travel.
 */
export * as INDIRIZZI from './indirizzi-regole.ts';
export * as PAGINE from './indirizzi-pagine.ts';
export { PARTI_DELLE_PAROLE, parteDelleParole } from './indirizzi-regole.ts';

/** Files that scripts of the pages ask for. */
export const FILE = {
  caselleScadenze: '/calcolatori/caselle-scadenze.json',
  regoleEsercizi: '/esercizi/regole.json',
  ricerca: '/ricerca.json',
  novita: '/novita.xml',
  sigle: '/glossario/sigle.json',
  motoreRedazione: '/redazione/motore.js',
  pagineRedazione: '/redazione/pagine.js',
  righeVerifiche: '/verifiche/righe.json',
  tavole: '/canali/tavole.json',
  confrontoSedi: '/sedi/confronto.json',
} as const;

/** A part of the rules as they are, for the editors' page. */
export function fileRedazione(nome: string): string {
  return `/redazione/regole/${nome}.json`;
}

/** The site for assistants: what it holds and where. */
export const FILE_ASSISTENTI = '/llms.txt';

/** The folder of the open data: published, it does not move. */
export const RADICE_DATI = '/dati/v1/';

/** A file of the open data. */
export function fileDati(nome: string, estensione: 'json' | 'csv' | 'jsonld'): string {
  return `${RADICE_DATI}${nome}.${estensione}`;
}

/** Where the rules are as linked data. */
export const RADICE_COLLEGATI = `${RADICE_DATI}rdf/`;

/** What changed in the linked data. */
export const CAMBIAMENTI = `${RADICE_COLLEGATI}cambiamenti.json`;

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

/** Where each calculator stands alone, to be shown inside pages of others: it has headers of its own. */
export { RADICE_INCORPORA } from './indirizzi-regole.ts';

/** The folder of the schemas of the rules. */
export const RADICE_SCHEMI = '/schema/';
