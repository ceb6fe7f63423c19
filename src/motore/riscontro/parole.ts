import { MODI, type Conto } from './difetti.ts';

const migliaia = (numero: number): string => new Intl.NumberFormat('it', { useGrouping: 'always' }).format(numero);

/** How a value was read, in a word, for those who ask. */
export const NOMI_MODO: Record<(typeof MODI)[number], string> = {
  macchina: 'letti due volte, la seconda da una macchina che non guarda le regole',
  mano: 'letti due volte, la seconda nel luogo indicato da una persona',
  ritrovata: 'ritrovati nel punto citato, sapendo che cosa cercare',
  sola: 'una lettura sola',
};

/** «Valori stampati: 7.020. Letti due volte…», the ways that have none left out. */
export function contoInParole(conto: Conto): string {
  const totale = MODI.reduce((somma, modo) => somma + conto[modo], 0);
  const parti = MODI.filter((modo) => conto[modo] > 0).map((modo) => `${migliaia(conto[modo])} ${NOMI_MODO[modo]}`);
  return `Valori stampati: ${migliaia(totale)}. ${parti.join('; ')}.`;
}
