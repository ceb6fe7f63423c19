import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { INTERI } from '../rdf/file.ts';
import { INSIEMI } from './dati.ts';
import { aggiornato } from './indice.ts';
import { LICENZA } from './openapi.ts';
import { PAGINE, fileCollegati, fileDati } from '../../puro/parole/indirizzi.ts';

/** The terms used, written out: who reads the catalogue needs no other file. */
const CONTESTO = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcatapit: 'http://dati.gov.it/onto/dcatapit#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** How each sort of file is called: by us, in the European list, in that of the Internet. */
const FORMATI = {
  json: ['JSON', 'JSON', 'application/json'],
  csv: ['CSV', 'CSV', 'text/csv'],
  ttl: ['Turtle', 'RDF_TURTLE', 'text/turtle'],
  jsonld: ['JSON-LD', 'JSON_LD', 'application/ld+json'],
} as const;

const EU = 'http://publications.europa.eu/resource/authority';
const testo = (value: string): Record<string, string> => ({ '@value': value, '@language': 'it' });
const id = (value: string): Record<string, string> => ({ '@id': value });

/** What every part of the catalogue needs to say where and when. */
interface Luogo {
  /** Where the site answers, without a final slash. */
  radice: string;
  giorno: Record<string, string>;
}

const idEditore = ({ radice }: Luogo): string => `${radice}/#editore`;

/** A file to take. @param percorso from the site's root */
function file(
  { radice, giorno }: Luogo,
  percorso: string,
  estensione: keyof typeof FORMATI,
  titolo: string,
): Record<string, unknown> {
  const [nostro, europeo, internet] = FORMATI[estensione];
  return {
    '@id': radice + percorso,
    '@type': ['dcat:Distribution', 'dcatapit:Distribution'],
    'dct:title': testo(`${titolo} (${nostro})`),
    'dcat:accessURL': id(radice + PAGINE.dati),
    'dcat:downloadURL': id(radice + percorso),
    'dct:format': id(`${EU}/file-type/${europeo}`),
    'dcat:mediaType': id(`http://www.iana.org/assignments/media-types/${internet}`),
    'dct:license': id(LICENZA),
    'dct:modified': giorno,
  };
}

type Insieme = (typeof INSIEMI)[number];

/** The files that a set is given in. */
function distribuzioni(luogo: Luogo, { nome, titolo, csv }: Insieme): Record<string, unknown>[] {
  return [
    file(luogo, fileDati(nome, 'json'), 'json', titolo),
    ...(csv ? [file(luogo, fileDati(nome, 'csv'), 'csv', titolo)] : []),
    ...(INTERI.includes(nome)
      ? (['ttl', 'jsonld'] as const).map((tipo) => file(luogo, fileCollegati(nome, tipo), tipo, titolo))
      : []),
  ];
}

/** A set of records. */
function descritto(luogo: Luogo, insieme: Insieme): Record<string, unknown> {
  const { radice, giorno } = luogo;
  const editore = id(idEditore(luogo));
  return {
    '@id': `${radice}${PAGINE.dati}#${insieme.nome}`,
    '@type': ['dcat:Dataset', 'dcatapit:Dataset'],
    'dct:identifier': insieme.nome,
    'dct:title': testo(insieme.titolo),
    'dct:description': testo(insieme.descrizione),
    'dct:modified': giorno,
    'dct:language': id(`${EU}/language/ITA`),
    'dct:accrualPeriodicity': id(`${EU}/frequency/IRREG`),
    'dcat:theme': id(`${EU}/data-theme/GOVE`),
    'dct:publisher': editore,
    'dct:rightsHolder': editore,
    'dcat:contactPoint': {
      '@id': `${radice}${PAGINE.segnala}#contatto`,
      '@type': ['vcard:Kind', 'vcard:Organization', 'dcatapit:Organization'],
      'vcard:fn': 'Chi fa cosa',
      'vcard:hasURL': id(radice + PAGINE.segnala),
    },
    'dcat:landingPage': id(radice + PAGINE.dati),
    'dcat:distribution': distribuzioni(luogo, insieme),
  };
}

/**
 * The catalogue of the open data in the Italian profile of DCAT (DCAT-AP_IT), as JSON-LD.
 * @param radice where the site answers, without a final slash
 */
export function dcat(catalogo: Pick<Catalogo, 'versione' | 'novita'>, radice: string): Record<string, unknown> {
  const giorno = { '@value': aggiornato(catalogo), '@type': 'xsd:date' };
  const luogo: Luogo = { radice, giorno };
  return {
    '@context': CONTESTO,
    '@id': radice + PAGINE.dati,
    '@type': ['dcat:Catalog', 'dcatapit:Catalog'],
    'dct:title': testo('Chi fa cosa: dati aperti'),
    'dct:description': testo(
      'Regole organizzative pubblicate dall’INPS in circolari, ordinamenti e piani, rilette da un progetto indipendente, con la fonte e la certezza di ogni voce.',
    ),
    'dct:publisher': {
      '@id': idEditore(luogo),
      '@type': ['foaf:Agent', 'dcatapit:Agent'],
      'foaf:name': testo('Chi fa cosa'),
      'dct:identifier': 'chi-fa-cosa',
    },
    'dct:license': {
      '@id': LICENZA,
      '@type': ['dct:LicenseDocument', 'dcatapit:LicenseDocument'],
      'foaf:name': testo('Creative Commons Attribuzione 4.0 Internazionale (CC BY 4.0)'),
      'dct:type': id('http://purl.org/adms/licencetype/Attribution'),
    },
    'dct:modified': giorno,
    'dct:language': id(`${EU}/language/ITA`),
    'dcat:themeTaxonomy': id(`${EU}/data-theme`),
    'foaf:homepage': id(`${radice}/`),
    'dcat:dataset': INSIEMI.map((insieme) => descritto(luogo, insieme)),
  };
}
