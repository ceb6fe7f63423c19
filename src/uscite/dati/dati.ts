import type { InsiemeDati } from '../../motore/dati/insieme.ts';
import { VERIFICHE } from '../../materie/cifre/dati-verifiche.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { TIPI } from '../../materie/tutte.ts';

/** Every set of open data, one for each kind of rule, in the order in which the page of open data lists them. */
export const INSIEMI: readonly InsiemeDati<Catalogo>[] = [...TIPI.map(({ dati }) => dati), VERIFICHE];
