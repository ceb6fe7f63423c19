import { inItaliano, perEsteso, type Giorno } from '../parole/date.ts';
import type { Evento } from './ics.ts';
import type { DataDelPasso, PassoDatato } from './scadenze.ts';
import type { ProtocolloScadenze } from './tipi.ts';

/**
 * The steps as events for a calendar: one for each term that runs out and one for each step that opens.
 * @param contatto the day of the first contact
 * @param passi as counted; a step without a date gives no event
 * @returns in order of date; no address is in them, since contacts change
 */
export function eventiScadenze(
  protocollo: Pick<ProtocolloScadenze, 'id' | 'breve'>,
  contatto: Giorno,
  passi: readonly PassoDatato[],
): Evento[] {
  const evento = ({ passo }: PassoDatato, quando: 'dal' | 'entro', data: DataDelPasso, titolo: string): Evento => ({
    uid: `${protocollo.id}-${passo.id}-${quando}-${contatto}@chi-fa-cosa`,
    data: data.data,
    titolo,
    descrizione: [
      passo.testo,
      `Dal primo contatto di ${perEsteso(contatto)}, secondo il ${protocollo.breve}.`,
      altreDate(data),
    ]
      .filter((riga) => riga !== '')
      .join('\n'),
  });
  return passi
    .flatMap((datato) => [
      ...(datato.passo.dopo !== null && datato.dal
        ? [evento(datato, 'dal', datato.dal, `${datato.passo.nome}: da oggi si può`)]
        : []),
      ...(datato.entro
        ? [evento(datato, 'entro', datato.entro, `${datato.termine?.nome ?? datato.passo.nome}: ultimo giorno`)]
        : []),
    ])
    .toSorted((a, b) => a.data.localeCompare(b.data));
}

function altreDate({ altre }: DataDelPasso): string {
  if (altre.length === 0) return '';
  const date = altre.map(({ data, letture }) => `${inItaliano(data)} (${letture[0]?.testo ?? ''})`);
  return `Il testo lascia aperte altre letture: ${date.join('; ')}.`;
}
