/**
 * The reader's matter, on this device only. Where the browser refuses storage, or the reader wants nothing kept,
 * nothing happens.
 */
import { leggiPratica, VUOTA, type Pratica } from '../../puro/pratica/pratica.ts';
import { siConserva } from '../ricerca/recenti.ts';

const CHIAVE = 'chi-fa-cosa:pratica';

/** What the reader has collected so far. */
export function pratica(): Pratica {
  try {
    return leggiPratica(localStorage.getItem(CHIAVE) ?? '') ?? VUOTA;
  } catch {
    return VUOTA;
  }
}

/** Keeps it, or forgets it (null). @returns whether it could be done */
export function tieniPratica(nuova: Pratica | null): boolean {
  try {
    if (nuova === null) localStorage.removeItem(CHIAVE);
    else if (siConserva()) localStorage.setItem(CHIAVE, JSON.stringify(nuova));
    else return false;
    return true;
  } catch {
    return false;
  }
}
