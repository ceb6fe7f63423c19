/**
 * The state of a calculator in its address: each field as it was typed, then the version of the rule and the result
 * that it gave, so that a link shared before the rule changed can say what it showed. The names of these two hold a
 * hyphen, which no input's name may.
 */
import type { Calcolo } from '../../formula/tipi.ts';
import type { Testi } from './scheda.ts';

const VERSIONE = 'v-regola';
const ESITO = 'v-esito';

/** What an address says. */
export interface Collegamento {
  testi: Testi;
  versione: string | null;
  /** The result as it was shown. */
  esito: string | null;
  /** Names of inputs that the rule does not ask for (any more). */
  estranei: string[];
}

/** Reads `location.search`; null when it holds nothing of ours. */
export function leggiIndirizzo(domanda: string, { ingressi }: Calcolo): Collegamento | null {
  const voci = new URLSearchParams(domanda);
  const nomi = new Set(ingressi.map(({ nome }) => nome));
  const testi: Record<string, string> = {};
  const estranei: string[] = [];
  for (const [nome, testo] of voci) {
    if (nomi.has(nome)) testi[nome] = testo;
    else if (voci.has(VERSIONE) && /^\w+$/.test(nome)) estranei.push(nome);
  }
  if (Object.keys(testi).length === 0 && !voci.has(VERSIONE)) return null;
  return { testi, versione: voci.get(VERSIONE), esito: voci.get(ESITO), estranei };
}

/** The query of an address, `?` included; empty when there is nothing to remember. */
export function scriviIndirizzo({ ingressi }: Calcolo, testi: Testi, versione: string, esito: string): string {
  const scritti = ingressi.flatMap(({ nome }): [string, string][] => (testi[nome]?.trim() ? [[nome, testi[nome].trim()]] : []));
  if (scritti.length === 0) return '';
  // Commas and semicolons may stand as they are in a query, and read better.
  return `?${[...scritti, [VERSIONE, versione], [ESITO, esito.replaceAll('\u00a0', ' ')]]
    .map(([nome = '', testo = '']) => `${nome}=${encodeURIComponent(testo).replaceAll('%2C', ',').replaceAll('%3B', ';').replaceAll('%20', '+')}`)
    .join('&')}`;
}
