/** The draft of an editor, kept on this device only, from one visit to the next, until she erases it. */
import { siConserva } from '../ricerca/recenti.ts';
import type { Bozza } from '../../uscite/redazione/proposta.ts';

const BOZZA = 'chi-fa-cosa:proposta';

/** A draft that changes nothing yet. */
export function bozzaVuota(versione: string): Bozza {
  return { versione, chi: '', recapito: '', perche: '', file: [] };
}

/** The draft of the last visit; null where there is none. */
export function leggiBozza(): Bozza | null {
  try {
    const letta = JSON.parse(localStorage.getItem(BOZZA) ?? 'null') as Partial<Bozza> | null;
    return letta && typeof letta.versione === 'string' && Array.isArray(letta.file)
      ? { ...bozzaVuota(letta.versione), ...letta }
      : null;
  } catch {
    return null;
  }
}

/** Keeps the draft. @returns whether it could: the reader may want nothing kept, or there may be no room */
export function conservaBozza(bozza: Bozza): boolean {
  try {
    if (!siConserva()) return false;
    localStorage.setItem(BOZZA, JSON.stringify(bozza));
    return true;
  } catch {
    return false;
  }
}

/** Erases the draft from this device. */
export function cancellaBozza(): void {
  try {
    localStorage.removeItem(BOZZA);
  } catch {
    // Refused: there is nothing to erase.
  }
}
