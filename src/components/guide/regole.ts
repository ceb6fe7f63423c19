/** What the texts of the guides take from the rules. If a part is no longer there the build stops and names it. */
import { caricaCatalogo } from '../../disco/catalogo.ts';
import type { Indicatore } from '../../materie/indicatori/indicatori.ts';

/** A rule that can be calculated, by id. */
export function regola(id: string): Indicatore {
  return parte(caricaCatalogo().indicatori, id, 'le regole che si calcolano');
}

/**
 * The item of a list with that id.
 * @param elenco what the list is called, to say where it is missing
 */
export function parte<T extends { id: string }>(voci: readonly T[] | undefined, id: string, elenco: string): T {
  const trovata = voci?.find((voce) => voce.id === id);
  if (!trovata) throw new Error(`Una guida nomina «${id}», che non c’è fra ${elenco}.`);
  return trovata;
}
