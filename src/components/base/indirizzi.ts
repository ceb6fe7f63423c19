/**
 * An inner address, with the folder that the site is served from (BASE). Takes a path from the site's root, with its
 * leading and trailing slashes («/prodotti/mt1k00/», also with «#ancora» or «?domanda»); gives the address to write in
 * the page.
 */
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';

export function href(percorso: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/+$/, '');
  return `${base}/${percorso.replace(/^\/+/, '')}`;
}

/**
 * Where the identifiers of the linked data are: IDENTIFICATIVI, an address that stays even if the site moves; without
 * it, the site.
 */
export function baseIdentificativi(site: URL | undefined): string {
  return (process.env['IDENTIFICATIVI'] || new URL(href('/'), site).href).replace(/\/+$/, '');
}

/** Address of a document's page, from the id of the source. */
export function hrefFonte(documento: string): string {
  return href(INDIRIZZI.fonte(documento));
}

/** Address of an entry of the register of contradictions, from its id. */
export function hrefIncongruenza(id: string): string {
  return href(INDIRIZZI.incongruenza(id));
}

/** Address of a unit's page, from its id. */
export function hrefUnita(id: string): string {
  return href(INDIRIZZI.unita(id));
}

/** Address of a product's page, from its id. */
export function hrefProdotto(id: string): string {
  return href(INDIRIZZI.prodotto(id));
}

/** Address of the page of a product code that several products share. */
export function hrefCodice(codice: string): string {
  return href(INDIRIZZI.codice(codice));
}
