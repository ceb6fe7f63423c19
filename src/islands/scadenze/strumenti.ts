/**
 * What is done with a count: its address copied, its dates taken away in a calendar file. Travels when it is wanted.
 */
import { copia } from '../modulo/copia.ts';
import { aggiungi } from '../pratica/aggiungi.ts';
import { scaricaAgenda } from './agenda.ts';
import type { Conto } from './stato.ts';

/**
 * @param pulsante the one pressed: with a text to copy in `data-copia`, or the one of the calendar file
 * @returns what to say of it, in Italian
 */
export async function usa(pulsante: HTMLElement, conto: Conto): Promise<string> {
  if (pulsante.dataset['inPratica']) return aggiungi(pulsante);
  if (pulsante.dataset['copia'] !== undefined) return copia(pulsante);
  if (!conto.ok) return conto.messaggio;
  const {
    caso: { protocollo },
    domanda: { contatto, sede, contribuente, circostanze },
    passi,
  } = conto;
  const nome = document.querySelector<HTMLInputElement>('#agenda-caso')?.value ?? '';
  const altro = [sede ?? '', contribuente ?? '', ...circostanze];
  return scaricaAgenda(protocollo, { nome, contatto, altro, url: location.href }, passi);
}
