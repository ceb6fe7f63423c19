/**
 * Indirizzo interno, con la cartella in cui il sito è servito (BASE).
 * Entra un percorso dalla radice del sito, con le barre in testa e in coda
 * («/prodotti/mt1k00/», anche con «#ancora» o «?domanda»); esce l'indirizzo da scrivere nella pagina.
 */
import { INDIRIZZI } from '../../puro/parole/indirizzi.ts';

export function href(percorso: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/+$/, '');
  return `${base}/${percorso.replace(/^\/+/, '')}`;
}

/**
 * Dove stanno gli identificativi dei dati collegati: IDENTIFICATIVI, un indirizzo che resta anche se il sito si sposta;
 * se manca, il sito.
 */
export function baseIdentificativi(site: URL | undefined): string {
  return (process.env['IDENTIFICATIVI'] || new URL(href('/'), site).href).replace(/\/+$/, '');
}

/** Indirizzo della pagina di un documento: entra l'id della fonte. */
export function hrefFonte(documento: string): string {
  return href(INDIRIZZI.fonte(documento));
}

/** Indirizzo di una voce del registro delle incongruenze: entra l'id della voce. */
export function hrefIncongruenza(id: string): string {
  return href(INDIRIZZI.incongruenza(id));
}

/** Indirizzo della pagina di un'unità: entra l'id dell'unità. */
export function hrefUnita(id: string): string {
  return href(INDIRIZZI.unita(id));
}

/** Indirizzo della pagina di un prodotto: entra l'id del prodotto. */
export function hrefProdotto(id: string): string {
  return href(INDIRIZZI.prodotto(id));
}

/** Indirizzo della pagina di un codice prodotto che più prodotti condividono. */
export function hrefCodice(codice: string): string {
  return href(INDIRIZZI.codice(codice));
}
