/** Opens the calculator of deadlines at a link: it travels only when the address holds something. */
import { inItaliano } from '../../puro/parole/date.ts';
import type { Campo, Testi } from './scheda.ts';
import { ALTRO_PATRONO, ESITO, VERSIONE, VUOTI } from './stato.ts';

/** What an address says. */
export interface Collegamento {
  testi: Testi;
  versione: string | null;
  /** The date as it was shown, in the Italian order. */
  esito: string | null;
}

/** Longest text that is taken from an address. */
const LUNGHEZZA = 60;

/**
 * What to put in the fields at a link, and what to say of it; null when it holds nothing of ours.
 * @param oggi the version of the rules
 */
export function apri(domanda: string, oggi: string): { testi: Testi; avviso: string } | null {
  const letto = leggiIndirizzo(domanda);
  return letto && { testi: letto.testi, avviso: avvertenza(letto, oggi) };
}

/** Reads `location.search`; null when it holds nothing of ours. */
export function leggiIndirizzo(domanda: string): Collegamento | null {
  const voci = new URLSearchParams(domanda);
  const voce = (nome: string): string => (voci.get(nome) ?? '').slice(0, LUNGHEZZA);
  const nomi = Object.keys(VUOTI) as Campo[];
  if (!nomi.some((nome) => voci.has(nome))) return null;
  const testi = Object.fromEntries(nomi.map((nome) => [nome, voce(nome)])) as Record<Campo, string>;
  testi.contatto = perCampo(testi.contatto);
  if (testi.patrono.includes('/')) {
    testi.patrono_giorno = testi.patrono;
    testi.patrono = ALTRO_PATRONO;
  }
  const esito = voce(ESITO);
  return { testi, versione: voci.get(VERSIONE), esito: ISO.test(esito) ? inItaliano(esito) : null };
}

const ISO = /^\d{4}-\d{2}-\d{2}$/;

/** A date of the address, machines' way, as it stands in the field. */
function perCampo(testo: string): string {
  return ISO.test(testo) ? inItaliano(testo) : testo;
}

/** What to say of a link that was made when the rules were others; empty when they were these. */
function avvertenza({ versione, esito }: Collegamento, oggi: string): string {
  if (!versione || versione === oggi) return '';
  return `Il collegamento viene da un’altra versione delle regole: il conto è rifatto con quelle di oggi.${esito ? ` Allora la risposta era attesa entro il ${esito}.` : ''}`;
}
