import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';

/** The parts composed so far for the pages of one catalogue, by key: other rules make other parts. */
export const partiComposte = unaVolta((_catalogo: Catalogo) => new Map<string, string>());
