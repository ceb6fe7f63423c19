import { piuGiorni, type Giorno } from '../parole/date.ts';

/** An all-day event of a calendar file. */
export interface Evento {
  /** Unique and stable: importing twice must not double it. */
  uid: string;
  data: Giorno;
  titolo: string;
  descrizione: string;
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
    'METHOD:PUBLISH',
    ...eventi.flatMap(({ uid, data, titolo, descrizione }) => [
      'BEGIN:VEVENT',
      `UID:${testo(uid)}`,
      `DTSTAMP:${timbro}`,
      `DTSTART;VALUE=DATE:${compatta(data)}`,
      `DTEND;VALUE=DATE:${compatta(piuGiorni(data, 1))}`,
      `SUMMARY:${testo(titolo)}`,
      `DESCRIPTION:${testo(descrizione)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return righe.map((riga) => `${piegata(riga)}\r\n`).join('');
}

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
