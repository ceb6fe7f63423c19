import { MODI, type Conto } from './difetti.ts';
import { conMigliaia } from '../../puro/parole/cifre.ts';

/** How a value was read, in a word, for those who ask. */
const NOMI_MODO: Record<(typeof MODI)[number], string> = {
  macchina: 'letti due volte, la seconda da una macchina che non guarda le regole',
  mano: 'letti due volte, la seconda nel luogo indicato da una persona',
  ritrovata: 'ritrovati nel punto citato, sapendo che cosa cercare',
  sola: 'una lettura sola',
};

/** «Valori stampati: 7.020. Letti due volte…», the ways that have none left out. */
export function contoInParole(conto: Conto): string {
  const totale = MODI.reduce((somma, modo) => somma + conto[modo], 0);
  const parti = MODI.filter((modo) => conto[modo] > 0).map((modo) => `${conMigliaia(conto[modo])} ${NOMI_MODO[modo]}`);
  return `Valori stampati: ${conMigliaia(totale)}. ${parti.join('; ')}.`;
}

/** One word for a whole file: what the weakest of its values is. */
export function inUnaParola({ macchina, mano, ritrovata, sola }: Conto): string {
  if (macchina + mano + ritrovata + sola === 0) return '';
  if (sola > 0)
    return sola === 1 ? 'Un valore è letto una volta sola' : `${conMigliaia(sola)} valori sono letti una volta sola`;
  if (ritrovata > 0) return 'Valori letti due volte o ritrovati';
  return 'Valori letti due volte';
}

/** How one value was read, in a word. */
export const MODO_IN_BREVE = {
  macchina: 'letto due volte',
  mano: 'letto due volte, nel luogo indicato da una persona',
  ritrovata: 'ritrovato nel punto citato',
  sola: 'una lettura sola',
} as const;
