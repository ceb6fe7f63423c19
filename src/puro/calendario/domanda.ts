import { leggiData } from '../parole/date.ts';
import type { Festivita } from './festivita.ts';
import { NESSUNA_SCELTA, type ScelteCalendario } from './letture.ts';
import { fuoriDalProtocollo, type DomandaScadenze } from './scadenze.ts';
import type { DatiScadenze } from './tipi.ts';

/** What a count of deadlines can be asked with, by name: on the command line, in a form, in an address. */
export type Argomento =
  'contatto' | 'giorni' | 'patrono' | 'sabato' | 'conta_contatto' | 'sede' | 'contribuente' | 'circostanza';

/** What is wrong with one of the answers. */
interface ErroreDomanda {
  campo: Argomento;
  codice: string;
  /** In Italian; with `valore-non-ammesso`, what to write instead, beginning with a small letter. */
  messaggio: string;
}

/** Working days beyond which nobody counts by hand: a longer term is a slip. */
const GIORNI_MASSIMI = 365;

/**
 * Reads the answers as text.
 * @param argomenti by name; one that is not there is left as open as the protocol leaves it
 * @returns what to count, or what is wrong with the first answer that cannot be used
 */
export function leggiDomanda(
  argomenti: Partial<Record<Argomento, string>> & { contatto: string },
  dati: DatiScadenze,
): { ok: true; domanda: DomandaScadenze } | { ok: false; errore: ErroreDomanda } {
  try {
    return { ok: true, domanda: leggi(argomenti, dati) };
  } catch (errore) {
    if (!(errore instanceof Rifiuto)) throw errore;
    return { ok: false, errore: errore.errore };
  }
}

class Rifiuto extends Error {
  readonly errore: ErroreDomanda;
  constructor(errore: ErroreDomanda) {
    super(errore.messaggio);
    this.errore = errore;
  }
}

function rifiuta(campo: Argomento, codice: string, messaggio: string): never {
  throw new Rifiuto({ campo, codice, messaggio });
}

function leggi(
  argomenti: Partial<Record<Argomento, string>> & { contatto: string },
  dati: DatiScadenze,
): DomandaScadenze {
  const { protocollo } = dati;
  const letta = leggiData(argomenti.contatto);
  if (!letta.ok) rifiuta('contatto', letta.errore.codice, letta.errore.messaggio);
  const fuori = fuoriDalProtocollo(letta.data, protocollo);
  if (fuori) rifiuta('contatto', fuori.codice, fuori.messaggio);
  const termine = protocollo.passi.find((passo) => passo.termine !== null)?.termine;
  const giorni = giorniScritti(argomenti.giorni);
  return {
    contatto: letta.data,
    sede: scelta('sede', argomenti.sede, protocollo.sedi) ?? protocollo.sedi[0]?.id ?? null,
    contribuente: scelta('contribuente', argomenti.contribuente, protocollo.contribuenti),
    circostanze: [scelta('circostanza', argomenti.circostanza, protocollo.circostanze)].filter((una) => una !== null),
    scelte: scelteCalendario(argomenti, dati),
    ...(giorni && termine ? { giorni: { [termine]: giorni } } : {}),
  };
}

function giorniScritti(testo: string | undefined): number | null {
  if (testo === undefined) return null;
  const giorni = /^\d{1,3}$/.test(testo.trim()) ? Number(testo) : 0;
  if (giorni >= 1 && giorni <= GIORNI_MASSIMI) return giorni;
  return rifiuta('giorni', 'valore-non-ammesso', `scrivi un numero intero da 1 a ${GIORNI_MASSIMI}.`);
}

function scelta(nome: Argomento, valore: string | undefined, voci: readonly { id: string }[]): string | null {
  if (valore === undefined) return null;
  if (voci.some(({ id }) => id === valore)) return valore;
  const ammessi =
    voci.length > 0
      ? `si può scegliere tra ${voci.map(({ id }) => id).join(', ')}`
      : 'questo protocollo non ne prevede';
  return rifiuta(nome, 'valore-non-ammesso', `${ammessi}.`);
}

function scelteCalendario(argomenti: Partial<Record<Argomento, string>>, dati: DatiScadenze): ScelteCalendario {
  return {
    sabatoLavorativo: siNo('sabato', argomenti.sabato),
    contaGiornoContatto: siNo('conta_contatto', argomenti.conta_contatto),
    patrono: argomenti.patrono === undefined ? NESSUNA_SCELTA.patrono : patronoScritto(argomenti.patrono, dati),
  };
}

function siNo(nome: Argomento, valore: string | undefined): boolean | null {
  if (valore === undefined) return null;
  const si = ['si', 'sì'].includes(valore.toLowerCase());
  return si || valore.toLowerCase() === 'no' ? si : rifiuta(nome, 'valore-non-ammesso', 'scrivi si o no.');
}

/**
 * The patron saint's day as written: a town whose feast is known, `nessuno`, or a day and month like `24/06`.
 * @returns null for none
 */
function patronoScritto(valore: string, dati: DatiScadenze): Festivita | null {
  const cercato = valore.trim().toLowerCase();
  if (cercato === 'nessuno') return null;
  const noto = dati.patroni.find(({ id, comune }) => id === cercato || comune?.toLowerCase() === cercato);
  if (noto) return noto;
  const data = /^\d{1,2}\/\d{1,2}$/.test(cercato) ? leggiData(`${cercato}/2024`) : null;
  if (data?.ok) return patronoDelGiorno(data.data.slice(5));
  const comuni = dati.patroni.map(({ comune }) => comune?.toLowerCase()).join(', ');
  return rifiuta(
    'patrono',
    'valore-non-ammesso',
    `scrivi ${comuni ? `un comune tra ${comuni}, ` : ''}«nessuno», oppure giorno e mese come 24/06.`,
  );
}

/** A patron saint's feast that only its day is known of; `giorno` as `06-24`. */
function patronoDelGiorno(giorno: string): Festivita {
  return { id: 'patrono-scelto', nome: 'santo patrono', giorno, pasqua: null, valido_dal: null, valido_al: null };
}
