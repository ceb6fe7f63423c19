import { segni } from './forme.ts';
import type { Pezzo } from './pdf.ts';

/** A cell as it is printed, with its place and what is doubtful about it. */
export interface CellaPdf {
  testo: string;
  pagina: number;
  x: number;
  larghezza: number;
  y: number;
  carattere: string;
  /** A footnote mark printed beside the figure. */
  richiamo: string | null;
  /** Why it is not sure, or null. */
  dubbio: string | null;
}

/** A line of a page, in cells. */
export interface Riga {
  celle: CellaPdf[];
  y: number;
  altezza: number;
  pagina: number;
}

/** A line's pieces put together into cells: what stands nearer than a space and a half is one cell. */
export function riga(pezzi: readonly Pezzo[], numero: number): Riga {
  const altezza = Math.max(...pezzi.map((pezzo) => pezzo.altezza));
  const celle: CellaPdf[] = [];
  for (const pezzo of pezzi) {
    const prima = celle.at(-1);
    const fine = prima ? prima.x + prima.larghezza : 0;
    const piccolo = pezzo.altezza < altezza * 0.8;
    if (prima && piccolo && pezzo.x - fine < altezza && /\d$|[)%]$/.test(prima.testo)) {
      prima.richiamo = `${prima.richiamo ?? ''}${pezzo.testo.trim()}`;
    } else if (prima && pezzo.x - fine < altezza * 0.6) {
      const spazio = pezzo.x - fine > altezza * 0.12 && !/\s$/.test(prima.testo) ? ' ' : '';
      prima.testo = `${prima.testo}${spazio}${pezzo.testo}`;
      prima.larghezza = pezzo.x + pezzo.larghezza - prima.x;
    } else {
      celle.push({
        testo: pezzo.testo,
        pagina: numero,
        x: pezzo.x,
        larghezza: pezzo.larghezza,
        y: pezzo.y,
        carattere: pezzo.carattere,
        richiamo: null,
        dubbio: null,
      });
    }
  }
  return { celle: celle.map(conRichiamo), y: pezzi[0]?.y ?? 0, altezza, pagina: numero };
}

/** «122*» and «122 (1)» are 122 with a footnote mark. */
function conRichiamo(cella: CellaPdf): CellaPdf {
  const testo = cella.testo.trim();
  const [, cifra, segno] = /^([-–(]?[\d.,]+%?\)?) ?(\*{1,4}|\(\d\)|[¹²³])$/.exec(testo) ?? [];
  return cifra !== undefined && segno !== undefined ? { ...cella, testo: cifra, richiamo: segno } : { ...cella, testo };
}

/** True for what stands in a figure's place: a figure, a dash, «n.d.». */
export function eCifra(testo: string): boolean {
  const [segno, altro] = segni(testo, 'cifra');
  return (
    segno !== undefined &&
    altro === undefined &&
    segno.testo.length >= testo.replace(/^(?:€|euro) ?/i, '').trim().length
  );
}

export function cifreDi({ celle }: Riga): CellaPdf[] {
  return celle.filter(({ testo }) => eCifra(testo));
}

/** Two pieces of a label: «amministra-» and «zione» are one word. */
export function accosta(a: string, b: string): string {
  if (a === '') return b;
  if (/[A-ZÀ-Ù]-$/.test(a) && /^[A-ZÀ-Ù]/.test(b)) return a + b;
  if (/[a-zà-ù]-$/.test(a) && /^[a-zà-ù]/.test(b)) return a.slice(0, -1) + b;
  return b === '' ? a : `${a} ${b}`;
}
