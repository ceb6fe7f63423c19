import { Store } from 'oxigraph';
import { prefissiDomande } from '../../../src/components/dati/domande.ts';
import { INSIEMI } from '../../../src/uscite/dati/dati.ts';
import { intero } from '../../../src/uscite/rdf/file.ts';
import { turtle } from '../../../src/uscite/rdf/turtle.ts';
import { BASE, catalogo } from './grafo.ts';

/** Both sides of a comparison between the JSON of v1 and the linked data, as sorted lines. */
export type Record1 = Record<string, unknown>;
/** The records of a set of open data. */
export const v1 = (nome: string): Record1[] =>
  [...(INSIEMI.find((insieme) => insieme.nome === nome)?.json(catalogo) ?? [])] as Record1[];

const archivio = new Store();
archivio.load(turtle(intero(catalogo, 'tutto'), BASE), { format: 'text/turtle' });
const PREFISSI = `${prefissiDomande(BASE)}
PREFIX ind: <https://w3id.org/italia/onto/Indicator/>
PREFIX mu: <https://w3id.org/italia/onto/MU/>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX sdmxa: <http://purl.org/linked-data/sdmx/2009/attribute#>
PREFIX v: <${BASE}/>`;

/** The answers, a line each, its values in the order asked and joined by a bar; what is not said is an empty piece. */
export function chiedi(campi: string, dove: string): string[] {
  const nomi = campi.split(' ');
  const risposte = archivio.query(
    `${PREFISSI}\nSELECT DISTINCT ${nomi.map((nome) => `?${nome}`).join(' ')} WHERE { ${dove} }`,
  );
  return (risposte as Map<string, { value: string } | undefined>[])
    .map((una) => nomi.map((nome) => (una.get(nome)?.value ?? '').replace(`${BASE}/`, '')).join('|'))
    .sort();
}
/** The same lines from records. */
export const righe = (record: readonly Record1[], campi: (uno: Record1) => unknown[]): string[] =>
  record
    .map((uno) =>
      campi(uno)
        .map((valore) => (valore === null || valore === undefined ? '' : String(valore)))
        .join('|'),
    )
    .sort();
export const unici = (lista: string[]): string[] => [...new Set(lista)];
/** How sure it is. */
export const CERTA = `cfc:certezza/skos:notation ?certezza`;
