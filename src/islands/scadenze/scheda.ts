import type { DatiScadenze } from '../../puro/calendario/tipi.ts';
import type { Contatto } from '../../puro/canali/tipi.ts';

/** What the page of a protocol hands over to its script. */
export interface SchedaScadenze {
  /** Root of the site, without a final slash. */
  radice: string;
  /** Names of the documents, by id. */
  documenti: Record<string, string>;
  /** Eight characters that change when a rule of the count does. */
  versione: string;
  caso: DatiScadenze;
  /** The worked example that the page opens with. */
  esempio: Testi;
  /** The mailboxes of the steps. Those that carry a name travel apart from the page, which robots read. */
  contatti: Contatto[];
}

/** The answers as they stand in the fields, by name; an empty text is a question left open. */
export type Testi = Readonly<Record<Campo, string>>;

export type Campo =
  | 'contatto'
  | 'sede'
  | 'contribuente'
  | 'circostanza'
  | 'giorni'
  | 'patrono'
  | 'patrono_giorno'
  | 'sabato'
  | 'conta_contatto';
