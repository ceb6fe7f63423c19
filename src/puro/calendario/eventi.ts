import { inItaliano, perEsteso, type Giorno } from '../parole/date.ts';
import type { Evento } from './ics.ts';
import { dateDelPasso, inParole, type DataDaRicordare } from './ricordare.ts';
import type { DataDelPasso, PassoDatato } from './scadenze.ts';
import type { ProtocolloScadenze } from './tipi.ts';

/** Whose days they are. */
export interface CasoInAgenda {
  /** As the reader calls it: the client, the matter; empty where they give no name. */
  nome: string;
  /** The day of the first contact. */
  contatto: Giorno;
  /** What else tells this case from another of the same day: the office, the contributor, the need… */
  altro: readonly string[];
  /** Whole address of the count, to go back to. */
  url: string | null;
}

/**
 * The steps as events for a calendar: one for each term that runs out and one for each step that opens. Where the text
 * leaves readings open the event is their whole span, tentative.
 * @param passi as counted; a step without a date gives no event
 * @param senzaNome tells apart the cases to which the reader gave no name; the same twice would be one case
 * @returns in order of date; no mailbox is in them, since contacts change
 */
export function eventiScadenze(
  protocollo: Pick<ProtocolloScadenze, 'id' | 'breve'>,
  caso: CasoInAgenda,
  passi: readonly PassoDatato[],
  senzaNome: string,
): Evento[] {
  const nome = caso.nome.trim();
  const chiave = impronta([caso.contatto, ...caso.altro, nome === '' ? senzaNome : nome.toLowerCase()].join('\u0000'));
  const evento = ({ passo }: PassoDatato, una: DataDaRicordare): Evento => {
    const { quando, data, prima, ultima } = una;
    const detto = inParole(una);
    return {
      uid: `${protocollo.id}-${passo.id}-${quando}-${caso.contatto}-${chiave}@chi-fa-cosa`,
      data: prima,
      fine: prima === ultima ? null : ultima,
      titolo: nome === '' ? detto : `${nome}: ${detto.charAt(0).toLowerCase()}${detto.slice(1)}`,
      descrizione: [
        passo.testo,
        `Dal primo contatto di ${perEsteso(caso.contatto)}, secondo il ${protocollo.breve}.`,
        altreDate(data),
        caso.url ?? '',
      ]
        .filter((riga) => riga !== '')
        .join('\n'),
      url: caso.url,
    };
  };
  return passi
    .flatMap((datato) => dateDelPasso(datato).map((una) => evento(datato, una)))
    .toSorted((a, b) => a.data.localeCompare(b.data));
}

function altreDate({ data, letture, altre }: DataDelPasso): string {
  if (altre.length === 0) return '';
  const date = altre.map((altra) => `${inItaliano(altra.data)} (${altra.letture[0]?.testo ?? ''})`);
  return `Messa per prima: ${inItaliano(data)} (${letture[0]?.testo ?? ''}). Il testo lascia aperte altre letture: ${date.join('; ')}.`;
}

/** A short name for a text: FNV-1a of 64 bits, in base 36. No secret hangs on it. */
function impronta(testo: string): string {
  let valore = 0xcbf29ce484222325n;
  for (const ottetto of new TextEncoder().encode(testo))
    valore = BigInt.asUintN(64, (valore ^ BigInt(ottetto)) * 0x100000001b3n);
  return valore.toString(36);
}
