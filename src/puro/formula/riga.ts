import { conUnita } from '../parole/unita.ts';
import type { Passo } from './tipi.ts';

/** A step's figures on one line: «1.000 punti ÷ 12.000 punti × 360 giorni». */
export function rigaDiNumeri({ numeri }: Pick<Passo, 'numeri'>): string {
  return numeri.map(({ testo, unita }) => conUnita(testo, unita ?? '')).join('');
}
