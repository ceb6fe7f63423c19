/** Opens a calculator at a link: it travels only when the address holds something. */
import type { Calcolo } from '../../puro/formula/tipi.ts';
import { ESITO, META, VERSIONE } from './indirizzo.ts';
import type { Testi } from './scheda.ts';

/** What an address says. */
export interface Collegamento {
  testi: Testi;
  versione: string | null;
  /** The result as it was shown. */
  esito: string | null;
  /** The target that was looked at. */
  meta: string | null;
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
  return { testi, versione: voci.get(VERSIONE), esito: voci.get(ESITO), meta: voci.get(META), estranei };
}

/** What a link carried that could not be used, and why it was left out; empty when all of it could. */
export function lasciati(
  { ingressi }: Calcolo,
  { testi }: Collegamento,
  errori: Readonly<Record<string, string>>,
): string {
  return ingressi
    .filter(({ nome }) => testi[nome]?.trim() && errori[nome])
    .map(
      ({ nome, etichetta }) =>
        `Nel collegamento «${etichetta}» era «${testi[nome]?.trim() ?? ''}», che qui non si può usare: ${errori[nome] ?? ''}`,
    )
    .join(' ');
}

/** What to say of a link that was made when the rule was another; empty when it was this one. */
export function avvertenza({ versione, esito, estranei }: Collegamento, oggi: string): string {
  if (!versione || versione === oggi) return '';
  return [
    `Il collegamento viene da un’altra versione di questa regola (${versione}; quella di oggi è ${oggi}): il conto è rifatto con la regola di oggi.`,
    esito && `Allora il risultato era: ${esito}.`,
    estranei.length > 0 && `La regola di oggi non chiede più: ${estranei.join(', ')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
