import type { InsiemeDati } from '../../motore/dati/insieme.ts';
import { VERIFICHE } from '../../materie/cifre/dati-verifiche.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { TIPI } from '../../materie/tutte.ts';
import { conContraddizioni } from './contraddizioni.ts';

/** Every set of open data, one for each kind of rule, in the order in which the page of open data lists them: a
 * contradicted record says by what. */
export const INSIEMI: readonly InsiemeDati<Catalogo>[] = [...TIPI.map(({ dati }) => dati), VERIFICHE].map(
  conContraddizioni,
);
