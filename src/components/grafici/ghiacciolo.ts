/** An icicle: each entry of a tree is as tall as its share, beside the one that comprises it. */
import { aNumero } from '../../puro/formula/razionale.ts';
import type { Nodo } from '../../materie/cifre/obiettivi/albero.ts';

/** An entry where it is drawn. */
export interface Lastra {
  nodo: Nodo;
  x: number;
  y: number;
  larghezza: number;
  altezza: number;
  /** Nothing is drawn beyond it. */
  ultima: boolean;
}

/**
 * Where the entries of a tree stand.
 * @param nodi from the root down, each before its parts (as `nodi` of `albero.ts` gives them)
 * @param colonne the width of each level; what has no parts drawn reaches the right side
 * @param altezza of the whole
 * @param ferma the entries whose parts are not drawn: they have a page of their own
 */
export function ghiacciolo(
  nodi: readonly Nodo[],
  colonne: readonly number[],
  altezza: number,
  ferma: ReadonlySet<string>,
): Lastra[] {
  const larga = colonne.reduce((somma, una) => somma + una, 0);
  const lastre: Lastra[] = [];
  /** Where the next entry of each level begins. */
  const fine: number[] = [];
  let sotto = Infinity;
  for (const nodo of nodi) {
    if (nodo.livello > sotto) continue;
    sotto = ferma.has(nodo.voce.id) || nodo.livello === colonne.length - 1 ? nodo.livello : Infinity;
    const x = colonne.slice(0, nodo.livello).reduce((somma, una) => somma + una, 0);
    const alta = aNumero(nodo.effettivo) * altezza;
    const y = fine[nodo.livello] ?? 0;
    const ultima = nodo.foglia || sotto === nodo.livello;
    lastre.push({ nodo, x, y, larghezza: ultima ? larga - x : (colonne[nodo.livello] ?? 0), altezza: alta, ultima });
    fine[nodo.livello] = y + alta;
    // Its parts begin where it does.
    fine[nodo.livello + 1] = y;
    fine.length = nodo.livello + 2;
  }
  return lastre;
}
