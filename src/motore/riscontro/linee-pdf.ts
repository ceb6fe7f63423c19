/**
 * A straight line printed on a page, level or upright: `a` is where it lies, from `da` to `fino`, in points from the
 * upper left corner.
 */
export interface Linea {
  verso: 'orizzontale' | 'verticale';
  a: number;
  da: number;
  fino: number;
}

type Matrice = [number, number, number, number, number, number];
type Punto = [x: number, y: number];

/** Wider than this it is a coloured ground, not a line. */
const SPESSORE = 2.6;
/** Shorter than this it is a sign in the text. */
const LUNGHEZZA = 4;

interface Disegno {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** The codes of pdfjs that matter here. */
type Codici = Record<
  | 'save'
  | 'restore'
  | 'transform'
  | 'constructPath'
  | 'paintFormXObjectBegin'
  | 'paintFormXObjectEnd'
  | 'stroke'
  | 'closeStroke'
  | 'endPath',
  number
>;

/**
 * The level and upright lines that a page draws: the frames of its tables. Thin filled boxes are lines too, as word
 * processors and browsers draw them.
 * @param disegno the page's drawing, as pdfjs gives it
 * @param pagina the matrix that brings its points to the page's upper left corner
 */
export function lineeDelDisegno({ fnArray, argsArray }: Disegno, codici: Codici, pagina: Matrice): Linea[] {
  const linee: Linea[] = [];
  const pila: Matrice[] = [];
  let ora = pagina;
  for (const [n, codice] of fnArray.entries()) {
    const dati = argsArray[n] as readonly unknown[];
    if (codice === codici.save) pila.push(ora);
    else if (codice === codici.restore) ora = pila.pop() ?? pagina;
    else if (codice === codici.transform) ora = componi(ora, dati as Matrice);
    else if (codice === codici.paintFormXObjectBegin) {
      pila.push(ora);
      if (dati[0]) ora = componi(ora, [...(dati[0] as ArrayLike<number> & Iterable<number>)] as Matrice);
    } else if (codice === codici.paintFormXObjectEnd) ora = pila.pop() ?? pagina;
    else if (codice === codici.constructPath && dati[0] !== codici.endPath) {
      const tratti = sottotracciati((dati[1] as (ArrayLike<number> | null)[])[0] ?? []);
      const segnate = dati[0] === codici.stroke || dati[0] === codici.closeStroke;
      for (const tratto of tratti) linee.push(...lineeDelTratto(tratto.map(porta(ora)), segnate));
    }
  }
  return linee;
}

const porta =
  ([a, b, c, d, e, f]: Matrice) =>
  ([x, y]: Punto): Punto => [a * x + c * y + e, b * x + d * y + f];

function componi([a, b, c, d, e, f]: Matrice, [g, h, i, j, k, l]: Matrice): Matrice {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** How many numbers follow each step of a path: to, line, curve, short curve, close. */
const NUMERI = [2, 2, 6, 4, 0];

/** The corners of each piece of a path; one with a curve has no lines for us. */
function sottotracciati(passi: ArrayLike<number>): Punto[][] {
  const pezzi: { punti: Punto[]; dritto: boolean }[] = [];
  for (let at = 0; at < passi.length;) {
    const passo = passi[at] ?? 4;
    const quanti = NUMERI[passo] ?? 0;
    const punto: Punto = [passi[at + quanti - 1] ?? 0, passi[at + quanti] ?? 0];
    const ultimo = pezzi.at(-1);
    if (passo === 0 || !ultimo) pezzi.push({ punti: [punto], dritto: true });
    else if (passo === 1) ultimo.punti.push(punto);
    else if (passo === 4) ultimo.punti.push(ultimo.punti[0] as Punto);
    else ultimo.dritto = false;
    at += quanti + 1;
  }
  return pezzi.filter(({ dritto }) => dritto).map(({ punti }) => punti);
}

function lineeDelTratto(punti: readonly Punto[], segnate: boolean): Linea[] {
  if (segnate) return punti.slice(1).flatMap((punto, n) => linea(punti[n] as Punto, punto));
  const [x, y] = [punti.map((uno) => uno[0]), punti.map((uno) => uno[1])];
  return linea([Math.min(...x), Math.min(...y)], [Math.max(...x), Math.max(...y)]);
}

/** The line between two corners, or none where they are not nearly level or upright. */
function linea([x, y]: Punto, [u, v]: Punto): Linea[] {
  const [largo, alto] = [Math.abs(u - x), Math.abs(v - y)];
  if (alto <= SPESSORE && largo >= LUNGHEZZA)
    return [{ verso: 'orizzontale', a: (y + v) / 2, da: Math.min(x, u), fino: Math.max(x, u) }];
  if (largo <= SPESSORE && alto >= LUNGHEZZA)
    return [{ verso: 'verticale', a: (x + u) / 2, da: Math.min(y, v), fino: Math.max(y, v) }];
  return [];
}
