/** Ciò che i testi delle guide prendono dalle regole. Se una parte non c'è più la costruzione si ferma e la nomina. */
import { caricaCatalogo } from '../../disco/catalogo.ts';
import type { Indicatore } from '../../materie/indicatori/indicatori.ts';

/** Una regola che si calcola, per id. */
export function regola(id: string): Indicatore {
  return parte(caricaCatalogo().indicatori, id, 'le regole che si calcolano');
}

/** L'elemento di un elenco con quell'id. @param elenco come si chiama l'elenco, per dire dove manca */
export function parte<T extends { id: string }>(voci: readonly T[] | undefined, id: string, elenco: string): T {
  const trovata = voci?.find((voce) => voce.id === id);
  if (!trovata) throw new Error(`Una guida nomina «${id}», che non c’è fra ${elenco}.`);
  return trovata;
}
