import { PAGINE } from '../../puro/parole/indirizzi.ts';

/** Our own vocabulary, under the base of the identifiers: its terms are the anchors of the page that explains them. */
export const VOCABOLARIO = `${PAGINE.datiCollegati.slice(1)}#`;

/** The vocabularies that a description may use, by prefix. Ours (`cfc`) stands under the base, and is not here. */
export const PREFISSI = {
  clv: 'https://w3id.org/italia/onto/CLV/',
  cov: 'https://w3id.org/italia/onto/COV/',
  cpsv: 'https://w3id.org/italia/onto/CPSV/',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  ind: 'https://w3id.org/italia/onto/Indicator/',
  l0: 'https://w3id.org/italia/onto/l0/',
  mu: 'https://w3id.org/italia/onto/MU/',
  prov: 'http://www.w3.org/ns/prov#',
  qb: 'http://purl.org/linked-data/cube#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  ro: 'https://w3id.org/italia/onto/RO/',
  'sdmx-a': 'http://purl.org/linked-data/sdmx/2009/attribute#',
  'sdmx-d': 'http://purl.org/linked-data/sdmx/2009/dimension#',
  'sdmx-m': 'http://purl.org/linked-data/sdmx/2009/measure#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  sm: 'https://w3id.org/italia/onto/SM/',
  ti: 'https://w3id.org/italia/onto/TI/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Prefisso = keyof typeof PREFISSI | 'cfc';

/** A term of a vocabulary, written short: `cov:SupportUnit`. */
export type Termine = `${Prefisso}:${string}`;
