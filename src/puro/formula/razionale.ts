/** Exact fractions. Every figure of a calculation is one; only `numeri.ts` turns them into digits. */

/** `n / d` in lowest terms, with `d` above zero. */
export interface Razionale {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Razionale = { n: 0n, d: 1n };
export const UNO: Razionale = { n: 1n, d: 1n };

/** The fraction n / d in lowest terms. `d` must not be zero. */
export function frazione(n: bigint, d: bigint = 1n): Razionale {
  if (d < 0n) return frazione(-n, -d);
  let [a, b] = [n < 0n ? -n : n, d];
  while (b > 0n) [a, b] = [b, a % b];
  return a === 1n ? { n, d } : { n: n / a, d: d / a };
}

/** Reads `-1234.5` or `100/3`: the form in which rules and formulas carry their figures. Nothing else. */
export function daTesto(testo: string): Razionale {
  const [sopra = '', sotto] = testo.split('/');
  if (sotto !== undefined) return frazione(BigInt(sopra), BigInt(sotto));
  const [intera = '', decimale = ''] = sopra.split('.');
  return frazione(BigInt(intera + decimale), 10n ** BigInt(decimale.length));
}

/** The form `daTesto` reads back. */
export function aTesto({ n, d }: Razionale): string {
  return d === 1n ? String(n) : `${n}/${d}`;
}

export const piu = (a: Razionale, b: Razionale): Razionale => frazione(a.n * b.d + b.n * a.d, a.d * b.d);
export const meno = (a: Razionale, b: Razionale): Razionale => frazione(a.n * b.d - b.n * a.d, a.d * b.d);
export const per = (a: Razionale, b: Razionale): Razionale => frazione(a.n * b.n, a.d * b.d);
/** `b` must not be zero: whoever divides asks first, to say which denominator it was. */
export const diviso = (a: Razionale, b: Razionale): Razionale => frazione(a.n * b.d, a.d * b.n);
export const opposto = (a: Razionale): Razionale => ({ n: -a.n, d: a.d });

/** Below zero, zero or above, as `a` is less than, equal to or more than `b`. */
export function confronta(a: Razionale, b: Razionale): number {
  const scarto = a.n * b.d - b.n * a.d;
  return scarto < 0n ? -1 : scarto > 0n ? 1 : 0;
}

/** Rounds to `cifre` decimals, half away from zero: the only rounding there is. */
export function arrotonda({ n, d }: Razionale, cifre: number): Razionale {
  const scala = 10n ** BigInt(cifre);
  const doppio = (n < 0n ? -n : n) * scala * 2n + d;
  const intero = doppio / (d * 2n);
  return frazione(n < 0n ? -intero : intero, scala);
}

/** The decimal digits after the point if they come to an end, otherwise null. */
export function cifreEsatte({ d }: Razionale): number | null {
  let [resto, due, cinque] = [d, 0, 0];
  while (resto % 2n === 0n) [resto, due] = [resto / 2n, due + 1];
  while (resto % 5n === 0n) [resto, cinque] = [resto / 5n, cinque + 1];
  return resto === 1n ? Math.max(due, cinque) : null;
}

/** A decimal string with a point, rounded to `cifre` decimals and without idle zeros, for example `-0.5`. */
export function decimale(valore: Razionale, cifre: number): string {
  const { n, d } = arrotonda(valore, cifre);
  const intero = String(((n < 0n ? -n : n) * 10n ** BigInt(cifre)) / d).padStart(cifre + 1, '0');
  const taglio = intero.length - cifre;
  const dopo = intero.slice(taglio).replace(/0+$/, '');
  return `${n < 0n ? '-' : ''}${intero.slice(0, taglio)}${dopo && `.${dopo}`}`;
}

/** The ends of what can be drawn: far from those of a double, so that sums and ratios of two of them stay finite. */
const ESTREMO = 1e150;

/** The nearest double, for drawing only: always finite, however large the figure. */
export function aNumero(valore: Razionale): number {
  return Math.min(Math.max(Number(decimale(valore, 12)), -ESTREMO), ESTREMO);
}

/**
 * The fraction of a finite double to so many decimals; from 1e21 on toFixed would write an exponent, and there are no
 * decimals to lose.
 */
export function daNumero(valore: number, cifre: number): Razionale {
  return Math.abs(valore) < 1e21 ? daTesto(valore.toFixed(cifre)) : frazione(BigInt(valore));
}
