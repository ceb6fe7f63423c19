/**
 * The state of a calculator in its address: each field as it was typed, then the version of the rule and the result
 * that it gave, so that a link shared before the rule changed can say what it showed. The names of these two hold a
 * hyphen, which no input's name may.
 */
import type { Calcolo } from '../../puro/formula/tipi.ts';
import { scriviDomanda } from '../../puro/parole/domanda.ts';
import type { Testi } from './scheda.ts';

export const VERSIONE = 'v-regola';
export const ESITO = 'v-esito';
/** The target that is looked at, where it is not the first. */
export const META = 'v-obiettivo';

/** The query of an address, `?` included; empty when there is nothing to remember. */
export function scriviIndirizzo(
  { ingressi }: Calcolo,
  testi: Testi,
  versione: string,
  esito: string,
  meta?: string,
): string {
  const scritti = ingressi.flatMap(({ nome }): [string, string][] =>
    testi[nome]?.trim() ? [[nome, testi[nome].trim()]] : [],
  );
  if (scritti.length === 0) return '';
  return scriviDomanda([
    ...scritti,
    ...(meta ? [[META, meta] as const] : []),
    [VERSIONE, versione],
    [ESITO, esito.replaceAll('\u00a0', ' ')],
  ]);
}
