/** Addresses that the guided choice leads to. */
import type { ConIndirizzo } from '../../puro/canali/percorsi.ts';
import type { Casa } from './casa.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';

/**
 * Address of the calculator of deadlines with a case in it.
 * @param protocollo whose deadlines; the one with short addresses has none in its own
 * @param voci what is known already, by name of its field
 */
export function hrefScadenze(
  { radice }: Pick<Casa, 'radice'>,
  protocollo: ConIndirizzo,
  voci: Readonly<Record<string, string>>,
): string {
  const domanda = new URLSearchParams(voci).toString();
  return `${radice}${PAGINE.scadenze}${protocollo.indirizzo_breve ? '' : `${protocollo.id}/`}${domanda && `?${domanda}`}`;
}
