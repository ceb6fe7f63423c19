import { DataFactory, Parser, type Quad } from 'n3';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import type { Nodo } from '../../../src/motore/rdf/nodo.ts';
import { PREFISSI } from '../../../src/motore/rdf/prefissi.ts';
import { intero } from '../../../src/uscite/rdf/file.ts';
import { turtle } from '../../../src/uscite/rdf/turtle.ts';

export const BASE = 'https://dati.prova';
export const catalogo = caricaCatalogo();

/** Every triple of a Turtle text, as n3 reads it. */
export function terne(testo: string): Quad[] {
  return new Parser().parse(testo);
}

/** The nodes of a whole file, and the triples that its Turtle gives. */
export function grafo(nome: string): { nodi: Nodo[]; quads: Quad[] } {
  const nodi = intero(catalogo, nome);
  return { nodi, quads: terne(turtle(nodi, BASE)) };
}

/** An address as the list of terms writes it: `cov:SupportUnit`; ours, `cfc:certezza`. */
export function corto(iri: string): string {
  const nostro = `${BASE}/dati/collegati/#`;
  if (iri.startsWith(nostro)) return `cfc:${iri.slice(nostro.length)}`;
  const trovato = Object.entries(PREFISSI).find(([, spazio]) => iri.startsWith(spazio));
  return trovato ? `${trovato[0]}:${iri.slice(trovato[1].length)}` : iri;
}

/** A triple in one line, to compare two sets of them. */
export function riga({ subject, predicate, object }: Pick<Quad, 'subject' | 'predicate' | 'object'>): string {
  const valore =
    object.termType === 'Literal' ? `"${object.value}"@${object.language}^^${object.datatype.value}` : object.value;
  return `${subject.value} ${predicate.value} ${valore}`;
}

export const { namedNode } = DataFactory;
