import { partiXlsx } from '../../xlsx/parti-xlsx.ts';
import { STILE } from '../../xlsx/stili.ts';
import { componiZip, crc32 } from '../../xlsx/zip.ts';

/** How wide a column is, in characters: as its longest text, within reason. */
const LARGHEZZA = { minima: 10, massima: 60 };

/**
 * A workbook of one sheet, all text, so that a code keeps its zeros.
 * @param righe the rows, the first of headings
 */
export function foglio(righe: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const [head = []] = righe;
  const parts = partiXlsx(
    [
      {
        nome: 'Risposte',
        colonne: head.map((_, n) => ({
          larghezza: Math.min(
            LARGHEZZA.massima,
            Math.max(LARGHEZZA.minima, ...righe.map((row) => (row[n] ?? '').length + 2)),
          ),
          stile: STILE.testo,
        })),
        righe: righe.map((row, n) => row.map((valore) => ({ valore, stile: n === 0 ? STILE.titolo : STILE.testo }))),
        fermi: { righe: 1, colonne: 1 },
        tendine: [],
        note: [],
      },
    ],
    [],
  );
  return componiZip(
    [...parts].map(([nome, text]) => {
      const byte = new TextEncoder().encode(text);
      return { nome, compressa: false, byte, crc: crc32(byte), lunghezza: byte.length };
    }),
  );
}
