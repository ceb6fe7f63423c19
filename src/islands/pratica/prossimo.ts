/** The head of a reader's matter: the next day, the next step, the days for a calendar. */
import { perEsteso, inItaliano } from '../../puro/parole/date.ts';
import { slug } from '../../puro/parole/slug.ts';
import { PAGINE } from '../../puro/parole/indirizzi.ts';
import { inParole } from '../../puro/calendario/ricordare.ts';
import { calendarioIcs } from '../../puro/calendario/ics.ts';
import { oggi } from '../../puro/calendario/versioni.ts';
import { dateDi, prossimoDi, type Attesa } from '../../puro/pratica/prossimo.ts';
import type { Pratica } from '../../puro/pratica/pratica.ts';
import { scarica } from '../modulo/scarica.ts';

const GIORNO_MS = 86_400_000;

/** How far a day is from today, in words. */
function fraQuanto(giorno: string, adesso: string): string {
  const giorni = Math.round((Date.parse(giorno) - Date.parse(adesso)) / GIORNO_MS);
  if (giorni === 0) return 'oggi';
  return giorni === 1 ? 'domani' : `fra ${giorni} giorni`;
}

function scritta(testo: string, classe = ''): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: testo, className: classe });
}

/**
 * What stands on top of the pieces, to be put in its box.
 * @param radice root of the site, without a final slash
 */
export function testaDi(pratica: Pratica, radice: string): HTMLElement[] {
  const adesso = oggi();
  const { data, passo } = prossimoDi(pratica, adesso);
  const fare = scritta('');
  fare.append(
    Object.assign(document.createElement('strong'), { textContent: 'Prossimo passo: ' }),
    Object.assign(document.createElement('a'), {
      textContent: passo.testo,
      href: radice + (passo.pezzo?.indirizzo ?? PAGINE.canali),
    }),
    '.',
  );
  if (!data) return [scritta('Nessuna data da ricordare', 'risposta-etichetta'), fare];
  const forse = data.prima === data.ultima ? '' : ` Letto in altri modi, già il ${inItaliano(data.prima)}.`;
  return [
    scritta(`Prossima data, ${fraQuanto(data.ultima, adesso)}`, 'risposta-etichetta'),
    scritta(perEsteso(data.ultima), 'risposta-valore'),
    scritta(`${cheCosa(data)}.${forse}`),
    fare,
  ];
}

const cheCosa = ({ quando, che }: Attesa): string => (quando === 'dal' ? `Da quel giorno si può: ${che}` : che);

/** The days of a matter as a file for the calendar. @returns what to say of it, in Italian */
export function inCalendario(pratica: Pratica): string {
  const eventi = dateDi(pratica).map((una) => ({
    uid: `pratica-${slug(`${una.che} ${una.quando} ${una.pezzo.indirizzo}`)}-${una.ultima}@chi-fa-cosa`,
    data: una.prima,
    fine: una.prima === una.ultima ? null : una.ultima,
    titolo: [pratica.nome.trim(), inParole(una)].filter(Boolean).join(': '),
    descrizione: una.pezzo.titolo,
    url: null,
  }));
  const nome = ['pratica', slug(pratica.nome)].filter(Boolean).join('-');
  const file = new Blob([calendarioIcs(eventi, new Date().toISOString())], { type: 'text/calendar;charset=utf-8' });
  scarica(`${nome}.ics`, file);
  return 'File per il calendario scaricato.';
}
