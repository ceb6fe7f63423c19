/** From what was typed to answers: the same reading in a field of a page, in a pasted row and in the command. */
import { leggiNumero } from './numeri.ts';
import type { Calcolo, Dato, Ingresso } from './tipi.ts';

/** How one input was read. */
export interface IngressoLetto {
  dato?: Dato;
  /** How it was read, where it could mean two things. */
  nota?: string;
  /** Why it could not be read. */
  errore?: string;
}

const SI = new Set(['si', 'sì', 's', 'true', '1', 'vero']);
const NO = new Set(['no', 'n', 'false', '0', 'falso']);

/**
 * Reads one input. An empty text is no answer (neither `dato` nor `errore`).
 * @param testo lists are separated by semicolons, tabs or line ends
 * @param puntoDecimale whether `1234.5` is a figure too, as it is for machines
 */
export function leggiIngresso(ingresso: Ingresso, testo: string, puntoDecimale = false): IngressoLetto {
  const scritto = testo.trim();
  if (ingresso.tipo === 'lista') return leggiLista(ingresso, scritto, puntoDecimale);
  if (scritto === '') return {};
  if (ingresso.tipo === 'scelta') return { dato: opzioneScritta(ingresso, scritto) };
  if (ingresso.tipo === 'si_no') {
    const risposta = scritto.toLowerCase();
    return SI.has(risposta)
      ? { dato: true }
      : NO.has(risposta)
        ? { dato: false }
        : { errore: `«${scritto}» non è né sì né no.` };
  }
  const letto = leggiNumero(scritto, puntoDecimale, ingresso.unita);
  return 'errore' in letto
    ? { errore: letto.messaggio }
    : { dato: letto.valore, ...(letto.nota && { nota: letto.nota }) };
}

/** Options are told apart by their id whatever the case; what is none of them goes on as it is, to be refused. */
function opzioneScritta({ opzioni = [] }: Ingresso, scritto: string): string {
  return opzioni.find(({ id }) => id.toLowerCase() === scritto.toLowerCase())?.id ?? scritto;
}

/** The offices of the country are fewer. */
const MASSIME_VOCI = 1000;

function leggiLista({ unita }: Ingresso, scritto: string, puntoDecimale: boolean): IngressoLetto {
  if (scritto === '') return {};
  const voci = scritto.replace(/;$/, '').split(/[;\t\n]/);
  if (voci.length > MASSIME_VOCI)
    return { errore: `L’elenco ha ${voci.length} voci: al massimo sono ${MASSIME_VOCI}.` };
  const letti = voci.map((voce) => leggiNumero(voce, puntoDecimale, unita));
  const sbagliata = letti.findIndex((letto) => 'errore' in letto);
  const errore = letti[sbagliata];
  if (errore && 'errore' in errore) return { errore: `voce ${sbagliata + 1} dell’elenco: ${errore.messaggio}` };
  const note = letti.flatMap((letto) => ('nota' in letto && letto.nota ? [letto.nota] : []));
  const dato = letti.flatMap((letto) => ('valore' in letto ? [letto.valore] : []));
  return { dato, ...(note.length > 0 && { nota: note.join(' ') }) };
}

/** The inputs that must be answered: neither optional nor with a stand-in of their own. */
export function obbligatori({ ingressi }: Calcolo): Ingresso[] {
  return ingressi.filter(({ facoltativo, se_mancante }) => !facoltativo && se_mancante === undefined);
}
