import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import type { Nodo } from '../../motore/rdf/nodo.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';
import { COLLEGATI, diTipo, piatti } from './collegati.ts';
import { vocabolario } from './vocabolario.ts';

/** What is written whole: our vocabulary, each kind of rule, everything. */
export const INTERI: readonly string[] = ['vocabolario', ...COLLEGATI.map(({ nome }) => nome), 'tutto'];

const perNome = unaVolta((catalogo: Catalogo): ReadonlyMap<string, Nodo[]> => {
  const parti: [string, Nodo[]][] = [
    ['vocabolario', vocabolario()],
    ...COLLEGATI.map((tipo): [string, Nodo[]] => [
      tipo.nome,
      piatti(diTipo(tipo, catalogo).flatMap(({ nodi }) => nodi)),
    ]),
  ];
  return new Map([...parti, ['tutto', piatti(parti.flatMap(([, nodi]) => nodi))]]);
});

/** The things that a whole file tells of. */
export function intero(catalogo: Catalogo, nome: string): Nodo[] {
  return perNome(catalogo).get(nome) ?? [];
}
