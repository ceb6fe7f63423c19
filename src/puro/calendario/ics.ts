import { piuGiorni, type Giorno } from '../parole/date.ts';

/** An event of whole days in a calendar file. */
export interface Evento {
  /** Unique and stable: importing twice must not double it. */
  uid: string;
  data: Giorno;
  /** Its last day, where it is not its first: then when exactly is not sure, and the event is tentative. */
  fine: Giorno | null;
  titolo: string;
  descrizione: string;
  /** Whole address to go back to; null: none. */
  url: string | null;
}

/**
 * A calendar file (RFC 5545) with whole-day events, to be offered as a download.
 * @param eventi in the order in which they are to stand
 * @param creato when the file is made, as an ISO instant in UTC
 * @returns the text, lines ended by CRLF and folded at 75 octets
 */
export function calendarioIcs(eventi: readonly Evento[], creato: string): string {
  const timbro = `${creato.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
  const righe = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Chi fa cosa//Scadenze//IT',
    'CALSCALE:GREGORIAN',
    ...eventi.flatMap(({ uid, data, fine, titolo, descrizione, url }) => [
      'BEGIN:VEVENT',
      `UID:${testo(uid)}`,
      `DTSTAMP:${timbro}`,
      `DTSTART;VALUE=DATE:${compatta(data)}`,
      `DTEND;VALUE=DATE:${compatta(piuGiorni(fine ?? data, 1))}`,
      `SUMMARY:${testo(titolo)}`,
      `DESCRIPTION:${testo(descrizione)}`,
      // An address is a URI, whose commas are not text's.
      ...(url === null ? [] : [`URL:${url}`]),
      `STATUS:${fine === null ? 'CONFIRMED' : 'TENTATIVE'}`,
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${testo(titolo)}`,
      SVEGLIA,
      'END:VALARM',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return righe.map((riga) => `${piegata(riga)}\r\n`).join('');
}

/** At nine of the event's last morning: fifteen hours before its end. */
const SVEGLIA = 'TRIGGER;RELATED=END:-PT15H';

function compatta(giorno: Giorno): string {
  return giorno.replaceAll('-', '');
}

function testo(valore: string): string {
  return valore.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r?\n/g, '\\n');
}

/** A line longer than 75 octets goes on the next one after a blank; a character is never cut in two. */
function piegata(riga: string): string {
  const righe: string[] = [];
  let corrente = '';
  let ottetti = 0;
  for (const carattere of riga) {
    const peso = new TextEncoder().encode(carattere).length;
    if (ottetti + peso > 75) {
      righe.push(corrente);
      corrente = ' ';
      ottetti = 1;
    }
    corrente += carattere;
    ottetti += peso;
  }
  return [...righe, corrente].join('\r\n');
}
