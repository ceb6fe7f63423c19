/**
 * The reader's own office: chosen by them, kept on this device only, told to nobody. It comes first where offices are
 * listed, and answers where an office is asked. Where the browser refuses storage, or the reader has asked that nothing
 * be kept (`/privacy/`), every function does nothing and none throws.
 */
import { siConserva } from '../ricerca/recenti.ts';

const CHIAVE = 'chi-fa-cosa:mia-sede';
/** Said by the document whenever it changes. */
export const CAMBIATA = 'mia-sede';

/** An office as two kinds of rule know it. */
export interface MiaSede {
  /** What it is called. */
  nome: string;
  /** Id of its structure of the territory (`rules/sedi`): its targets, `/sedi/<struttura>/`; null where it has none. */
  struttura: string | null;
  /** Id of the agreement on channels that it follows, and its id there; null where no agreement is known. */
  protocollo: string | null;
  sede: string | null;
}

const ID = /^[a-z0-9-]{1,80}$/;
const id = (valore: unknown): string | null => (typeof valore === 'string' && ID.test(valore) ? valore : null);

/**
 * An office from a text of ours, as a button or the device keeps it.
 * @returns null where the text is not one
 */
export function leggiSede(testo: string | null): MiaSede | null {
  try {
    const letta = JSON.parse(testo ?? 'null') as Partial<Record<keyof MiaSede, unknown>> | null;
    if (typeof letta?.nome !== 'string' || letta.nome.length > 80) return null;
    const sede = { struttura: id(letta.struttura), protocollo: id(letta.protocollo), sede: id(letta.sede) };
    return sede.struttura === null && (sede.protocollo === null || sede.sede === null)
      ? null
      : { nome: letta.nome, ...sede };
  } catch {
    return null;
  }
}

/** The reader's office, or null. */
export function miaSede(): MiaSede | null {
  try {
    return leggiSede(localStorage.getItem(CHIAVE));
  } catch {
    return null;
  }
}

/** Keeps an office as the reader's own, or forgets it (null). @returns whether it could be done */
export function tieniSede(sede: MiaSede | null): boolean {
  try {
    if (sede === null) localStorage.removeItem(CHIAVE);
    else if (siConserva()) localStorage.setItem(CHIAVE, JSON.stringify(sede));
    else return false;
  } catch {
    return false;
  }
  document.dispatchEvent(new CustomEvent(CAMBIATA));
  return true;
}

/** Whether two are the same office: the same in the agreement where both name one, else the same structure. */
export function stessaSede(una: MiaSede, altra: MiaSede): boolean {
  return una.sede !== null && altra.sede !== null
    ? una.sede === altra.sede && una.protocollo === altra.protocollo
    : una.struttura !== null && una.struttura === altra.struttura;
}
