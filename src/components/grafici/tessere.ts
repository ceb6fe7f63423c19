/**
 * Where each region stands in the tile map: column and row. Beside a region, the metropolitan office taken out of it.
 */
const POSTI: Readonly<Record<string, readonly [number, number]>> = {
  'valle-d-aosta': [0, 0],
  'dcm-milano': [1, 0],
  'trentino-alto-adige': [2, 0],
  'friuli-venezia-giulia': [3, 0],
  piemonte: [0, 1],
  lombardia: [1, 1],
  veneto: [2, 1],
  liguria: [0, 2],
  'emilia-romagna': [1, 2],
  toscana: [1, 3],
  umbria: [2, 3],
  marche: [3, 3],
  'dcm-roma': [1, 4],
  lazio: [2, 4],
  abruzzo: [3, 4],
  molise: [4, 4],
  sardegna: [0, 5],
  'dcm-napoli': [2, 5],
  campania: [3, 5],
  basilicata: [4, 5],
  puglia: [5, 5],
  calabria: [4, 6],
  sicilia: [3, 7],
};
/** How many columns the map has. */
export const COLONNE = 6;
/** The shades of the map, from the lightest. */
const TINTE = 4;

/** A tile: where it stands, and how dark it is. */
interface Tessera {
  id: string;
  colonna: number;
  riga: number;
  /** From 0 to 3: in which quarter of the span between the least and the greatest figure its own falls. */
  tinta: number;
}

/**
 * The tiles of a map.
 * @param valori a figure for each structure; one that the map does not know stands in a row of its own, below
 */
export function tessere(valori: ReadonlyMap<string, number>): Tessera[] {
  const cifre = [...valori.values()];
  const min = Math.min(...cifre);
  const ampiezza = Math.max(...cifre) - min || 1;
  const sotto = Math.max(...Object.values(POSTI).map(([, riga]) => riga)) + 1;
  let ignote = 0;
  return [...valori].map(([id, valore]) => {
    const posto = POSTI[id];
    const [colonna, riga] = posto ?? [ignote % COLONNE, sotto + Math.floor(ignote / COLONNE)];
    if (!posto) ignote += 1;
    return { id, colonna, riga, tinta: Math.min(TINTE - 1, Math.floor(((valore - min) / ampiezza) * TINTE)) };
  });
}
