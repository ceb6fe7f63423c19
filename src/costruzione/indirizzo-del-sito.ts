/** The site's public address, for canonical links and feeds. */
export const SITO = process.env['SITE'] || 'https://chifacosa.example';

/** The folder that the site is served in, «/chi-fa-cosa» for instance; the root if left out. */
export const BASE = process.env['BASE'] || '/';

/** Where the site answers, without a slash at the end: for files that others read from afar. */
export function radiceDelSito(): string {
  return new URL(`${BASE.replace(/\/+$/, '')}/`, SITO).href.replace(/\/$/, '');
}

/**
 * Where the identifiers of the linked data stand: IDENTIFICATIVI, which stays even if the site moves, or else the site.
 */
export function radiceDegliIdentificativi(): string {
  return (process.env['IDENTIFICATIVI'] || radiceDelSito()).replace(/\/+$/, '');
}
