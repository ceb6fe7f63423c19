import type { SchedaUnita } from '../types/regole.ts';
import type { Catalogo } from './tipo-catalogo.ts';

/** The display name of a unit; its id where the catalogue has no such unit. */
export function nomeUnita(catalogo: Pick<Catalogo, 'unita'>, id: string): string {
  return catalogo.unita.find((unita) => unita.id === id)?.nome ?? id;
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
