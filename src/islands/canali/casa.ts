import type { TavolaCanali } from '../../canali/tipi.ts';

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
  return `${radice}/fonti/${documento}/`;
}

/** Address of the plain page of a contributor, or of a contributor's need. */
export function hrefCombinazione({ radice }: Pick<Casa, 'radice'>, contribuente: string, esigenza?: string): string {
  return `${radice}/canali/${contribuente}/${esigenza ? `${esigenza}/` : ''}`;
}

/** Address of the page of a mailbox. */
export function hrefCasella({ radice }: Pick<Casa, 'radice'>, casella: string): string {
  return `${radice}/contatti/caselle/${nomeCasella(casella)}/`;
}

/** A mailbox as the name of its page: lower case, hyphens for all that is not a letter or a digit. */
export function nomeCasella(casella: string): string {
  return casella.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
