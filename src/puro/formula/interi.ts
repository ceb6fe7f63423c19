import type { Razionale } from './razionale.ts';

/** The greatest whole number not above it. */
export function pavimento({ n, d }: Razionale): bigint {
  const quoto = n / d;
  return n < 0n && n % d !== 0n ? quoto - 1n : quoto;
}
