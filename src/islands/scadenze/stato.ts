/**
 * From the fields to the dates, and to the address and back: pure, the same while the page is built and in the browser.
 */
import { leggiDomanda } from '../../puro/calendario/domanda.ts';
import {
  dataRisposta,
  pianoScadenze,
  type DataDelPasso,
  type DomandaScadenze,
  type PassoDatato,
} from '../../puro/calendario/scadenze.ts';
import { passiConRecapiti, type PassoScelto } from '../../puro/canali/passi.ts';
import type { Contatto } from '../../puro/canali/tipi.ts';
import type { DatiScadenze } from '../../puro/calendario/tipi.ts';
import { inItaliano } from '../../puro/parole/date.ts';
import { scriviDomanda } from '../../puro/parole/domanda.ts';
import type { Campo, SchedaScadenze, Testi } from './scheda.ts';

export const VUOTI: Testi = {
  contatto: '',
  sede: '',
  contribuente: '',
  circostanza: '',
  giorni: '',
  patrono: '',
  patrono_giorno: '',
  sabato: '',
  conta_contatto: '',
};

/** The choice of a patron saint's day that is in no list. */
export const ALTRO_PATRONO = 'altro';

/** The count as it stands: dates, or what is wrong with a field. */
export type Conto =
  | { ok: true; caso: DatiScadenze; domanda: DomandaScadenze; passi: PassoScelto[]; risposta: DataDelPasso }
  | { ok: false; campo: Campo; messaggio: string };

/** Counts the days and finds who is to be written to. */
export function conta(caso: DatiScadenze, testi: Testi, contatti: readonly Contatto[]): Conto {
  const letta = leggiDomanda(argomenti(testi), caso);
  if (!letta.ok) {
    const { campo, messaggio } = letta.errore;
    if (campo === 'patrono' && testi.patrono === ALTRO_PATRONO)
      return { ok: false, campo: 'patrono_giorno', messaggio: 'Scrivi giorno e mese del patrono, per esempio 27/08.' };
    return { ok: false, campo, messaggio: messaggio.charAt(0).toUpperCase() + messaggio.slice(1) };
  }
  const domanda = { ...letta.domanda, sede: testi.sede || sedeUnica(caso) };
  if (domanda.sede === null) {
    const diverse = perSede(caso, domanda);
    if (diverse) return { ok: false, campo: 'sede', messaggio: diverse };
  }
  const passi = passiConRecapiti(caso, contatti, domanda);
  return { ok: true, caso, domanda, passi, risposta: dataRisposta(passi) };
}

function sedeUnica({ protocollo: { sedi } }: DatiScadenze): string | null {
  return sedi.length === 1 ? (sedi[0]?.id ?? null) : null;
}

/** Where the days change with the office, a sentence that asks for it, with the day of each; null where none changes. */
function perSede(caso: DatiScadenze, domanda: DomandaScadenze): string | null {
  const piani = caso.protocollo.sedi.map((sede) => ({
    sede,
    piano: pianoScadenze(caso, { ...domanda, sede: sede.id }),
  }));
  const giorni = (piano: PassoDatato[]): string =>
    JSON.stringify(piano.map(({ dal, entro }) => [dal, entro].map((una) => una && dateDi(una))));
  if (new Set(piani.map(({ piano }) => giorni(piano))).size === 1) return null;
  const perGiorno = Map.groupBy(piani, ({ piano }) => dataRisposta(piano).data);
  const [unico] = perGiorno.size === 1 ? perGiorno.keys() : [];
  if (unico)
    return `Scegli la sede: la risposta è attesa dovunque entro ${inItaliano(unico)}, ma altri giorni cambiano col santo patrono.`;
  return `Scegli la sede: i giorni cambiano col suo santo patrono. Risposta attesa entro ${[...perGiorno]
    .map(([data, loro]) => `${inItaliano(data)} (${loro.map(({ sede }) => sede.nome).join(', ')})`)
    .join('; ')}.`;
}

function dateDi({ data, altre }: DataDelPasso): string[] {
  return [data, ...altre.map((altra) => altra.data)].toSorted();
}

/** The answers as `npm run calcola -- scadenze` takes them: an empty one is left open, but for the day. */
export function argomenti({ patrono_giorno, contatto, ...testi }: Testi): Partial<Testi> & { contatto: string } {
  const patrono = testi.patrono === ALTRO_PATRONO ? patrono_giorno.trim() || '?' : testi.patrono;
  return {
    contatto,
    ...Object.fromEntries(Object.entries({ ...testi, patrono }).filter(([, testo]) => testo.trim() !== '')),
  };
}

export const VERSIONE = 'v-regole';
export const ESITO = 'v-esito';

/** The query of an address, `?` included: the answers, the version of the rules, the date they give. */
export function scriviIndirizzo({ versione }: SchedaScadenze, testi: Testi, conto: Conto): string {
  const scritti: Record<string, string> = argomenti(testi);
  // A date that could be read stands as machines write it, which nobody can take for another.
  if (conto.ok)
    Object.assign(scritti, { contatto: conto.domanda.contatto, [VERSIONE]: versione, [ESITO]: conto.risposta.data });
  return scriviDomanda(Object.entries(scritti).filter(([, testo]) => testo !== '' && testo !== '?'));
}
