import type { Voce } from '../../motore/voce.ts';
import type { Catalogo } from '../tipo-catalogo.ts';
import { titoloDelleVerifiche } from './vista/celle-di-verifica.ts';
import { paginaVerifiche } from './vista/indirizzi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';

/** The checks of each table of figures and of each tree of weights, as other pages point to them. */
export function vociDelleVerifiche(catalogo: Catalogo): Voce[] {
  const fonti = new Map([
    ...catalogo.tabelle.map(({ id, fonte }) => [id, fonte] as const),
    ...catalogo.pesi.map(({ id, fonte }) => [`pesi/${id}`, fonte] as const),
  ]);
  return [...new Set(catalogo.verifiche.map(({ tabella }) => tabella))].flatMap((tabella): Voce[] => {
    const fonte = fonti.get(tabella);
    if (!fonte) return [];
    const id = paginaVerifiche(tabella);
    const titolo = `Verifiche: ${titoloDelleVerifiche(catalogo, tabella)}`;
    return [{ tipo: 'verifiche', id, titolo, percorso: INDIRIZZI.verifiche(id), fonti: [fonte], certezza: null }];
  });
}
