import { unaVolta } from '../puro/parole/una-volta.ts';
import type { DocumentoFonte } from './fonti/fonti.ts';
import type { Unita } from './prodotti/unita.ts';
import type { SchedaUnita } from '../types/regole.ts';
import type { Catalogo } from './tipo-catalogo.ts';

const perId = unaVolta(
  (voci: readonly (Unita | DocumentoFonte)[]) => new Map(voci.toReversed().map(({ id, nome }) => [id, nome])),
);

/** The display name of a unit; its id where the catalogue has no such unit. */
export function nomeUnita(catalogo: Pick<Catalogo, 'unita'>, id: string): string {
  return perId(catalogo.unita).get(id) ?? id;
}

/** The display name of a document; its id where the catalogue has no such document. */
export function nomeFonte(catalogo: Pick<Catalogo, 'fonti'>, id: string): string {
  return perId(catalogo.fonti).get(id) ?? id;
}

/** How each kind of unit is called in a page. */
export const TIPI_UNITA: Record<SchedaUnita['tipo_unita'], string> = {
  'unita-organizzativa': 'Unità organizzativa',
  agenzia: 'Agenzia',
  'funzione-manageriale': 'Funzione manageriale',
  linea: 'Linea di prodotto e servizio',
  polo: 'Polo',
  ufficio: 'Ufficio',
};
