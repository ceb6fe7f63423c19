/** A text without the accents of its letters; every other sign stays. */
export function senzaAccenti(testo: string): string {
  return testo.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The same in lower case: «Così» and «COSI» are one. */
export function piatto(testo: string): string {
  return senzaAccenti(testo).toLowerCase();
}

/** The same, with one blank between words and no other sign: «L’Aquila (AQ)» is «l aquila aq». */
export function soleParole(testo: string): string {
  return piatto(testo)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
