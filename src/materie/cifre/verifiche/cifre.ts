import { diviso, frazione, opposto, type Razionale } from '../../../puro/formula/razionale.ts';

export const CENTO: Razionale = frazione(100n);

/** `a` divided by `b`, or null when `b` is zero. */
export function quoziente(a: Razionale, b: Razionale): Razionale | null {
  return b.n === 0n ? null : diviso(a, b);
}

export function assoluto(a: Razionale): Razionale {
  return a.n < 0n ? opposto(a) : a;
}

/** How many figures a printed decimal has after the point, idle zeros included: they say how it was rounded. */
export function decimaliStampati(text: string): number {
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}
