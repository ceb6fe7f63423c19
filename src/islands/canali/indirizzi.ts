/** Addresses that the guided choice leads to. */
import type { Casa } from './casa.ts';

/**
 * Address of the calculator of deadlines with a case in it.
 * @param protocollo id of the protocol; null for the first, whose address has none
 * @param voci what is known already, by name of its field
 */
export function hrefScadenze(
  { radice }: Pick<Casa, 'radice'>,
  protocollo: string | null,
  voci: Readonly<Record<string, string>>,
): string {
  const domanda = new URLSearchParams(voci).toString();
  return `${radice}/calcolatori/scadenze/${protocollo === null ? '' : `${protocollo}/`}${domanda && `?${domanda}`}`;
}
