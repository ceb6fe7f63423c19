/** The days that a protocol promises, for the form: only while the page is built. */
import { casoDelTermine } from '../../puro/calendario/scadenze.ts';
import type { DatiScadenze } from '../../puro/calendario/tipi.ts';
import type { Testi } from './scheda.ts';

/** Working days that the protocol promises in this case. */
export function giorniPromessi(
  { protocollo }: DatiScadenze,
  { contribuente, circostanza }: Pick<Testi, 'contribuente' | 'circostanza'>,
): number | null {
  const termine = protocollo.termini.find(
    ({ id }) => id === protocollo.passi.find((passo) => passo.termine !== null)?.termine,
  );
  return termine ? casoDelTermine(termine, contribuente || null, circostanza ? [circostanza] : []).giorni : null;
}

/** The answers with the protocol's own days in their field, where it promises the same to everyone. */
export function conGiorni(caso: DatiScadenze, testi: Testi): Testi {
  const unico = caso.protocollo.termini.every(({ casi }) => casi.length === 1);
  return testi.giorni === '' && unico ? { ...testi, giorni: String(giorniPromessi(caso, testi) ?? '') } : testi;
}
