import type { Valore } from './cella.ts';
import { STILE } from './stili.ts';
import { cella, DICHIARAZIONE, lettere, SPAZIO_DEI_FOGLI, SPAZIO_DELLE_RELAZIONI, xml } from './xml.ts';

/** A choice from a named list for part of a column, or only a hint shown when the cell is entered. */
export interface Tendina {
  colonna: number;
  primaRiga: number;
  ultimaRiga: number;
  /** The defined name of the list; null: no list, only the hint. */
  elenco: string | null;
  suggerimento: string | null;
}

/** A note shown over a cell. */
export interface Nota {
  riga: number;
  colonna: number;
  testo: string;
}

/** What a cell computes, in the language of spreadsheets; its value is left to the program that opens the file. */
export interface Formula {
  formula: string;
}

/** A sheet ready to be written: values with the index of their style. */
export interface FoglioXml {
  nome: string;
  colonne: { larghezza: number; stile: number; nascosta?: boolean }[];
  righe: { valore: Valore | Formula; stile: number }[][];
  /** Rows and columns that stay in sight while the rest scrolls. */
  fermi: { righe: number; colonne: number };
  tendine: Tendina[];
  note: Nota[];
  nascosto?: boolean;
  /** Only the cells of an unlocked style can be changed; without a password, because it is a help and no secret. */
  protetto?: boolean;
}

/** The styles whose text goes on in a new line. */
const WRAPPED: ReadonlySet<number> = new Set([STILE.titolo, STILE.testo, STILE.spiegazione]);
/** Excel refuses longer texts in these places. */
const MAX_CELL = 32_767;
const MAX_PROMPT = 255;
const MAX_ERROR = 225;

/**
 * A sheet's part, its elements in the one order the standard allows.
 * @throws {RangeError} when a text is longer than a cell may hold
 */
export function foglioXml(foglio: FoglioXml): string {
  return [
    `${DICHIARAZIONE}<worksheet xmlns="${SPAZIO_DEI_FOGLI}" xmlns:r="${SPAZIO_DELLE_RELAZIONI}">`,
    // A sheet to be read, with no headings that stay in sight, prints on the width of a page.
    foglio.fermi.righe === 0 ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '',
    `<dimension ref="A1:${cella(Math.max(0, foglio.righe.length - 1), Math.max(0, foglio.colonne.length - 1))}"/>`,
    view(foglio.fermi),
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${foglio.colonne.map(columnXml).join('')}</cols>`,
    `<sheetData>${foglio.righe.map((cells, row) => rowXml(cells, row, foglio.colonne)).join('')}</sheetData>`,
    foglio.protetto ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '',
    validations(foglio.tendine),
    '<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    foglio.note.length > 0 ? '<legacyDrawing r:id="rId1"/>' : '',
    '</worksheet>',
  ].join('');
}

function view({ righe, colonne }: FoglioXml['fermi']): string {
  if (righe === 0 && colonne === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  return `<sheetViews><sheetView workbookViewId="0"><pane xSplit="${colonne}" ySplit="${righe}" topLeftCell="${cella(righe, colonne)}" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/></sheetView></sheetViews>`;
}

function columnXml({ larghezza, stile, nascosta }: FoglioXml['colonne'][number], index: number): string {
  return `<col min="${index + 1}" max="${index + 1}" width="${larghezza}" style="${stile}" customWidth="1"${nascosta ? ' hidden="1"' : ''}/>`;
}

function rowXml(cells: FoglioXml['righe'][number], row: number, columns: FoglioXml['colonne']): string {
  return `<row r="${row + 1}" ht="${height(cells, columns)}" customHeight="1">${cells.map(({ valore, stile }, column) => cellXml(cella(row, column), valore, stile)).join('')}</row>`;
}

/** In points: enough for the wrapped texts of a row, up to ten lines; programs differ in guessing it themselves. */
function height(cells: FoglioXml['righe'][number], columns: FoglioXml['colonne']): number {
  if (cells.some(({ stile }) => stile === STILE.grande)) return 24;
  const lines = cells.map(({ valore, stile }, column) =>
    typeof valore === 'string' && WRAPPED.has(stile) ? wrapped(valore, columns[column]?.larghezza ?? 10) : 1,
  );
  return 15 * Math.min(10, Math.max(1, ...lines));
}

function wrapped(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

function cellXml(name: string, value: Valore | Formula, style: number): string {
  if (typeof value === 'object' && value) return `<c r="${name}" s="${style}"><f>${xml(value.formula)}</f></c>`;
  if (value === null) return `<c r="${name}" s="${style}"/>`;
  if (typeof value === 'number') return `<c r="${name}" s="${style}"><v>${value}</v></c>`;
  if (value.length > MAX_CELL)
    throw new RangeError(`${name}: ${value.length} caratteri, più di quanti ne tiene una cella (${MAX_CELL})`);
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;
}

function validations(tendine: readonly Tendina[]): string {
  if (tendine.length === 0) return '';
  return `<dataValidations count="${tendine.length}">${tendine.map(validation).join('')}</dataValidations>`;
}

function validation({ colonna, primaRiga, ultimaRiga, elenco, suggerimento }: Tendina): string {
  const place = `sqref="${lettere(colonna)}${primaRiga + 1}:${lettere(colonna)}${ultimaRiga + 1}"`;
  const prompt = suggerimento ? ` showInputMessage="1" prompt="${xml(suggerimento.slice(0, MAX_PROMPT))}"` : '';
  if (elenco === null) return `<dataValidation allowBlank="1"${prompt} ${place}/>`;
  const message = 'Il valore non è tra quelli ammessi: scegli dalla tendina, o guarda il foglio Elenchi.'.slice(
    0,
    MAX_ERROR,
  );
  return `<dataValidation type="list" allowBlank="1"${prompt} showErrorMessage="1" errorTitle="Valore non ammesso" error="${xml(message)}" ${place}><formula1>${elenco}</formula1></dataValidation>`;
}
