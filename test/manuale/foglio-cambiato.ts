/** The workbook of the story, changed as a person would. */
import { STILE } from '../../src/xlsx/stili.ts';
import { conParte, conRighe, righe, type Cella } from '../motore/cartella-di-prova.ts';
import { disegnaFoglio } from './disegna.ts';

const COLONNE = [
  'n.',
  'id',
  'codice_prodotto',
  'nome',
  'unita',
  'precedente.unita',
  'precedente.certezza',
  'valido_dal',
  'valido_al',
  'fonte.documento',
  'fonte.punto',
];

const LARGHEZZE = {
  'n.': 40,
  id: 104,
  codice_prodotto: 128,
  nome: 190,
  unita: 188,
  'precedente.unita': 188,
  'precedente.certezza': 150,
  valido_dal: 88,
  valido_al: 88,
  'fonte.documento': 148,
  'fonte.punto': 96,
};

/** Excel's number for 1 January 2027, shown as a date by the style that Excel adds. */
export const DATA_DI_EXCEL: Cella = { attributi: `s="${Object.keys(STILE).length}"`, dentro: '<v>46388</v>' };

/** The row of the product, in the sheet. */
function rowOf(rows: readonly (readonly Cella[])[]): number {
  const index = rows.findIndex((row) => row[(rows[1] ?? []).indexOf('id')] === 'nm7k00');
  if (index < 0) throw new Error('nm7k00 non è in test/manuale/regole/prodotti/tabella-3.yaml');
  return index;
}

/** What the editor does in the spreadsheet: closes the row, copies it below, changes the copy. */
export function sposta(bytes: Buffer, slips: Readonly<Record<string, Cella>>): Buffer {
  return conRighe(bytes, 'tabella-3', (rows) => {
    const keys = rows[1] ?? [];
    const index = rowOf(rows);
    const old = [...(rows[index] ?? [])];
    const copy = [...old];
    const fields: Record<string, Cella> = {
      'n.': null,
      unita: 'verifica-amministrativa',
      'precedente.unita': String(old[keys.indexOf('unita')]),
      'precedente.certezza': 'testuale',
      valido_dal: '2027-01-01',
      'fonte.documento': 'circolare-di-esempio',
      'fonte.punto': 'Tabella 1',
      ...slips,
    };
    old[keys.indexOf('valido_al')] = '2026-12-31';
    for (const [key, value] of Object.entries(fields)) copy[keys.indexOf(key)] = value;
    return rows.toSpliced(index, 1, old, copy);
  });
}

/** The workbook with a style for days, as Excel would write it. */
export function conStileData(bytes: Buffer): Buffer {
  return conParte(bytes, 'xl/styles.xml', (text) =>
    text.replace('</cellXfs>', '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'),
  );
}

/** The sheet drawn, before or after the slip. */
export function foglio(bytes: Buffer, moved: boolean): string {
  const rows = righe(bytes, 'tabella-3');
  const index = rowOf(rows);
  const cambiate = moved
    ? [
        [index, 'valido_al'] as const,
        ...[
          'n.',
          'unita',
          'precedente.unita',
          'precedente.certezza',
          'valido_dal',
          'fonte.documento',
          'fonte.punto',
        ].map((key) => [index + 1, key] as const),
      ]
    : [];
  return disegnaFoglio({
    righe: rows,
    colonne: COLONNE,
    mostra: Array.from({ length: moved ? 4 : 3 }, (_none, n) => index - 1 + n),
    cambiate,
    larghezze: LARGHEZZE,
  });
}
