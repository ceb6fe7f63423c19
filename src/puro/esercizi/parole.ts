/** Steps in plain text: for what is said of a mistake and for the printed solutions. */
import { mostra } from '../formula/numeri.ts';
import type { Razionale } from '../formula/razionale.ts';
import { rigaDiNumeri } from '../formula/riga.ts';
import { esatto, valoreInParole } from '../formula/traccia.ts';
import type { Passo, RigaAlbero } from '../formula/tipi.ts';
import { chiaveDi } from './regola.ts';

/**
 * A step with its figures, in words.
 * @param voci of a tree, only these lines (by their `chiaveDi`); all its leaves and the sum when empty
 * @returns one line, or one for each line of the tree
 */
export function passoInParole(passo: Passo, voci: readonly string[] = []): string[] {
  const segno = esatto(passo.valore, passo.decimali) ? '=' : '≈';
  const risultato = valoreInParole(passo.valore, passo.unita, passo.decimali);
  if (!passo.righe) return [...(passo.formula ? [passo.formula] : []), `${rigaDiNumeri(passo)} ${segno} ${risultato}`];
  if (voci.length > 0)
    return passo.righe
      .filter((riga) => voci.includes(chiaveDi(riga)))
      .map((riga) => rigaInParole(riga, passo.decimali));
  return [
    ...passo.righe.filter(({ foglia }) => foglia).map((riga) => rigaInParole(riga, passo.decimali)),
    `in tutto ${segno} ${risultato}`,
  ];
}

/** «Finanza: 30% × 110 = 33», its weight being that on the whole. */
function rigaInParole(
  { etichetta, pesoComplessivo, valore, primaDelLimite, contributo }: RigaAlbero,
  decimali: number,
): string {
  const cifra = (x: Razionale): string => mostra(x, decimali).testo;
  const limitato = primaDelLimite ? ` (limitato: era ${cifra(primaDelLimite)})` : '';
  return `${etichetta}: ${cifra(pesoComplessivo)}% × ${cifra(valore)}${limitato} ${esatto(contributo, decimali) ? '=' : '≈'} ${cifra(contributo)}`;
}
