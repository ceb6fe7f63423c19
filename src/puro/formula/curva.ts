/** How a result changes as one input does: points for a small static drawing. */
import { aNumero, diviso, frazione, meno, per, piu, type Razionale } from './razionale.ts';
import type { Calcolo, Dati } from './tipi.ts';
import { valuta } from './valuta.ts';

/** A point in the units of the input and of the result; `y` is null where there is no figure. */
export interface Punto {
  x: number;
  y: number | null;
}

/**
 * Evaluates a result at equal steps of one input, the others staying as they are.
 * @param tratto from and to, in the input's unit
 * @param passi how many steps; there is one point more
 */
export function curva(
  calcolo: Calcolo,
  dati: Dati,
  ingresso: string,
  risultato: string,
  tratto: readonly [Razionale, Razionale],
  passi = 24,
): Punto[] {
  const [da, a] = tratto;
  const ampiezza = meno(a, da);
  return Array.from({ length: passi + 1 }, (_, i) => {
    const x = piu(da, diviso(per(ampiezza, frazione(BigInt(i))), frazione(BigInt(passi))));
    const valore =
      valuta(calcolo, { ...dati, [ingresso]: x }).risultati.find(({ id }) => id === risultato)?.valore ?? null;
    return { x: aNumero(x), y: valore === null || typeof valore === 'boolean' ? null : aNumero(valore) };
  });
}

/** The drawing of a curve: `d` of an SVG path in a box of the given size, broken where there is no figure. */
export function tracciato(
  punti: readonly Punto[],
  larghezza: number,
  altezza: number,
): { d: string; minimo: number; massimo: number } {
  const ys = punti.flatMap(({ y }) => (y === null ? [] : [y]));
  const [minimo, massimo] = [Math.min(...ys), Math.max(...ys)];
  const [primo, ultimo] = [punti[0]?.x ?? 0, punti.at(-1)?.x ?? 1];
  const cifra = (n: number): string => String(Math.round(n * 100) / 100);
  let penna = 'M';
  const d = punti.map(({ x, y }) => {
    if (y === null) {
      penna = 'M';
      return '';
    }
    const punto = `${penna}${cifra(((x - primo) / (ultimo - primo || 1)) * larghezza)} ${cifra(altezza - ((y - minimo) / (massimo - minimo || 1)) * altezza)}`;
    penna = 'L';
    return punto;
  });
  return { d: d.join(''), minimo, massimo };
}
