import type { Linea } from './linee-pdf.ts';
import { righeDellaPagina, type Pagina, type Pezzo } from './pdf.ts';
import { accosta, eCifra, riga, type CellaPdf } from './righe-pdf.ts';

/** A box of a ruled table: the rows and columns it goes over, and what is printed in it. */
export interface Casella {
  riga: number;
  colonna: number;
  righe: number;
  colonne: number;
  contenuto: CellaPdf | null;
}

/** A ruled table as its lines draw it. */
export interface Griglia {
  righe: number;
  colonne: number;
  /** Each place of it, with the box that covers it. */
  posti: Casella[][];
  x: number[];
  y: number[];
}

/** How far two lines may be and still be one, or meet. */
const VICINO = 3;

/**
 * The ruled tables of a page, from the top. Frames around one box, and tables whose rows have no lines between, are
 * left to who reads by columns.
 */
export function griglieDellaPagina(pagina: Pagina): Griglia[] {
  return gruppi(unite(pagina.linee)).flatMap((linee) => {
    const divisa = { ...pagina, pezzi: pagina.pezzi.flatMap((pezzo) => divisi(pezzo, linee)) };
    const griglia = componi(linee, divisa);
    return griglia && buona(griglia, divisa) ? [griglia] : [];
  });
}

/**
 * Words that the reader of the file gives as one piece and that a line parts are as many as the boxes they stand in.
 */
function divisi(pezzo: Pezzo, linee: readonly Linea[]): Pezzo[] {
  const { testo, x, y, larghezza, altezza, girato } = pezzo;
  const passa = ({ verso, a, da, fino }: Linea): boolean =>
    verso === 'verticale' && a > x + 2 && a < x + larghezza - 2 && da <= y - altezza / 3 && fino >= y - altezza / 3;
  if (girato !== 0 || !/\S\s+\S/.test(testo) || !linee.some(passa)) return [pezzo];
  const passo = larghezza / testo.length;
  return [...testo.matchAll(/\S+/g)].map(({ 0: parola, index }) => ({
    ...pezzo,
    testo: parola,
    x: x + index * passo,
    larghezza: parola.length * passo,
  }));
}

/** Lines that lie along the same way and touch are one. */
function unite(linee: readonly Linea[]): Linea[] {
  const fatte: Linea[] = [];
  for (const linea of [...linee].sort((a, b) => a.da - b.da)) {
    const sua = fatte.findLast(
      (altra) =>
        altra.verso === linea.verso && Math.abs(altra.a - linea.a) < VICINO / 2 && linea.da <= altra.fino + VICINO,
    );
    if (sua) sua.fino = Math.max(sua.fino, linea.fino);
    else fatte.push({ ...linea });
  }
  return fatte;
}

const siToccano = (una: Linea, altra: Linea): boolean =>
  una.verso !== altra.verso &&
  una.a >= altra.da - VICINO &&
  una.a <= altra.fino + VICINO &&
  altra.a >= una.da - VICINO &&
  altra.a <= una.fino + VICINO;

/** Lines that meet, directly or through others, are one drawing. */
function gruppi(linee: readonly Linea[]): Linea[][] {
  const libere = new Set(linee);
  const trovati: Linea[][] = [];
  for (const linea of linee) {
    if (!libere.delete(linea)) continue;
    const gruppo = [linea];
    for (const una of gruppo)
      for (const altra of libere)
        if (siToccano(una, altra)) {
          libere.delete(altra);
          gruppo.push(altra);
        }
    trovati.push(gruppo);
  }
  return trovati.sort((a, b) => alto(a) - alto(b));
}

const alto = (linee: readonly Linea[]): number =>
  Math.min(...linee.map(({ verso, a, da }) => (verso === 'orizzontale' ? a : da)));

function luoghi(linee: readonly Linea[], verso: Linea['verso']): number[] {
  const trovati: number[] = [];
  for (const { a } of linee.filter((linea) => linea.verso === verso).sort((uno, altro) => uno.a - altro.a))
    if (trovati.length === 0 || a - (trovati.at(-1) ?? 0) >= VICINO) trovati.push(a);
  return trovati;
}

function componi(linee: readonly Linea[], pagina: Pagina): Griglia | null {
  const [x, y] = [luoghi(linee, 'verticale'), luoghi(linee, 'orizzontale')];
  const [colonne, righe] = [x.length - 1, y.length - 1];
  if (colonne < 1 || righe < 1 || (righe === 1 && colonne === 1)) return null;
  const divide = (verso: Linea['verso'], a: number, mezzo: number): boolean =>
    linee.some((l) => l.verso === verso && Math.abs(l.a - a) < VICINO && l.da - 1 <= mezzo && l.fino + 1 >= mezzo);
  const mezzo = (luoghi: readonly number[], n: number): number => ((luoghi[n] ?? 0) + (luoghi[n + 1] ?? 0)) / 2;
  const posti: (Casella | undefined)[][] = Array.from({ length: righe }, () => Array.from({ length: colonne }));
  for (let r = 0; r < righe; r += 1)
    for (let c = 0; c < colonne; c += 1) {
      if (posti[r]?.[c]) continue;
      let [largo, lungo] = [1, 1];
      while (c + largo < colonne && !divide('verticale', x[c + largo] ?? 0, mezzo(y, r))) largo += 1;
      while (r + lungo < righe && !divide('orizzontale', y[r + lungo] ?? 0, mezzo(x, c))) lungo += 1;
      const casella: Casella = { riga: r, colonna: c, righe: lungo, colonne: largo, contenuto: null };
      for (let i = r; i < r + lungo; i += 1)
        for (let j = c; j < c + largo; j += 1) (posti[i] as (Casella | undefined)[])[j] ??= casella;
    }
  const griglia: Griglia = { righe, colonne, posti: posti as Casella[][], x, y };
  for (const casella of caselle(griglia))
    casella.contenuto = contenuto(dentro(griglia, casella, pagina), pagina.numero);
  return griglia;
}

/** Each box of a table once, row by row. */
export function caselle({ posti }: Griglia): Casella[] {
  return [...new Set(posti.flat())];
}

/** The pieces of text whose middle stands in a box. */
function dentro({ x, y }: Griglia, casella: Casella, { pezzi }: Pagina): Pezzo[] {
  const [da, fino] = [x[casella.colonna] ?? 0, x[casella.colonna + casella.colonne] ?? 0];
  const [sopra, sotto] = [y[casella.riga] ?? 0, y[casella.riga + casella.righe] ?? 0];
  return pezzi.filter((pezzo) => {
    const [u, v] = centro(pezzo);
    return u >= da && u < fino && v >= sopra && v < sotto;
  });
}

/** The middle of a piece; a turned one runs up or down from its foot. */
function centro({ x, y, larghezza, altezza, girato }: Pezzo): [number, number] {
  if (girato === 90) return [x - altezza / 3, y - larghezza / 2];
  if (girato === -90) return [x + altezza / 3, y + larghezza / 2];
  return [x + larghezza / 2, y - altezza / 3];
}

/** What a box says: its lines one after the other, turned ones too. */
function contenuto(pezzi: readonly Pezzo[], numero: number): CellaPdf | null {
  const girati = pezzi.filter(({ girato }) => Math.abs(girato) === 90);
  if (girati.length > 0) {
    const verso = girati[0]?.girato === 90 ? 1 : -1;
    const ordinati = [...girati].sort((a, b) => verso * (a.x - b.x) || verso * (b.y - a.y));
    const testo = ordinati.map((pezzo) => pezzo.testo.trim()).reduce(accosta, '');
    const { x, y, carattere } = girati[0] as Pezzo;
    return { testo, pagina: numero, x, y, larghezza: 0, carattere, richiamo: null, dubbio: null };
  }
  const righe = righeDellaPagina({ pezzi: [...pezzi] }).map((una) => riga(una, numero));
  const [prima] = righe[0]?.celle ?? [];
  if (!prima) return null;
  const celle = righe.flatMap((una) => una.celle);
  const richiami = celle.flatMap(({ richiamo }) => richiamo ?? []);
  return {
    ...prima,
    testo: righe.map((una) => una.celle.map(({ testo }) => testo).join(' ')).reduce(accosta, ''),
    richiamo: richiami.length > 0 ? richiami.join(' ') : null,
    dubbio: celle.length > 1 && celle.every(({ testo }) => eCifra(testo)) ? 'nella casella ci sono più cifre' : null,
  };
}

/**
 * True when the lines part every row and column: no box holds a column of figures, and few hold figures side by side.
 */
function buona(griglia: Griglia, pagina: Pagina): boolean {
  const piene = caselle(griglia).filter((casella) => casella.contenuto !== null);
  if (piene.length < 2 || (griglia.colonne === 1 && griglia.righe < 4)) return false;
  const strette = piene.filter((casella) => {
    const righe = righeDellaPagina({ pezzi: dentro(griglia, casella, pagina) }).map((una) => riga(una, pagina.numero));
    return righe.filter(({ celle }) => celle.length > 1 && celle.some(({ testo }) => eCifra(testo))).length > 0;
  });
  const ammucchiate = piene.filter(({ contenuto: suo }) => suo?.dubbio === 'nella casella ci sono più cifre');
  return strette.length <= piene.length / 8 && ammucchiate.length <= piene.length / 8;
}
