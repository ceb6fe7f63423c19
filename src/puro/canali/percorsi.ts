/**
 * The path of the plain pages of a contributor, or of a contributor's need, from the site's root. Those of the first
 * protocol bear the contributor's name alone; another protocol's bear its id too, since both may have «aziende».
 * @param protocolli all of them, in the order of the catalogue
 */
export function percorsoCombinazione(
  protocolli: readonly { id: string }[],
  protocollo: string,
  contribuente: string,
  esigenza?: string,
): string {
  return `/canali/${parteContribuente(protocolli, protocollo, contribuente)}/${esigenza ? `${esigenza}/` : ''}`;
}

/** The part of the path that says which contributor, and of which protocol. */
export function parteContribuente(
  [primo]: readonly { id: string }[],
  protocollo: string,
  contribuente: string,
): string {
  return primo?.id === protocollo ? contribuente : `${protocollo}-${contribuente}`;
}
