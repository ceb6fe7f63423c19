/** What is done with a count: its address copied, its dates taken away in a calendar file. Travels when it is wanted. */
import { eventiScadenze } from '../../puro/calendario/eventi.ts';
import { calendarioIcs } from '../../puro/calendario/ics.ts';
import { copia } from '../canali/copia.ts';
import type { Conto } from './stato.ts';

/**
 * @param pulsante the one pressed: with a text to copy in `data-copia`, or the one of the calendar file
 * @returns what to say of it, in Italian
 */
export async function usa(pulsante: HTMLElement, conto: Conto): Promise<string> {
  if (pulsante.dataset['copia'] !== undefined) return copia(pulsante);
  if (!conto.ok) return conto.messaggio;
  const {
    caso: { protocollo },
    domanda: { contatto },
    passi,
  } = conto;
  const testo = calendarioIcs(eventiScadenze(protocollo, contatto, passi), new Date().toISOString());
  const file = URL.createObjectURL(new Blob([testo], { type: 'text/calendar;charset=utf-8' }));
  const via = document.createElement('a');
  via.href = file;
  via.download = `scadenze-${contatto}.ics`;
  via.click();
  URL.revokeObjectURL(file);
  return 'File per l’agenda scaricato.';
}
