import { confronta, daTesto, meno, type Razionale } from './razionale.ts';
import type { Calcolo, Esito, Obiettivo } from './tipi.ts';

/** Where a result stands beside a target. */
export interface Confronto extends Obiettivo {
  raggiunto: boolean;
  /** Result less target, in the target's unit. */
  distanza: Razionale;
}

/** Compares the results that came out with the targets of the rule; a target that is met exactly is met. */
export function confrontaObiettivi(calcolo: Calcolo, esito: Esito): Confronto[] {
  return calcolo.obiettivi.flatMap((obiettivo) => {
    const valore = esito.risultati.find(({ id }) => id === obiettivo.risultato)?.valore;
    if (valore === null || valore === undefined || typeof valore === 'boolean') return [];
    const atteso = daTesto(obiettivo.valore);
    const ordine = confronta(valore, atteso);
    return [
      {
        ...obiettivo,
        raggiunto: calcolo.verso === 'decrescente' ? ordine <= 0 : ordine >= 0,
        distanza: meno(valore, atteso),
      },
    ];
  });
}
