/**
 * A class without a server: what a pupil answered, as a code short enough to be dictated, and what a class answered,
 * from its codes. A code says nothing of who answered: which sheet it is of, one sign for each exercise, one to tell
 * a slip in dictating it.
 */
import { semeNetto } from './genera.ts';
import type { Scelta } from './indirizzo.ts';
import { impronta } from './sorte.ts';
import type { Correzione, TipoErrore } from './tipi.ts';

/** Crockford's signs: no letter that is taken for a digit. */
const SEGNI = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** What became of an exercise. */
export type Esito = 'giusto' | 'quasi' | 'vuoto' | 'altro' | TipoErrore;

/** Each outcome in a few words. Its place is its sign: old codes must mean the same, so that new ones come last. */
export const NOMI_ESITI: Readonly<Record<Esito, string>> = {
  giusto: 'giusto',
  quasi: 'giusto il conto, non le cifre',
  vuoto: 'senza risposta',
  altro: 'un altro errore',
  'frazione-rovesciata': 'frazione rovesciata',
  'base-sbagliata': 'divisore sbagliato',
  'anno-di-365': 'anno di 365 giorni',
  'costante-dimenticata': 'costante dimenticata',
  'per-cento-dimenticato': 'per cento dimenticato',
  'per-cento-di-troppo': 'per cento di troppo',
  'uno-dimenticato': 'uno dimenticato',
  'cento-dimenticato': 'cento dimenticato',
  'limite-dimenticato': 'limite dimenticato',
  'verso-sbagliato': 'verso sbagliato',
  'somma-invece-di-sottrarre': 'somma invece di sottrarre',
  'pesi-scambiati': 'pesi scambiati',
  'media-semplice': 'media senza pesi',
  'media-delle-foglie': 'media di tutte le voci',
  'pesi-non-percentuali': 'pesi non in per cento',
  'media-delle-linee': 'media delle medie',
  'arrotondato-presto': 'arrotondato troppo presto',
  'altro-risultato': 'un altro risultato',
  'segno-contrario': 'segno contrario',
  'virgola-spostata': 'virgola spostata',
};
const ESITI = Object.keys(NOMI_ESITI) as Esito[];

/** Two signs that tell one sheet from another. */
function sigla({ argomento, livello, seme, quanti }: Scelta): string {
  const resto = impronta([argomento, livello, semeNetto(seme), quanti ?? ''].join('/')) % (32 * 32);
  return segno(Math.floor(resto / 32)) + segno(resto % 32);
}

const segno = (n: number): string => SEGNI.charAt(n);

/** The sign that follows: each place counts differently, so that two signs exchanged are noticed. */
function controllo(testo: string): string {
  return segno([...testo].reduce((somma, uno, i) => somma + (2 * i + 1) * SEGNI.indexOf(uno), 0) % 32);
}

/** What a correction comes to for the class: of several mistakes that give one figure, the first. */
export function esitoDi(correzione: Correzione | undefined): Esito {
  if (!correzione || correzione.esito === 'illeggibile') return 'vuoto';
  if (correzione.esito === 'sbagliato') return correzione.diagnosi[0]?.tipo ?? 'altro';
  return correzione.esito;
}

/** The code of a pupil's answers, in groups of four signs. */
export function codiceDi(scelta: Scelta, esiti: readonly Esito[]): string {
  const corpo = sigla(scelta) + esiti.map((esito) => segno(ESITI.indexOf(esito))).join('');
  return (corpo + controllo(corpo)).replace(/.{4}(?=.)/g, '$&-');
}

type CodiceLetto = { esiti: Esito[] } | { errore: string };

/** Reads a code for a sheet; letters that look like digits are taken for them, whatever stands between is let go. */
export function leggiCodice(scelta: Scelta, quanti: number, scritto: string): CodiceLetto {
  const netto = scritto
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '');
  const corpo = netto.slice(0, -1);
  if (netto.length < 4 || [...netto].some((uno) => !SEGNI.includes(uno)) || controllo(corpo) !== netto.at(-1))
    return { errore: `«${scritto.trim()}» non è un codice: ricontrolla i segni.` };
  if (!corpo.startsWith(sigla(scelta))) return { errore: `«${scritto.trim()}» è di un altro foglio.` };
  const esiti = [...corpo.slice(2)].map((uno) => ESITI[SEGNI.indexOf(uno)]);
  if (esiti.length !== quanti || esiti.includes(undefined))
    return { errore: `«${scritto.trim()}» non ha un segno per ognuno dei ${quanti} esercizi.` };
  return { esiti: esiti as Esito[] };
}

/** What a class answered to an exercise: each outcome that there is and how many gave it, the most frequent first. */
export function riassunto(
  codici: readonly (readonly Esito[])[],
  esercizio: number,
): { esito: Esito; quanti: number }[] {
  const conti = new Map<Esito, number>();
  for (const esiti of codici) {
    const esito = esiti[esercizio] ?? 'vuoto';
    conti.set(esito, (conti.get(esito) ?? 0) + 1);
  }
  return [...conti].map(([esito, quanti]) => ({ esito, quanti })).sort((a, b) => b.quanti - a.quanti);
}
