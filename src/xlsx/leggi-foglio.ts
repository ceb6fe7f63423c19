import { leggiXml, Rovinato, LetturaFermata } from './leggi-xml.ts';
import { giornoDiExcel } from './leggi-stili.ts';
import { cella, posto } from './xml.ts';

/** A cell as it was saved. */
export interface CellaLetta {
  /** From 0. */
  riga: number;
  colonna: number;
  tipo: 'testo' | 'numero' | 'data' | 'logico' | 'errore';
  /** The text; a number as it is stored; a date as anno-mese-giorno. */
  testo: string;
  formula: boolean;
}

/** A sheet as it was saved: only the cells that hold something. */
export interface FoglioLetto {
  nome: string;
  celle: CellaLetta[];
  /** The ranges of merged cells: «B3:C3». */
  unite: string[];
}

/** What the cells' numbers refer to. */
export interface Contesto {
  testi: readonly string[];
  date: readonly boolean[];
  dal1904: boolean;
}

const MAX_ROWS = 20_000;
const MAX_COLUMNS = 500;
const MAX_CELLS = 200_000;
/** Nobody merges more by hand. */
const MAX_MERGED = 1000;
/** Rows that hold nothing but a format: Excel writes them when a whole column is coloured. */
const MAX_ROW_ELEMENTS = 1_100_000;

/**
 * Reads one sheet.
 * @throws {LetturaFermata} when it holds more than a sheet of rules could
 */
export function leggiFoglio(nome: string, part: string, contesto: Contesto): FoglioLetto {
  const celle: CellaLetta[] = [];
  const unite: string[] = [];
  let row = -1;
  let column = -1;
  let rowElements = 0;
  let open: { specie: string; stile: number; formula: boolean; valore: string } | null = null;
  let collecting = false;
  let inGuide = false;
  const start = ({ r, t, s }: Record<string, string>) => {
    const place = r === undefined ? null : posto(r);
    row = place?.riga ?? row;
    column = place?.colonna ?? column + 1;
    open = { specie: t ?? 'n', stile: Number(s ?? 0), formula: false, valore: '' };
  };
  leggiXml(part, {
    apre(name, attributes) {
      switch (name) {
        case 'row':
          if (++rowElements > MAX_ROW_ELEMENTS)
            throw new LetturaFermata(`il foglio «${nome}» ha più di un milione di righe`);
          row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
          column = -1;
          break;
        case 'c':
          start(attributes);
          break;
        case 'f':
          if (open) open.formula = true;
          break;
        case 'rPh':
          inGuide = true;
          break;
        case 'v':
        case 't':
          collecting = open !== null && !inGuide;
          break;
        case 'mergeCell':
          if (unite.length >= MAX_MERGED)
            throw new LetturaFermata(`il foglio «${nome}» ha più di ${MAX_MERGED} celle unite`);
          unite.push(attributes['ref'] ?? '');
          break;
      }
    },
    testo(value) {
      if (collecting && open) open.valore += value;
    },
    chiude(name) {
      if (name === 'v' || name === 't') collecting = false;
      if (name === 'rPh') inGuide = false;
      if (name !== 'c' || !open) return;
      const cell = interpret(open, row, column, contesto);
      open = null;
      if (cell.testo === '' && !cell.formula) return;
      ammetti(nome, cell, celle);
      celle.push(cell);
    },
  });
  return { nome, celle, unite };
}

/** Stops at a cell out of place, or past what a sheet of rules could hold. */
function ammetti(nome: string, cell: CellaLetta, celle: readonly CellaLetta[]): void {
  const { riga, colonna } = cell;
  const last = celle.at(-1);
  if (last && (riga < last.riga || (riga === last.riga && colonna <= last.colonna)))
    throw new Rovinato(`nel foglio «${nome}» la cella ${cella(riga, colonna)} c’è due volte, o è fuori posto`);
  if (!(riga >= 0 && riga < MAX_ROWS))
    throw new LetturaFermata(`il foglio «${nome}» ha più di ${MAX_ROWS.toLocaleString('it')} righe scritte`);
  if (celle.length >= MAX_CELLS)
    throw new LetturaFermata(`il foglio «${nome}» ha più di ${MAX_CELLS.toLocaleString('it')} celle scritte`);
  if (colonna >= MAX_COLUMNS) throw new LetturaFermata(`il foglio «${nome}» ha più di ${MAX_COLUMNS} colonne scritte`);
}

function interpret(
  { specie, stile, formula, valore }: { specie: string; stile: number; formula: boolean; valore: string },
  riga: number,
  colonna: number,
  contesto: Contesto,
): CellaLetta {
  const cell = (tipo: CellaLetta['tipo'], testo: string): CellaLetta => ({ riga, colonna, tipo, testo, formula });
  switch (specie) {
    case 's':
      return cell('testo', unescaped(shared(contesto.testi, valore, cella(riga, colonna))));
    case 'inlineStr':
    case 'str':
      return cell('testo', unescaped(valore));
    case 'b':
      return cell('logico', valore === '1' ? 'sì' : 'no');
    case 'e':
      return cell('errore', valore);
    case 'd':
      return cell('data', valore.slice(0, 10));
    default:
      if (valore === '') return cell('numero', '');
      if (contesto.date[stile] !== true) return cell('numero', plainNumber(valore));
      return dateCell(cell, valore, contesto.dal1904);
  }
}

/** A number that is no day is shown by Excel as ####: an error of the cell, which whoever reads it words. */
function dateCell(
  cell: (tipo: CellaLetta['tipo'], testo: string) => CellaLetta,
  value: string,
  dal1904: boolean,
): CellaLetta {
  const day = giornoDiExcel(Number(value), dal1904);
  return day === null ? cell('errore', '####') : cell('data', day);
}

/** @throws {Rovinato} when the cell points at a text that is not there: it would be read as empty */
function shared(strings: readonly string[], value: string, place: string): string {
  const text = strings[Number(value)];
  if (text === undefined) throw new Rovinato(`la cella ${place} rimanda al testo ${value.slice(0, 20)}, che non c’è`);
  return text;
}

/** Excel stores 0.1 as 0.10000000000000001 and large numbers with an exponent: the number as a person reads it. */
function plainNumber(value: string): string {
  const number = Number(value);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : value;
}

/** Characters that XML does not take stand in the text as «_x000D_»; line ends are made one. */
function unescaped(text: string): string {
  return text
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\r\n?/g, '\n');
}
