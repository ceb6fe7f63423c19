/** Days as an editor writes them, «31/12/2026», and as the rules have them, «2026-12-31». */
import { giornoScritto as dettoAParole } from '../../puro/parole/giorno-scritto.ts';

/** Whether some text is a day of the calendar as the rules have it. */
export function eGiorno(testo: string): boolean {
  const giorno = /^\d{4}-\d\d-\d\d$/.test(testo) ? new Date(`${testo}T00:00:00Z`) : null;
  return giorno !== null && !Number.isNaN(giorno.getTime()) && giorno.toISOString().startsWith(testo);
}

/** A day as one writes it; what is none is left as it is. */
export function comeSiScrive(giorno: string): string {
  const [, anno, mese, uno] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(giorno) ?? [];
  return anno === undefined ? giorno : `${uno}/${mese}/${anno}`;
}

/**
 * What was written as the rules have it, whether the calendar has that day or not: the check says so where it has not.
 * @param finito whether one has left the field: then a year of two figures is a whole one
 * @returns null while it is not a day, a month and a year
 */
export function giornoScritto(testo: string, finito = false): string | null {
  const nudo = testo.trim();
  return /^\d{4}-\d\d-\d\d$/.test(nudo) ? nudo : dettoAParole(nudo, finito);
}
