/** Where days fall on a line drawn from one day to another. */
import type { Giorno } from '../parole/date.ts';
import type { Limiti } from './versioni.ts';

const GIORNO = 86_400_000;

/** How many days go from one to another. */
export function giorniFra(dal: Giorno, al: Giorno): number {
  return Math.round((Date.parse(al) - Date.parse(dal)) / GIORNO);
}

/**
 * Where a day falls on the line, from 0 (the beginning of its first day) to 1 (the end of its last); null where it is
 * not on it.
 */
export function quotaDelGiorno(giorno: Giorno, dal: Giorno, al: Giorno): number | null {
  return giorno < dal || giorno > al ? null : giorniFra(dal, giorno) / (giorniFra(dal, al) + 1);
}

/**
 * The part of the line that some days take; those without a beginning or an end reach its sides. Null where they are
 * not on it.
 */
export function trattoDeiGiorni(
  { valido_dal, valido_al }: Limiti,
  dal: Giorno,
  al: Giorno,
): { inizio: number; fine: number } | null {
  if ((valido_dal && valido_dal > al) || (valido_al && valido_al < dal)) return null;
  const giorni = giorniFra(dal, al) + 1;
  return {
    inizio: valido_dal && valido_dal > dal ? giorniFra(dal, valido_dal) / giorni : 0,
    // The last day counts whole.
    fine: valido_al && valido_al < al ? (giorniFra(dal, valido_al) + 1) / giorni : 1,
  };
}
