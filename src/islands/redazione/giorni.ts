/** Days as an editor writes them, «31/12/2026», and as the rules have them, «2026-12-31». */

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
 * @returns null while it is not a day, a month and a year
 */
export function giornoScritto(testo: string): string | null {
  const nudo = testo.trim();
  if (/^\d{4}-\d\d-\d\d$/.test(nudo)) return nudo;
  const [, uno = '', mese = '', anno] = /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(nudo) ?? [];
  return anno === undefined ? null : `${anno}-${mese.padStart(2, '0')}-${uno.padStart(2, '0')}`;
}
