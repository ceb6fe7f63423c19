/** A matter of the reader's own: what they collected about it under a name, and how it travels in a link. Pure. */

/** A day that an answer gives: what opens or falls due on it. */
export interface DataDellaPratica {
  quando: 'dal' | 'entro';
  che: string;
  /** The first and the last of the days that the readings of the text give: sure only on the last. */
  prima: string;
  ultima: string;
}

/** What was collected: the page, and what it answered that day. */
export interface Pezzo {
  tipo: 'prodotto' | 'canale' | 'messaggio' | 'scadenza' | 'calcolo';
  titolo: string;
  /** What the page answered when it was collected; of a message, its text. */
  risposta: string;
  /** Path and query from the site's root: `/prodotti/mt4k00/`. */
  indirizzo: string;
  /** Version of the rules of that answer. */
  versione: string;
  /** The day it was collected, `2026-11-28`. */
  giorno: string;
  /** The days that the answer gives; not there where it gives none, or was collected before they were kept. */
  date?: DataDellaPratica[];
  /** What a sheet needs beside the answer: the data of a calculation, the way through the menus, whom to write to. */
  righe?: string[];
}

export interface Pratica {
  nome: string;
  pezzi: Pezzo[];
}

export const VUOTA: Pratica = { nome: '', pezzi: [] };

const MASSIMO = 30;
/** More lines than these a piece does not carry. */
export const RIGHE = 12;
/** And none longer than this. */
export const RIGA = 300;
const TIPI: readonly string[] = ['prodotto', 'canale', 'messaggio', 'scadenza', 'calcolo'] satisfies Pezzo['tipo'][];
/** Only pages of this site: one slash at the head, no other host, no script. */
const PERCORSO = /^\/(?!\/)[a-z0-9/._-]*(\?[^#\s<>"]*)?(#[a-z0-9-]*)?$/i;
const LUNGHEZZE = { titolo: 200, risposta: 4000, indirizzo: 1500, versione: 20, giorno: 10 } as const;

/**
 * Reads a matter that comes from outside: the device, or a link.
 * @returns null where it is not one; pieces that do not hold are left out
 */
export function leggiPratica(testo: string): Pratica | null {
  let letta: unknown;
  try {
    letta = JSON.parse(testo);
  } catch {
    return null;
  }
  if (typeof letta !== 'object' || letta === null) return null;
  const { nome, pezzi } = letta as { nome?: unknown; pezzi?: unknown };
  if (typeof nome !== 'string' || !Array.isArray(pezzi)) return null;
  return { nome: nome.slice(0, 80), pezzi: pezzi.filter(tiene).map(conParti).slice(0, MASSIMO) };
}

const GIORNO = /^\d{4}-\d{2}-\d{2}$/;
/** More days than these no answer gives. */
const DATE = 12;

/** The piece with the days and the lines that hold, and without the others. */
function conParti({ date, righe, ...pezzo }: Pezzo): Pezzo {
  const vere = Array.isArray(date) ? leggiDate(date) : [];
  const scritte = (Array.isArray(righe) ? righe : [])
    .filter((riga: unknown) => typeof riga === 'string' && riga !== '' && riga.length <= RIGA)
    .slice(0, RIGHE);
  return {
    ...pezzo,
    ...(vere.length > 0 ? { date: vere } : {}),
    ...(scritte.length > 0 ? { righe: scritte } : {}),
  };
}

/** The days that hold among those that come from outside. */
export function leggiDate(date: readonly unknown[]): DataDellaPratica[] {
  return date
    .flatMap((una) => {
      const { quando, che, prima, ultima } = (una ?? {}) as Record<string, unknown>;
      if (quando !== 'dal' && quando !== 'entro') return [];
      if (typeof che !== 'string' || che.length > LUNGHEZZE.titolo) return [];
      if (![prima, ultima].every((giorno) => typeof giorno === 'string' && GIORNO.test(giorno))) return [];
      return [{ quando, che, prima: String(prima), ultima: String(ultima) } satisfies DataDellaPratica];
    })
    .slice(0, DATE);
}

function tiene(pezzo: unknown): pezzo is Pezzo {
  if (typeof pezzo !== 'object' || pezzo === null) return false;
  const campi = pezzo as Record<string, unknown>;
  const testi = Object.entries(LUNGHEZZE).every(([campo, lunghezza]) => {
    const valore = campi[campo];
    return typeof valore === 'string' && valore.length <= lunghezza;
  });
  return testi && TIPI.includes(String(campi['tipo'])) && PERCORSO.test(String(campi['indirizzo']));
}

/** The matter with one more piece; the same page collected again takes the place of what it was. */
export function conPezzo({ nome, pezzi }: Pratica, pezzo: Pezzo): Pratica {
  const altri = pezzi.filter(({ tipo, indirizzo }) => tipo !== pezzo.tipo || indirizzo !== pezzo.indirizzo);
  return { nome, pezzi: [...altri, pezzo].slice(-MASSIMO) };
}

/**
 * The matter as a link carries it, after the `#`, which no server sees. Messages and mailboxes, which may name people,
 * stay behind.
 */
export function inCollegamento({ nome, pezzi }: Pratica): string {
  const ottetti = new TextEncoder().encode(
    JSON.stringify({ nome, pezzi: pezzi.filter(({ tipo }) => tipo !== 'messaggio').map(senzaCaselle) }),
  );
  const testo = btoa(Array.from(ottetti, (uno) => String.fromCharCode(uno)).join(''));
  return testo.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function senzaCaselle({ righe, ...pezzo }: Pezzo): Pezzo {
  return righe ? { ...pezzo, righe: righe.filter((riga) => !riga.includes('@')) } : pezzo;
}

/** The matter of a link, or null. @param testo what stands after the `#` */
export function daCollegamento(testo: string): Pratica | null {
  if (!/^[\w-]+$/.test(testo) || testo.length > 20_000) return null;
  try {
    const ottetti = Uint8Array.from(atob(testo.replaceAll('-', '+').replaceAll('_', '/')), (segno) =>
      segno.charCodeAt(0),
    );
    return leggiPratica(new TextDecoder('utf-8', { fatal: true }).decode(ottetti));
  } catch {
    return null;
  }
}

/**
 * What to say of a piece whose rules may have changed: `oggi` is what its page answers now, null where it must be
 * opened.
 */
export function cambiato(pezzo: Pezzo, versione: string, oggi: string | null): string | null {
  if (pezzo.tipo === 'messaggio') return null;
  if (oggi !== null && oggi !== pezzo.risposta) return `Oggi la risposta è un’altra: ${oggi}`;
  if (pezzo.versione === versione) return null;
  return oggi === null
    ? 'Da allora le regole sono cambiate: apri la pagina, che rifà la risposta con quelle di oggi.'
    : 'Da allora le regole sono cambiate, ma non questa risposta.';
}
