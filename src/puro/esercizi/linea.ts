/** The classic mistakes of an exercise on a number line, beside the right result. */
import { aNumero, arrotonda, confronta, type Razionale } from '../formula/razionale.ts';
import { sbagli } from './sbagli.ts';
import type { Esercizio } from './tipi.ts';

/** A mistake and the figure that it gives. */
interface CifraSbagliata {
  valore: Razionale;
  frase: string;
}

/**
 * The mistakes that give another figure than the right one, in order: of one mistake one figure, of several mistakes
 * with one figure the first.
 */
export function cifreSbagliate(esercizio: Esercizio): CifraSbagliata[] {
  const { valore: giusto, decimali } = esercizio.risultato;
  return sbagli(esercizio)
    .map(({ valore, frase }) => ({ valore: arrotonda(valore, decimali), frase }))
    .filter(({ valore }) => confronta(valore, arrotonda(giusto, decimali)) !== 0)
    .filter(
      ({ valore, frase }, i, tutti) =>
        tutti.findIndex((altro) => altro.frase === frase || confronta(altro.valore, valore) === 0) === i,
    )
    .sort((a, b) => confronta(a.valore, b.valore));
}

/**
 * Where figures stand on a line with the right one in the middle. Mistakes go from a hundredth to a hundred times the
 * right figure: distances from it grow as logarithms.
 * @returns from a figure to its place, between -1 and 1
 */
export function scala(giusto: Razionale, altre: readonly Razionale[]): (cifra: Razionale) => number {
  const centro = aNumero(giusto);
  const scarto = (cifra: Razionale): number => {
    const distanza = aNumero(cifra) - centro;
    return Math.sign(distanza) * Math.log1p(Math.abs(distanza) / (Math.abs(centro) / 20 || 1));
  };
  const massimo = Math.max(1, ...altre.map((cifra) => Math.abs(scarto(cifra))));
  return (cifra) => scarto(cifra) / massimo;
}
