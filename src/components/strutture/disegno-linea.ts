import { aCapo } from '../grafici/a-capo.ts';

/** A structure to draw. */
export interface Nodo {
  chiave: string;
  nome: string;
  /** The row or column it stands in, from 0. */
  livello: number;
  /** Drawn as what is not known. */
  ignoto: boolean;
}

/** A line to draw between two of them. */
interface Arco {
  da: string;
  a: string;
  certezza: string;
}

/** A box with its text, already broken into lines. */
export interface Riquadro extends Nodo {
  x: number;
  y: number;
  larghezza: number;
  altezza: number;
  righe: string[];
}

/**
 * What an SVG needs: its size, boxes, lines, and the names of its levels. In units of the drawing, 11.5 of which are
 * the size of the letters.
 */
export interface Disegno {
  larghezza: number;
  altezza: number;
  riquadri: Riquadro[];
  linee: (Arco & { tratto: string })[];
  etichette: { testo: string; x: number; y: number }[];
}

const LINE = 14;
const PAD = 6;
/**
 * Width of an average letter of Titillium Web at the size of the drawing, rounded up so that no text leaves its box.
 */
const LETTER = 6;

/**
 * Draws from top to bottom, one row for each level: for the few structures of one lineage. As wide as a phone.
 * @param livelli names of the levels, the first on top
 */
export function disegnaInVerticale(nodi: readonly Nodo[], archi: readonly Arco[], livelli: readonly string[]): Disegno {
  const WIDTH = 340;
  const LEFT = 46;
  const GAP = 8;
  const riquadri: Riquadro[] = [];
  const etichette: Disegno['etichette'] = [];
  let top = 2;
  livelli.forEach((testo, livello) => {
    const row = nodi.filter((nodo) => nodo.livello === livello);
    const width = Math.min(200, (WIDTH - LEFT - GAP * (row.length - 1)) / Math.max(1, row.length));
    const start = LEFT + (WIDTH - LEFT - row.length * width - GAP * (row.length - 1)) / 2;
    const boxes = row.map((nodo, n) => box(nodo, start + n * (width + GAP), top, width));
    const height = Math.max(LINE + 2 * PAD, ...boxes.map(({ altezza }) => altezza));
    riquadri.push(...boxes.map((one) => ({ ...one, altezza: height })));
    etichette.push({ testo, x: 0, y: top + height / 2 + 4 });
    top += height + 34;
  });
  const place = postoDi(riquadri);
  const linee = archi.flatMap((arco) => {
    const [da, a] = [place(arco.da), place(arco.a)];
    if (!da || !a) return [];
    const [x1, y1, x2, y2] = [da.x + da.larghezza / 2, da.y + da.altezza, a.x + a.larghezza / 2, a.y];
    const middle = (y1 + y2) / 2;
    return [{ ...arco, tratto: `M${n(x1)} ${n(y1)}C${n(x1)} ${n(middle)} ${n(x2)} ${n(middle)} ${n(x2)} ${n(y2)}` }];
  });
  return { larghezza: WIDTH, altezza: top - 32, riquadri, linee, etichette };
}

/**
 * Draws two columns, the first level on the left: for many structures and what became of each.
 * @param livelli names of the two columns
 */
export function disegnaInColonne(
  nodi: readonly Nodo[],
  archi: readonly Arco[],
  livelli: readonly [string, string],
): Disegno {
  const WIDTH = 360;
  const COLUMN = 158;
  const GAP = 7;
  const HEAD = 24;
  const left = nodi.filter(({ livello }) => livello === 0);
  const rank = (nodo: Nodo) => {
    const from = archi
      .filter(({ a }) => a === nodo.chiave)
      .map(({ da }) => left.findIndex(({ chiave }) => chiave === da));
    return from.reduce((sum, place) => sum + place, 0) / Math.max(1, from.length);
  };
  const right = nodi.filter(({ livello }) => livello === 1).sort((a, b) => rank(a) - rank(b));
  const columns = [left, right].map((column, livello) => {
    let top = HEAD;
    return column.map((nodo) => {
      const one = box(nodo, livello * (WIDTH - COLUMN), top, COLUMN);
      top += one.altezza + GAP;
      return one;
    });
  });
  const height = Math.max(...columns.map((column) => bottom(column)));
  // The shorter column is spread over the height of the longer one, so that the lines stay flat.
  const riquadri = columns.flatMap((column) => {
    const slack = column.length > 1 ? (height - bottom(column)) / (column.length - 1) : 0;
    return column.map((one, place) => ({ ...one, y: one.y + place * slack }));
  });
  const place = postoDi(riquadri);
  const linee = archi.flatMap((arco) => {
    const [da, a] = [place(arco.da), place(arco.a)];
    if (!da || !a) return [];
    const [x1, y1, x2, y2] = [da.x + da.larghezza, da.y + da.altezza / 2, a.x, a.y + a.altezza / 2];
    const middle = (x1 + x2) / 2;
    return [{ ...arco, tratto: `M${n(x1)} ${n(y1)}C${n(middle)} ${n(y1)} ${n(middle)} ${n(y2)} ${n(x2)} ${n(y2)}` }];
  });
  return {
    larghezza: WIDTH,
    altezza: height + 2,
    riquadri,
    linee,
    etichette: livelli.map((testo, livello) => ({ testo, x: livello * (WIDTH - COLUMN), y: 14 })),
  };
}

function box(nodo: Nodo, x: number, y: number, larghezza: number): Riquadro {
  const righe = aCapo(nodo.nome, Math.floor((larghezza - 2 * PAD) / LETTER));
  return { ...nodo, x, y, larghezza, altezza: righe.length * LINE + 2 * PAD, righe };
}

function bottom(column: readonly Riquadro[]): number {
  const last = column.at(-1);
  return last ? last.y + last.altezza : 0;
}

function postoDi(riquadri: readonly Riquadro[]): (chiave: string) => Riquadro | undefined {
  const byKey = new Map(riquadri.map((one) => [one.chiave, one]));
  return (chiave) => byKey.get(chiave);
}

/** A coordinate with one decimal at the most. */
function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
