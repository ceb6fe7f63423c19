import { leggiFoglio } from '../../src/xlsx/leggi-foglio.ts';
import { cella, SPAZIO_DEI_FOGLI, xml } from '../../src/xlsx/xml.ts';
import { leggiZip, scriviZip } from '../../src/xlsx/zip-di-node.ts';

/** A cell to write: a text, a raw `<c>` content with its attributes, or nothing. */
export type Cella = string | number | null | { attributi: string; dentro: string };

const LIMITI = { file: 1000, byte: 1e8 };

/** The parts of a workbook as texts. */
export function parti(bytes: Buffer): Map<string, string> {
  return new Map([...leggiZip(bytes, LIMITI)].map(([name, content]) => [name, content.toString('utf8')]));
}

/** A workbook with one part rewritten. */
export function conParte(bytes: Buffer, name: string, change: (text: string) => string): Buffer {
  const all = parti(bytes);
  all.set(name, change(all.get(name) ?? ''));
  return scriviZip(all);
}

/** The part that holds a sheet. */
export function parteDi(bytes: Buffer, foglio: string): string {
  const names = [...(parti(bytes).get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(
    ([, name]) => name,
  );
  return `xl/worksheets/sheet${names.indexOf(foglio) + 1}.xml`;
}

/** A sheet as rows of cells, as an editor sees it. */
export function righe(bytes: Buffer, foglio: string): Cella[][] {
  const { celle } = leggiFoglio(foglio, parti(bytes).get(parteDi(bytes, foglio)) ?? '', {
    testi: [],
    date: [],
    dal1904: false,
  });
  const rows: Cella[][] = [];
  for (const { riga, colonna, tipo, testo } of celle)
    (rows[riga] ??= [])[colonna] = tipo === 'numero' ? Number(testo) : testo;
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? null));
}

/** The workbook as Excel would save it after an editor changed a sheet's rows; `dopo` goes after the rows (merges). */
export function conRighe(bytes: Buffer, foglio: string, change: (rows: Cella[][]) => Cella[][], dopo = ''): Buffer {
  const rows = change(righe(bytes, foglio));
  const data = rows
    .map((row, r) => `<row r="${r + 1}">${row.map((value, c) => scrivi(cella(r, c), value)).join('')}</row>`)
    .join('');
  return conParte(
    bytes,
    parteDi(bytes, foglio),
    () => `<worksheet xmlns="${SPAZIO_DEI_FOGLI}"><sheetData>${data}</sheetData>${dopo}</worksheet>`,
  );
}

/** The workbook with one cell changed: the row whose id is `id`, the column whose key is `chiave`. */
export function conCella(bytes: Buffer, foglio: string, id: string, chiave: string, value: Cella): Buffer {
  return conRighe(bytes, foglio, (rows) => {
    const keys = rows[1] ?? [];
    const row = rows.find((cells, index) => index > 1 && cells[keys.indexOf('id')] === id);
    if (!row || !keys.includes(chiave)) throw new Error(`«${id}», «${chiave}»: non c’è`);
    row[keys.indexOf(chiave)] = value;
    return rows;
  });
}

/** What an editor does: closes the row, copies it below, gives the copy the new unit and its source. */
export function spostaNm7k00(rows: Cella[][]): Cella[][] {
  const keys = rows[1] ?? [];
  const at = (key: string) => keys.indexOf(key);
  const index = rows.findIndex((row) => row[at('id')] === 'nm7k00');
  const old = rows[index] ?? [];
  const copy = [...old];
  old[at('valido_al')] = '2026-12-31';
  copy[at('unita')] = 'verifica-amministrativa';
  copy[at('precedente.unita')] = 'accertamento-gestione-credito';
  copy[at('precedente.certezza')] = 'testuale';
  copy[at('valido_dal')] = '2027-01-01';
  copy[at('fonte.documento')] = 'circolare-36-2014';
  copy[at('fonte.punto')] = 'Esempio';
  return rows.toSpliced(index + 1, 0, copy);
}

function scrivi(name: string, value: Cella): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return `<c r="${name}"><v>${value}</v></c>`;
  if (typeof value === 'object') return `<c r="${name}" ${value.attributi}>${value.dentro}</c>`;
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${xml(value)}</t></is></c>`;
}
