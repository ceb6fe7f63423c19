import { contaLavorativi, lavorativoDopo, type GiornoContato } from './lavorativi.ts';
import { inItaliano, type Giorno } from '../parole/date.ts';
import { letture, type Lettura, type ScelteCalendario } from './letture.ts';
import type { CasoTermine, DatiScadenze, PassoProtocollo, ProtocolloScadenze, Termine } from './tipi.ts';

/** Who writes, to which office, when: what the deadlines are counted from. */
export interface DomandaScadenze {
  contatto: Giorno;
  sede: string | null;
  contribuente: string | null;
  /** Circumstances that hold, by id. */
  circostanze: readonly string[];
  scelte: ScelteCalendario;
  /** Working days to use for a term instead of the protocol's own, by id of the term. */
  giorni?: Readonly<Record<string, number>>;
}

/** A date, with the other dates that other readings of the text give. */
export interface DataDelPasso {
  data: Giorno;
  /** The readings that give it. */
  letture: Lettura[];
  altre: { data: Giorno; letture: Lettura[] }[];
}

/** A step of the escalation with its dates; null where the text gives none and none can be counted. */
export interface PassoDatato {
  passo: PassoProtocollo;
  /** From when it can be taken. */
  dal: DataDelPasso | null;
  /** By when it is to be closed. */
  entro: DataDelPasso | null;
  termine: Termine | null;
  /** The case of the term that holds. */
  caso: CasoTermine | null;
  /** Working days counted, and every day of the count in the first reading; null where there is no term. */
  giorni: number | null;
  conteggio: GiornoContato[] | null;
}

/** Why deadlines cannot be counted. */
interface ErroreScadenze {
  codice: 'prima-del-protocollo' | 'dopo-il-protocollo';
  messaggio: string;
}

/** What a term is counted from when it is not from a step. */
export const PRIMO_CONTATTO = 'primo-contatto';

/** The case of a term that holds for a contributor and its circumstances: the first whose conditions are met. */
export function casoDelTermine(
  termine: Termine,
  contribuente: string | null,
  circostanze: readonly string[],
): CasoTermine {
  const caso = termine.casi.find(
    ({ contribuenti, circostanza }) =>
      (contribuenti === null || (contribuente !== null && contribuenti.includes(contribuente))) &&
      (circostanza === null || circostanze.includes(circostanza)),
  );
  if (!caso) throw new Error(`termine «${termine.id}»: nessun caso vale per tutti`);
  return caso;
}

/** Whether the protocol holds on a day; otherwise the reason, ready to be shown. */
export function fuoriDalProtocollo(giorno: Giorno, protocollo: ProtocolloScadenze): ErroreScadenze | null {
  if (giorno < protocollo.valido_dal) {
    return {
      codice: 'prima-del-protocollo',
      messaggio: `Il ${inItaliano(giorno)} il ${protocollo.breve} non c’era ancora: vale dal ${inItaliano(protocollo.valido_dal)}. Scegli una data da quel giorno in poi.`,
    };
  }
  if (protocollo.valido_al && giorno > protocollo.valido_al) {
    return {
      codice: 'dopo-il-protocollo',
      messaggio: `Il ${inItaliano(giorno)} il ${protocollo.breve} non valeva più: è finito il ${inItaliano(protocollo.valido_al)}.`,
    };
  }
  return null;
}

/**
 * The steps of the escalation with their dates, from the day of the first contact.
 * Every reading that the text leaves open is counted; dates that differ stand side by side.
 */
export function pianoScadenze(dati: DatiScadenze, domanda: DomandaScadenze): PassoDatato[] {
  const tutte = letture(dati, domanda.sede, domanda.scelte);
  const piano: PassoDatato[] = [];
  for (const passo of dati.protocollo.passi) {
    const termine = dati.protocollo.termini.find(({ id }) => id === passo.termine) ?? null;
    const caso = termine && casoDelTermine(termine, domanda.contribuente, domanda.circostanze);
    const giorni = termine && caso ? (domanda.giorni?.[termine.id] ?? caso.giorni) : null;
    const primo = piano.find((altro) => altro.passo.id === passo.dopo);
    const dal =
      passo.dopo === null
        ? unica(domanda.contatto, tutte)
        : (primo?.entro ?? null) && raccolte(tutte, (lettura) => dopo(primo, lettura));
    const conta = (lettura: Lettura): GiornoContato[] | null => {
      const inizio =
        termine === null || termine.da === PRIMO_CONTATTO
          ? domanda.contatto
          : nellaLettura(
              termine.da === passo.id ? dal : piano.find((altro) => altro.passo.id === termine.da)?.dal,
              lettura,
            );
      return giorni === null || inizio === null ? null : contaLavorativi(inizio, giorni, lettura.regole);
    };
    piano.push({
      passo,
      dal,
      entro: raccolte(tutte, (lettura) => conta(lettura)?.at(-1)?.data ?? null),
      termine,
      caso,
      giorni,
      conteggio: conta(tutte[0]),
    });
  }
  return piano;
}

/** The first working day after a step ran out, in one reading. */
function dopo(primo: PassoDatato | undefined, lettura: Lettura): Giorno | null {
  const fine = nellaLettura(primo?.entro, lettura);
  return fine === null ? null : lavorativoDopo(fine, lettura.regole);
}

/** The date that one reading gives. */
function nellaLettura(date: DataDelPasso | null | undefined, lettura: Lettura): Giorno | null {
  if (!date) return null;
  const sua = [date, ...date.altre].find((una) => una.letture.some(({ id }) => id === lettura.id));
  return sua?.data ?? null;
}

function unica(data: Giorno, tutte: readonly Lettura[]): DataDelPasso {
  return { data, letture: [...tutte], altre: [] };
}

/** Puts together the readings that give the same date, the first reading's date first. */
function raccolte(tutte: readonly Lettura[], data: (lettura: Lettura) => Giorno | null): DataDelPasso | null {
  const perData = new Map<Giorno, Lettura[]>();
  for (const lettura of tutte) {
    const giorno = data(lettura);
    if (giorno) perData.set(giorno, [...(perData.get(giorno) ?? []), lettura]);
  }
  const [prima, ...altre] = [...perData].map(([giorno, quali]) => ({ data: giorno, letture: quali }));
  return prima ? { ...prima, altre } : null;
}

/** When the answer to the first contact is due: the first step that has a term. */
export function dataRisposta(piano: readonly PassoDatato[]): DataDelPasso {
  const risposta = piano.find(({ entro }) => entro !== null)?.entro;
  if (!risposta) throw new Error('nessun passo ha un termine');
  return risposta;
}
