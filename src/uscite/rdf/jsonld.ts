import { PREFISSI, VOCABOLARIO } from '../../motore/rdf/prefissi.ts';
import type { Nodo } from '../../motore/rdf/nodo.ts';

/**
 * Things as a JSON-LD document that needs no other file: its prefixes are written in it.
 * @param nodi flat
 * @param base where the identifiers stand, without a final slash
 */
export function jsonld(nodi: readonly Nodo[], base: string): string {
  const contesto = { '@base': `${base}/`, ...PREFISSI, cfc: `${base}/${VOCABOLARIO}` };
  return `{"@context":${JSON.stringify(contesto)},\n"@graph":[\n${nodi.map((nodo) => JSON.stringify(compatto(nodo))).join(',\n')}\n]}\n`;
}

/** A value that stands alone needs no list. */
function compatto(nodo: Nodo): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(nodo).map(([chiave, valore]: [string, unknown]) => [
      chiave,
      Array.isArray(valore) && valore.length === 1 ? (valore[0] as unknown) : valore,
    ]),
  );
}
