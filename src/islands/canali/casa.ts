import { nomeCasella } from '../../puro/canali/recapiti.ts';
import type { TavolaCanali } from '../../puro/canali/tipi.ts';
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';

/** What every screen needs besides the rules. */
export interface Casa {
  /** Root of the site, without a final slash. */
  radice: string;
  /** Names of the documents, by id. */
  documenti: Readonly<Record<string, string>>;
}

/** The decision tables as the browser fetches them. */
export interface DatiCanali {
  tavole: TavolaCanali[];
  documenti: Record<string, string>;
}

/** Address of the page of a document. */
export function hrefDocumento({ radice }: Casa, documento: string): string {
  return radice + INDIRIZZI.fonte(documento);
}

/** Address of the contacts of an office; of those of no office, when it is null. */
export function hrefContatti({ radice }: Pick<Casa, 'radice'>, sede: string | null): string {
  return radice + INDIRIZZI.contatti(sede ?? 'tutte-le-sedi');
}

/** Address of the page of a mailbox. */
export function hrefCasella({ radice }: Pick<Casa, 'radice'>, casella: string): string {
  return radice + INDIRIZZI.casella(nomeCasella(casella));
}

/** Where the site of the Institute is, and how the documents write it. */
export const SITO_INPS = 'https://www.inps.it';
const COME_SCRITTO = 'www.inps.it';

/** Where a step of a path leads, if it is a site; null for an entry of a menu. */
export function versoDelPasso(passo: string): string | null {
  return passo === COME_SCRITTO ? SITO_INPS : null;
}
