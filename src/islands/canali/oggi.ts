import { componi, type Giorno } from '../../puro/calendario/date.ts';

/** Today by the reader's clock. */
export function oggi(): Giorno {
  const adesso = new Date();
  return componi(adesso.getFullYear(), adesso.getMonth() + 1, adesso.getDate());
}
