/** The little geometry that the pictures need, apart from their markup: a charting library can take its place. */

/** A value of the domain as a place on the drawing. */
export type Scala = (valore: number) => number;

/** A straight scale from `dominio` to `intervallo`; a domain of one value falls in the middle. */
export function scalaLineare([da, a]: readonly [number, number], [inizio, fine]: readonly [number, number]): Scala {
  if (da === a) return () => (inizio + fine) / 2;
  return (valore) => inizio + ((valore - da) / (a - da)) * (fine - inizio);
}

/** Round values between two bounds, about as many as asked: steps of 1, 2 or 5 times a power of ten. */
export function tacche(da: number, a: number, quante: number): number[] {
  if (!(a > da)) return [da];
  const rough = (a - da) / quante;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  const first = Math.ceil(da / step);
  return Array.from({ length: Math.floor(a / step) - first + 1 }, (_, n) => (first + n) * step);
}

/** How many values fall in each of the classes that divide their range in equal parts. */
export function classi(valori: readonly number[], quante: number): { da: number; a: number; quanti: number }[] {
  const [min, max] = [Math.min(...valori), Math.max(...valori)];
  const passo = (max - min) / quante || 1;
  const found = Array.from({ length: quante }, (_, n) => ({ da: min + n * passo, a: min + (n + 1) * passo, quanti: 0 }));
  for (const valore of valori) {
    const bin = found[Math.min(quante - 1, Math.floor((valore - min) / passo))];
    if (bin) bin.quanti += 1;
  }
  return found;
}

/** A coordinate as it is written in the drawing: at most one decimal. */
export const punto = (valore: number): string => String(Math.round(valore * 10) / 10);
