/** The days of a case as a file for the calendar. Travels when it is wanted. */
import { eventiScadenze, type CasoInAgenda } from '../../puro/calendario/eventi.ts';
import { calendarioIcs } from '../../puro/calendario/ics.ts';
import type { PassoDatato } from '../../puro/calendario/scadenze.ts';
import { slug } from '../../puro/parole/slug.ts';
import { scarica } from '../modulo/scarica.ts';
import type { ProtocolloScadenze } from '../../puro/calendario/tipi.ts';

/**
 * Offers the file.
 * @returns what to say of it, in Italian
 */
export function scaricaAgenda(
  protocollo: Pick<ProtocolloScadenze, 'id' | 'breve'>,
  caso: CasoInAgenda,
  passi: readonly PassoDatato[],
): string {
  const eventi = eventiScadenze(protocollo, caso, passi, crypto.getRandomValues(new Uint32Array(2)).join('-'));
  const testo = calendarioIcs(eventi, new Date().toISOString());
  // Two clients of one day are two files.
  const file = ['scadenze', slug(caso.nome), caso.contatto].filter(Boolean).join('-');
  scarica(`${file}.ics`, new Blob([testo], { type: 'text/calendar;charset=utf-8' }));
  return 'File per l’agenda scaricato.';
}
