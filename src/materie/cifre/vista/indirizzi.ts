/** Where tables, figures and checks stand in the site: paths from its root. */
import { INDIRIZZI, PAGINE } from '../../../puro/parole/indirizzi.ts';

/** Id of a figure's cell within its table's page. */
export function ancoraCifra({ riga, colonna }: { riga: string; colonna: string }): string {
  return `c-${riga}_${colonna}`;
}

/** Where a figure stands, from its name `tabella/riga@colonna`; a weight of a tree stands in the page of its tree. */
export function percorsoCifra(nome: string): string {
  const [tabella = '', rest = '', voce] = nome.split('/');
  if (voce !== undefined) return `${percorsoAlbero(rest)}#${ancoraPeso(rest, voce)}`;
  const [riga = '', colonna = ''] = rest.split('@');
  return `${INDIRIZZI.tabella(tabella)}#${ancoraCifra({ riga, colonna })}`;
}

/** The tree of the whole plan has the page of the objectives; the others share one. */
export const ALBERO_PRINCIPALE = 'valore-pubblico';

/** The page that shows a tree of weights. */
export function percorsoAlbero(albero: string): string {
  return albero === ALBERO_PRINCIPALE ? PAGINE.obiettivi : PAGINE.pesi;
}

/** Id of an entry of a tree within its page. */
export function ancoraPeso(albero: string, voce: string): string {
  return `p-${albero}_${voce}`;
}

/** Name of the page with the checks of a table or (`pesi/…`) of a tree of weights. */
export function paginaVerifiche(tabella: string): string {
  return tabella.replace('/', '-');
}

/** Id of a check within its page: its name without that of the table. */
export function ancoraVerifica({ id, tabella }: { id: string; tabella: string }): string {
  return `v-${id.slice(tabella.length + 1).replaceAll('.', '_')}`;
}

/** Where a check stands. */
export function percorsoVerifica(verifica: { id: string; tabella: string }): string {
  return `${INDIRIZZI.verifiche(paginaVerifiche(verifica.tabella))}#${ancoraVerifica(verifica)}`;
}
