import { DataFactory, Writer } from 'n3';
import { PREFISSI, VOCABOLARIO } from '../../motore/rdf/prefissi.ts';
import type { Nodo, Valore } from '../../motore/rdf/nodo.ts';

const { literal, namedNode, quad } = DataFactory;

/**
 * Things as Turtle.
 * @param nodi flat
 * @param base where the identifiers stand, without a final slash
 */
export function turtle(nodi: readonly Nodo[], base: string): string {
  const prefissi: Record<string, string> = { ...PREFISSI, cfc: `${base}/${VOCABOLARIO}` };
  const intero = (id: string): string => {
    const [prefisso = '', ...resto] = id.split(':');
    if (resto.length === 0) return `${base}/${id}`;
    const spazio = prefissi[prefisso];
    return spazio === undefined ? id : `${spazio}${resto.join(':')}`;
  };
  const valore = (uno: Valore) => {
    if ('@id' in uno) return namedNode(intero(uno['@id']));
    if (!('@value' in uno)) throw new TypeError('Un valore non è né un testo né una cosa.');
    const { '@value': scritto, '@language': lingua, '@type': tipo } = uno;
    return literal(scritto, lingua ?? (tipo ? namedNode(intero(tipo)) : undefined));
  };
  const usati = new Set(JSON.stringify(nodi).match(/(?<=")[a-z0-9-]+(?=:[^"]*")/g));
  const penna = new Writer({
    baseIRI: `${base}/`,
    prefixes: Object.fromEntries(Object.entries(prefissi).filter(([nome]) => usati.has(nome))),
  });
  const tipo = namedNode(`${PREFISSI.rdf}type`);
  for (const { '@id': id, '@type': classi = [], ...detti } of nodi) {
    const soggetto = namedNode(intero(id));
    for (const classe of classi) penna.addQuad(quad(soggetto, tipo, namedNode(intero(classe))));
    for (const [proprieta, valori] of Object.entries(detti as Record<string, Valore[]>))
      for (const uno of valori) penna.addQuad(quad(soggetto, namedNode(intero(proprieta)), valore(uno)));
  }
  let scritto = '';
  penna.end((errore, testo: string) => {
    if (errore) throw errore;
    scritto = testo;
  });
  return `@base <${base}/>.\n${scritto}`;
}
