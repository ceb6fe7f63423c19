import { inItaliano, type Giorno } from '../parole/date.ts';
import type { ScelteCalendario } from '../calendario/letture.ts';
import { casoDelTermine, fuoriDalProtocollo } from '../calendario/scadenze.ts';
import type { CasoTermine, Termine } from '../calendario/tipi.ts';
import { passiConRecapiti, recapitiScelti, type PassoScelto, type RecapitoScelto } from './passi.ts';
import { vale } from '../calendario/versioni.ts';
import type {
  AmbitoCanale,
  CondizioneProtocollo,
  ContribuenteProtocollo,
  ElencoDomande,
  ElencoOggetti,
  EsigenzaProtocollo,
  Modello,
  OggettoMenu,
  PeriodoCella,
  RegolaCanale,
  RispostaCella,
  SedeProtocollo,
  TavolaCanali,
} from './tipi.ts';

/** The reader's answers. */
export interface Scelta {
  contribuente: string;
  esigenza: string;
  sede: string;
  /** The day of writing; for a first contact, the one deadlines are counted from. */
  data: Giorno;
  /** The day of the first contact, when the need is a later step; null if not told. */
  primoContatto: Giorno | null;
  circostanze: readonly string[];
  calendario: ScelteCalendario;
}

/** Which answer cannot be used, and why, in Italian. */
export interface ErroreScelta {
  campo: 'contribuente' | 'esigenza' | 'sede' | 'data' | 'primoContatto';
  codice: string;
  messaggio: string;
}

/** A channel with everything that is needed to use it. */
export interface ViaScelta {
  regola: RegolaCanale;
  /** The part of the rule that covers this case: its certainty is the answer's. */
  ambito: AmbitoCanale;
  elenco: ElencoOggetti | null;
  /** Objects that can be picked on the day, and those disabled by then. */
  oggetti: OggettoMenu[];
  inibiti: OggettoMenu[];
  domande: ElencoDomande | null;
  recapiti: RecapitoScelto[];
  modello: Modello | null;
  /** Values that fill themselves in, by form of the field. */
  gestione: string;
  /** The promise; null where the text makes none. */
  promessa: { termine: Termine; caso: CasoTermine } | null;
  condizioni: CondizioneProtocollo[];
}

/** One screen: where, what to write, by when, whom next, what not to do. */
export interface RispostaScelta {
  contribuente: ContribuenteProtocollo;
  esigenza: EsigenzaProtocollo;
  sede: SedeProtocollo;
  data: Giorno;
  periodo: PeriodoCella;
  /** The contradiction behind the answer, if it is one. */
  incongruenza: TavolaCanali['incongruenze'][number] | null;
  /** The other entries that change something of this answer: a rule it follows, a thing not to do. */
  dubbi: TavolaCanali['incongruenze'];
  /** Best first; empty where the protocol does not say. */
  vie: ViaScelta[];
  /** What to do where the protocol does not say. */
  silenzio: RegolaCanale | null;
  divieti: RegolaCanale[];
  /** Next steps; null where nothing is promised, or where the first contact's day is not known. */
  passi: PassoScelto[] | null;
  /** For a later step: the day from which it can be taken, when that is after the day of writing. */
  troppoPresto: Giorno | null;
  /** For a later step: the day by which the whole exchange was to be closed, when every reading has it before the day of writing. */
  scaduto: Giorno | null;
  /** True after the last document we have. */
  daVerificare: boolean;
}

type EsitoScelta = { ok: true; risposta: RispostaScelta } | { ok: false; errore: ErroreScelta };

/** The history of a cell of the decision table, or null where an id is not of this protocol. */
export function cella(
  tavola: TavolaCanali,
  contribuente: string,
  esigenza: string,
  sede: string,
): PeriodoCella[] | null {
  const { contribuenti, esigenze, sedi } = tavola.protocollo;
  const posti = [
    contribuenti.findIndex(({ id }) => id === contribuente),
    esigenze.findIndex(({ id }) => id === esigenza),
    sedi.findIndex(({ id }) => id === sede),
  ];
  const [chi = -1, cosa = -1, dove = -1] = posti;
  if (posti.includes(-1)) return null;
  return tavola.profili[tavola.celle[(chi * esigenze.length + cosa) * sedi.length + dove] ?? -1] ?? null;
}

/**
 * From the reader's answers to the screen that says what to do.
 * @param tavola the decision table, with names hidden or not
 * @returns the answer, or which of the reader's answers cannot be used
 */
export function scegli(tavola: TavolaCanali, scelta: Scelta): EsitoScelta {
  const { protocollo } = tavola;
  const contribuente = protocollo.contribuenti.find(({ id }) => id === scelta.contribuente);
  const esigenza = protocollo.esigenze.find(({ id }) => id === scelta.esigenza);
  const sede = protocollo.sedi.find(({ id }) => id === scelta.sede);
  if (!contribuente) return mancante('contribuente', 'Scegli per chi scrivi.');
  if (!esigenza) return mancante('esigenza', 'Scegli di che cosa hai bisogno.');
  if (!sede) return mancante('sede', 'Scegli la sede competente.');
  const errore = erroreDate(tavola, scelta);
  if (errore) return { ok: false, errore };
  const periodo = cella(tavola, contribuente.id, esigenza.id, sede.id)?.find(({ dal, al }) =>
    vale({ valido_dal: dal, valido_al: al }, scelta.data),
  );
  if (!periodo)
    throw new Error(
      `tavola di «${protocollo.id}»: nessuna risposta per ${contribuente.id}, ${esigenza.id}, ${sede.id} il ${scelta.data}`,
    );
  const regole = periodo.risposte.map((risposta) => trova(tavola, risposta));
  const vie = regole
    .filter(({ regola }) => regola.tipo === 'risposta')
    .map(({ regola, ambito }) => via(tavola, scelta, regola, conCertezza(ambito, periodo), contribuente));
  const inizio =
    esigenza.passo === null ? (vie.some(({ promessa }) => promessa) ? scelta.data : null) : scelta.primoContatto;
  const passi =
    inizio === null
      ? null
      : passiConRecapiti(
          tavola,
          tavola.contatti,
          {
            contatto: inizio,
            sede: sede.id,
            contribuente: contribuente.id,
            circostanze: scelta.circostanze,
            scelte: scelta.calendario,
          },
          scelta.data,
        );
  const suo = passi?.find(({ passo }) => passo.id === esigenza.passo)?.dal?.data ?? null;
  return {
    ok: true,
    risposta: {
      contribuente,
      esigenza,
      sede,
      data: scelta.data,
      periodo,
      incongruenza: tavola.incongruenze.find(({ id }) => id === periodo.incongruenza) ?? null,
      dubbi: dubbi(tavola, contribuente.id, periodo),
      vie,
      silenzio: regole.find(({ regola }) => regola.tipo === 'silenzio')?.regola ?? null,
      divieti: periodo.divieti.map((divieto) => trova(tavola, divieto).regola),
      passi,
      troppoPresto: esigenza.passo !== null && suo !== null && suo > scelta.data ? suo : null,
      scaduto: esigenza.passo === null ? null : chiusuraPassata(passi, scelta.data),
      daVerificare: protocollo.ultima_notizia !== null && scelta.data > protocollo.ultima_notizia,
    },
  };
}

/** The day of the closing term, where it is over however the text is read. */
function chiusuraPassata(passi: readonly PassoScelto[] | null, oggi: Giorno): Giorno | null {
  const chiusura = passi?.find(({ passo, entro }) => passo.livello === null && entro)?.entro;
  return chiusura && [chiusura, ...chiusura.altre].every(({ data }) => data < oggi) ? chiusura.data : null;
}

function mancante(campo: ErroreScelta['campo'], messaggio: string): EsitoScelta {
  return { ok: false, errore: { campo, codice: 'scelta-mancante', messaggio } };
}

function erroreDate({ protocollo }: TavolaCanali, { data, primoContatto }: Scelta): ErroreScelta | null {
  const fuori = fuoriDalProtocollo(data, protocollo);
  if (fuori) return { campo: 'data', ...fuori };
  if (primoContatto === null) return null;
  const primaFuori = fuoriDalProtocollo(primoContatto, protocollo);
  if (primaFuori) return { campo: 'primoContatto', ...primaFuori };
  if (primoContatto <= data) return null;
  const messaggio = `Il primo contatto (${inItaliano(primoContatto)}) non può venire dopo il giorno in cui scrivi (${inItaliano(data)}).`;
  return { campo: 'primoContatto', codice: 'contatto-dopo', messaggio };
}

function trova(tavola: TavolaCanali, risposta: RispostaCella): { regola: RegolaCanale; ambito: AmbitoCanale } {
  const regola = tavola.regole[risposta.regola];
  const ambito = regola?.ambiti[risposta.ambito];
  if (!regola || !ambito)
    throw new Error(`tavola di «${tavola.protocollo.id}»: la risposta ${risposta.regola}/${risposta.ambito} non c’è`);
  return { regola, ambito };
}

/** The entries of the register that touch the rules of a cell, but the one that its certainty already names. */
function dubbi(
  { incongruenze, regole }: TavolaCanali,
  contribuente: string,
  { risposte, divieti, incongruenza }: PeriodoCella,
): TavolaCanali['incongruenze'] {
  const used = new Set([...risposte, ...divieti].map(({ regola }) => `canali/${regole[regola]?.id ?? ''}`));
  return incongruenze.filter(
    ({ id, riguarda, contribuenti }) =>
      id !== incongruenza &&
      riguarda.some((regola) => used.has(regola)) &&
      (contribuenti?.includes(contribuente) ?? true),
  );
}

/** The rule's part with the cell's certainty, which is that of the weakest thing the answer rests on. */
function conCertezza(ambito: AmbitoCanale, { certezza, motivo, incongruenza }: PeriodoCella): AmbitoCanale {
  return { ...ambito, certezza, motivo, incongruenza };
}

function via(
  tavola: TavolaCanali,
  scelta: Scelta,
  regola: RegolaCanale,
  ambito: AmbitoCanale,
  contribuente: ContribuenteProtocollo,
): ViaScelta {
  const elenco = tavola.oggetti.find(({ id }) => id === regola.oggetti) ?? null;
  const termine = tavola.protocollo.termini.find(({ id }) => id === regola.termine) ?? null;
  const sede = ambito.sede_recapito ?? scelta.sede;
  return {
    regola,
    ambito,
    elenco,
    oggetti: elenco?.oggetti.filter((oggetto) => vale(oggetto, scelta.data)) ?? [],
    inibiti: elenco?.oggetti.filter((oggetto) => !vale(oggetto, scelta.data)) ?? [],
    domande: tavola.domande.find(({ id }) => id === regola.domande) ?? null,
    recapiti: recapitiScelti(tavola.contatti, regola.recapiti, sede, scelta.data),
    modello: tavola.modelli.find(({ id }) => id === regola.modello) ?? null,
    gestione: contribuente.gestione,
    promessa: termine && { termine, caso: casoDelTermine(termine, contribuente.id, scelta.circostanze) },
    condizioni: tavola.protocollo.condizioni.filter(({ id }) => regola.condizioni.includes(id)),
  };
}
