import { PAGINE } from '../parole/indirizzi.ts';

/** A protocol as far as its addresses go. */
export interface ConIndirizzo {
  id: string;
  /** Its pages bear no name of it: published when it was the only one, and kept. */
  indirizzo_breve: boolean;
}

/** The protocol whose pages bear no name, or null where none has that privilege. */
export function conIndirizzoBreve<P extends ConIndirizzo>(protocolli: readonly P[]): P | null {
  return protocolli.find(({ indirizzo_breve }) => indirizzo_breve) ?? null;
}

/**
 * The path of the plain pages of a contributor, or of a contributor's need, from the site's root. They bear the
 * protocol's id too, since two protocols may both have «aziende», but for the one that declares short addresses: what
 * was published before there was another keeps its meaning.
 * @param protocolli all of them, in any order
 */
export function percorsoCombinazione(
  protocolli: readonly ConIndirizzo[],
  protocollo: string,
  contribuente: string,
  esigenza?: string,
): string {
  return `${PAGINE.canali}${parteContribuente(protocolli, protocollo, contribuente)}/${esigenza ? `${esigenza}/` : ''}`;
}

/** The part of the path that says which contributor, and of which protocol. */
export function parteContribuente(
  protocolli: readonly ConIndirizzo[],
  protocollo: string,
  contribuente: string,
): string {
  return conIndirizzoBreve(protocolli)?.id === protocollo ? contribuente : `${protocollo}-${contribuente}`;
}

/** The part of the contacts page for mailboxes of every office of a protocol, which another protocol may have too. */
export function tutteLeSedi({ id, indirizzo_breve }: ConIndirizzo): string {
  return indirizzo_breve ? 'tutte-le-sedi' : `tutte-le-sedi-${id}`;
}
