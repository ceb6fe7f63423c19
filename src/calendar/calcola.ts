import { leggiData, perEsteso, type Giorno } from './date.ts';
import type { Festivita } from './festivita.ts';
import { NESSUNA_SCELTA, type Lettura, type ScelteCalendario } from './letture.ts';
import { fuoriDalProtocollo, pianoScadenze, type DataDelPasso, type PassoDatato } from './scadenze.ts';
import type { DatiScadenze, Provenienza } from './tipi.ts';

/** A step of the count, as it went; `risultato` is its date in the reading put first. */
export interface PassoCalcolato extends Pick<Provenienza, 'certezza' | 'motivo'> {
  id: string;
  etichetta: string;
  /** In Italian, ready to be shown. */
  formula: string;
  risultato: Giorno | null;
  unita: 'data';
  esatto: boolean;
  /** From when and by when; null where no date can be counted. */
  dal: Giorno | null;
  entro: Giorno | null;
  giorni: number | null;
  saltati: { data: Giorno; motivo: string }[];
  fonti: { etichetta: string; documento: string; punto: string }[];
}

/** The same object as every other calculator prints. */
export interface RisultatoScadenze {
  indicatore: 'scadenze';
  /** The day by which an answer is due, in the reading put first; null when there is an error. */
  risultato: Giorno | null;
  unita: 'data';
  /** A date is never rounded: false only where there is none. */
  esatto: boolean;
  /** Only where the readings left open give different dates: one for each date, the principal first. */
  risultati?: { id: string; etichetta: string; valore: Giorno; esatto: true; unita: 'data'; lettura: string }[];
  passi: PassoCalcolato[];
  errore: { codice: string; messaggio: string } | null;
}

/** The errors that mean the call itself is wrong, not that the answer is a typed «n.d.». */
export const ERRORI_DI_CHIAMATA: ReadonlySet<string> = new Set(['ingresso-sconosciuto', 'dato-mancante', 'valore-non-ammesso', 'data-vuota', 'data-illeggibile']);

const ARGOMENTI = ['contatto', 'giorni', 'patrono', 'sabato', 'conta_contatto', 'sede', 'contribuente', 'circostanza'] as const;
type Argomento = (typeof ARGOMENTI)[number];

/** Working days beyond which nobody counts by hand: a longer term is a slip. */
const GIORNI_MASSIMI = 365;

/**
 * The deadlines as `npm run calcola -- scadenze` asks for them.
 * @param argomenti `contatto` (a date), and at will `giorni` (for the answer), `patrono` (a town, `nessuno`, or day/month),
 * `sabato` and `conta_contatto` (si, no), `sede`, `contribuente`, `circostanza`
 * @returns the day by which an answer is due, its other readings, and every step of the escalation
 */
export function calcolaScadenze(argomenti: Readonly<Record<string, string>>, dati: DatiScadenze): RisultatoScadenze {
  try {
    const scritti = Object.keys(argomenti).find((nome) => !(ARGOMENTI as readonly string[]).includes(nome));
    if (scritti) rifiuta('ingresso-sconosciuto', `«${scritti}» non è un dato di questo calcolo: si usano ${ARGOMENTI.join(', ')}.`);
    return conta(argomenti, dati);
  } catch (errore) {
    if (!(errore instanceof Rifiuto)) throw errore;
    return { indicatore: 'scadenze', risultato: null, unita: 'data', esatto: false, passi: [], errore: { codice: errore.codice, messaggio: errore.message } };
  }
}

class Rifiuto extends Error {
  readonly codice: string;
  constructor(codice: string, messaggio: string) {
    super(messaggio);
    this.codice = codice;
  }
}

function rifiuta(codice: string, messaggio: string): never {
  throw new Rifiuto(codice, messaggio);
}

function conta(argomenti: Partial<Record<Argomento, string>>, dati: DatiScadenze): RisultatoScadenze {
  const { protocollo } = dati;
  if (argomenti.contatto === undefined) rifiuta('dato-mancante', 'Manca il giorno del primo contatto: contatto=17/06/2019.');
  const letta = leggiData(argomenti.contatto);
  if (!letta.ok) rifiuta(letta.errore.codice, letta.errore.messaggio);
  const fuori = fuoriDalProtocollo(letta.data, protocollo);
  if (fuori) rifiuta(fuori.codice, fuori.messaggio);
  const primo = protocollo.passi.find(({ termine }) => termine !== null);
  const giorni = giorniScritti(argomenti.giorni);
  const piano = pianoScadenze(dati, {
    contatto: letta.data,
    sede: scelta('sede', argomenti.sede, protocollo.sedi) ?? protocollo.sedi[0]?.id ?? null,
    contribuente: scelta('contribuente', argomenti.contribuente, protocollo.contribuenti),
    circostanze: [scelta('circostanza', argomenti.circostanza, protocollo.circostanze)].filter((una) => una !== null),
    scelte: scelteCalendario(argomenti, dati),
    ...(giorni && primo?.termine ? { giorni: { [primo.termine]: giorni } } : {}),
  });
  const risposta = piano.find(({ passo }) => passo.id === primo?.id)?.entro;
  if (!risposta) throw new Error(`protocollo «${protocollo.id}»: nessun passo ha un termine`);
  return {
    indicatore: 'scadenze',
    risultato: risposta.data,
    unita: 'data',
    esatto: true,
    ...(risposta.altre.length > 0 ? { risultati: risultati(risposta) } : {}),
    passi: piano.map(passoCalcolato),
    errore: null,
  };
}

function giorniScritti(testo: string | undefined): number | null {
  if (testo === undefined) return null;
  const giorni = /^\d{1,3}$/.test(testo.trim()) ? Number(testo) : 0;
  if (giorni >= 1 && giorni <= GIORNI_MASSIMI) return giorni;
  return rifiuta('valore-non-ammesso', `giorni=${testo}: scrivi un numero intero da 1 a ${GIORNI_MASSIMI}.`);
}

function scelta(nome: Argomento, valore: string | undefined, voci: readonly { id: string }[]): string | null {
  if (valore === undefined) return null;
  if (voci.some(({ id }) => id === valore)) return valore;
  const ammessi = voci.length > 0 ? `si può scegliere tra ${voci.map(({ id }) => id).join(', ')}` : 'questo protocollo non ne prevede';
  return rifiuta('valore-non-ammesso', `${nome}=${valore}: ${ammessi}.`);
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
  return si || valore.toLowerCase() === 'no' ? si : rifiuta('valore-non-ammesso', `${nome}=${valore}: scrivi si o no.`);
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
  return rifiuta('valore-non-ammesso', `patrono=${valore}: scrivi un comune tra ${comuni}, «nessuno», oppure giorno e mese come 24/06.`);
}

/** A patron saint's feast that only its day is known of; `giorno` as `06-24`. */
export function patronoDelGiorno(giorno: string): Festivita {
  return { id: 'patrono-scelto', nome: 'santo patrono', giorno, pasqua: null, valido_dal: null, valido_al: null };
}

function risultati(risposta: DataDelPasso): NonNullable<RisultatoScadenze['risultati']> {
  return [{ data: risposta.data, letture: risposta.letture }, ...risposta.altre].map(({ data, letture }) => ({
    id: letture[0]?.id ?? data,
    etichetta: 'Risposta attesa entro',
    valore: data,
    esatto: true,
    unita: 'data',
    lettura: letture.map(({ testo }: Lettura) => testo).join('; oppure '),
  }));
}

function passoCalcolato({ passo, termine, caso, dal, entro, giorni, conteggio }: PassoDatato): PassoCalcolato {
  const date = [
    dal ? `dal ${perEsteso(dal.data)}` : null,
    entro && giorni ? `entro ${perEsteso(entro.data)}, ${giorni === 1 ? '1 giorno lavorativo' : `${giorni} giorni lavorativi`}` : null,
  ].filter((parte) => parte !== null);
  const risultato = (entro ?? dal)?.data ?? null;
  return {
    id: passo.id,
    etichetta: passo.nome,
    formula: date.length > 0 ? date.join(', ') : 'la data non si può calcolare',
    risultato,
    unita: 'data',
    esatto: risultato !== null,
    dal: dal?.data ?? null,
    entro: entro?.data ?? null,
    giorni,
    saltati: (conteggio ?? []).flatMap(({ data, salto }) => (salto ? [{ data, motivo: salto.nome }] : [])),
    fonti: [{ etichetta: passo.nome, ...passo.fonte }, ...(caso && termine ? [{ etichetta: termine.nome, ...caso.fonte }] : [])],
    certezza: passo.certezza,
    motivo: passo.motivo,
  };
}
