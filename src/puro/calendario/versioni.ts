/**
 * Which version of a rule holds on a day. The only place where that is decided: pages, search, lists, filters, open
 * data, calculators and commands ask here, each with the day it is asked about. Nothing here reads a clock but `oggi`,
 * which is for the browser and the commands: the compiler and the pages being built have no today.
 */
import { componi, type Giorno } from '../parole/date.ts';

/** The first and the last day of something, both included; null: the source does not say, or there is no end. */
export interface Limiti {
  valido_dal: Giorno | null;
  valido_al: Giorno | null;
}

/** What something with limits is on a day. */
export type Stato = 'in-vigore' | 'futura' | 'finita';

/** Today by the clock of whoever reads. */
export function oggi(adesso: Date = new Date()): Giorno {
  return componi(adesso.getFullYear(), adesso.getMonth() + 1, adesso.getDate());
}

/** What something with these limits is on a day. */
export function statoIl({ valido_dal, valido_al }: Limiti, giorno: Giorno): Stato {
  if (valido_dal !== null && giorno < valido_dal) return 'futura';
  return valido_al !== null && giorno > valido_al ? 'finita' : 'in-vigore';
}

/** Whether something with these limits holds on a day. */
export function vale(limiti: Limiti, giorno: Giorno): boolean {
  return statoIl(limiti, giorno) === 'in-vigore';
}
