import type { Certezza, Fonte, RecapitoUso as RecapitoScritto } from '../../types/regole.ts';
import type { Giorno } from '../parole/date.ts';
import type { Festivita } from './festivita.ts';

/** Where a statement comes from and how sure it is. */
export interface Provenienza {
  fonte: Fonte;
  certezza: Certezza;
  motivo: string | null;
  incongruenza: string | null;
}

/** What a protocol says of a kind of day; with `non_detta`, `conta` is the reading put first. */
export interface LetturaCalendario extends Provenienza {
  conta: boolean;
}

/** A term in working days: the first case whose conditions hold decides. */
export interface Termine extends Provenienza {
  id: string;
  nome: string;
  /** What it is counted from: `primo-contatto`, or the id of a step, from the first day on which it can be taken. */
  da: string;
  casi: CasoTermine[];
  nota: string | null;
}

export interface CasoTermine {
  giorni: number;
  /** Kinds of contributor it is for; null for all. */
  contribuenti: string[] | null;
  /** A circumstance that only the writer can state, like a documented urgency; null for none. */
  circostanza: string | null;
  fonte: Fonte;
}

/** Which address a rule or a step calls for; the mailbox is looked up by use, office and date. */
export interface RecapitoUso {
  uso: string;
  come: NonNullable<RecapitoScritto['come']>;
}

/** A step of the escalation. */
export interface PassoProtocollo extends Provenienza {
  id: string;
  nome: string;
  livello: number | null;
  testo: string;
  /** The term by which it is to be closed; null where the text gives none. */
  termine: string | null;
  /** The step that comes before; null for one that starts with the first contact. */
  dopo: string | null;
  recapiti: RecapitoUso[];
}

/** What deadlines need to know of a protocol. Nothing of any province is in the code. */
export interface ProtocolloScadenze {
  id: string;
  breve: string;
  valido_dal: Giorno;
  valido_al: Giorno | null;
  sedi: { id: string; nome: string; patrono: string | null }[];
  contribuenti: { id: string; nome: string }[];
  circostanze: { id: string; nome: string }[];
  calendario: { sabato: LetturaCalendario; giorno_contatto: LetturaCalendario; patrono: LetturaCalendario };
  termini: Termine[];
  passi: PassoProtocollo[];
}

/** The rules that deadlines are counted with. */
export interface DatiScadenze {
  protocollo: ProtocolloScadenze;
  /** National feasts. */
  feste: Festivita[];
  /** Patron saints' feasts, with their town. */
  patroni: (Festivita & { comune: string | null })[];
}
