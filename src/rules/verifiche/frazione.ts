/** Exact fractions for the checks: what is printed as a decimal is computed as one, never as a float. */

/** A fraction in lowest terms; `den` is positive. */
export interface Frazione {
  num: bigint;
  den: bigint;
}

export const ZERO: Frazione = { num: 0n, den: 1n };
export const CENTO: Frazione = { num: 100n, den: 1n };

/** Reads a decimal as the rules write it ("1234.5"). @throws {RangeError} on anything else: the schema has let it through */
export function daDecimale(text: string): Frazione {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new RangeError(`«${text}» non è un decimale`);
  const [, sign = '', whole = '', decimals = ''] = match;
  return ridotta(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length));
}

export function somma(a: Frazione, b: Frazione): Frazione {
  return ridotta(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function differenza(a: Frazione, b: Frazione): Frazione {
  return ridotta(a.num * b.den - b.num * a.den, a.den * b.den);
}

export function prodotto(a: Frazione, b: Frazione): Frazione {
  return ridotta(a.num * b.num, a.den * b.den);
}

/** `a` divided by `b`, or null when `b` is zero. */
export function quoziente(a: Frazione, b: Frazione): Frazione | null {
  return b.num === 0n ? null : ridotta(a.num * b.den, a.den * b.num);
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function confronta(a: Frazione, b: Frazione): number {
  const gap = a.num * b.den - b.num * a.den;
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
}

export function assoluto(a: Frazione): Frazione {
  return { num: a.num < 0n ? -a.num : a.num, den: a.den };
}

/** The nearest decimal with so many figures after the point; a half goes away from zero. */
export function arrotonda(a: Frazione, decimali: number): Frazione {
  const scale = 10n ** BigInt(decimali);
  const { num, den } = assoluto(a);
  const rounded = (num * scale * 2n + den) / (den * 2n);
  return ridotta(a.num < 0n ? -rounded : rounded, scale);
}

/** Writes a fraction as a decimal with at the most so many figures after the point, no idle zeros. */
export function inDecimale(a: Frazione, decimali: number): string {
  const scale = 10n ** BigInt(decimali);
  const { num, den } = assoluto(arrotonda(a, decimali));
  const digits = ((num * scale) / den).toString().padStart(decimali + 1, '0');
  const whole = digits.slice(0, digits.length - decimali);
  const fraction = digits.slice(digits.length - decimali).replace(/0+$/, '');
  const text = fraction === '' ? whole : `${whole}.${fraction}`;
  return a.num < 0n && text !== '0' ? `-${text}` : text;
}

/** How many figures a decimal has after the point. */
export function decimaliDi(text: string): number {
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}

function ridotta(num: bigint, den: bigint): Frazione {
  const sign = den < 0n ? -1n : 1n;
  const common = mcd(num < 0n ? -num : num, den * sign) || 1n;
  return { num: (num * sign) / common, den: (den * sign) / common };
}

function mcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : mcd(b, a % b);
}
