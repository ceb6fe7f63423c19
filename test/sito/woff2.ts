/** The signs that a WOFF2 font draws: just enough of its form to read one table. */
import { brotliDecompressSync } from 'node:zlib';

/** Numbers that the format gives to the tags of three tables; the rest do not matter here. */
const CMAP = 0;
const GLYF = 10;
const LOCA = 11;
const ALTRA = 63;

/** @returns the code points that the font has a drawing for */
export function segniDi(font: Buffer): Set<number> {
  const cmap = tavolaCmap(font);
  const formati = Array.from({ length: cmap.readUInt16BE(2) }, (_, n) => cmap.readUInt32BE(4 + n * 8 + 4));
  const quarto = formati.find((inizio) => cmap.readUInt16BE(inizio) === 4);
  if (quarto === undefined) throw new Error('un carattere senza la tavola di formato 4');
  return segniDelQuarto(cmap.subarray(quarto));
}

function tavolaCmap(font: Buffer): Buffer {
  if (font.toString('latin1', 0, 4) !== 'wOF2') throw new Error('non è WOFF2');
  let luogo = 48;
  const numero = (): number => {
    let valore = 0;
    for (;;) {
      const byte = font[luogo++] ?? 0;
      valore = valore * 128 + (byte & 127);
      if (byte < 128) return valore;
    }
  };
  const trovata = { inizio: 0, byte: 0 };
  let somma = 0;
  for (let n = 0; n < font.readUInt16BE(12); n += 1) {
    const segno = font[luogo++] ?? 0;
    const tavola = segno & 63;
    if (tavola === ALTRA) luogo += 4;
    const intera = numero();
    const disegni = tavola === GLYF || tavola === LOCA;
    const byte = (disegni ? segno >> 6 !== 3 : segno >> 6 !== 0) ? numero() : intera;
    if (tavola === CMAP) Object.assign(trovata, { inizio: somma, byte });
    somma += byte;
  }
  const tavole = brotliDecompressSync(font.subarray(luogo, luogo + font.readUInt32BE(20)));
  return tavole.subarray(trovata.inizio, trovata.inizio + trovata.byte);
}

function segniDelQuarto(tavola: Buffer): Set<number> {
  const doppi = tavola.readUInt16BE(6);
  const segni = new Set<number>();
  for (let n = 0; n < doppi; n += 2) {
    const fine = tavola.readUInt16BE(14 + n);
    const inizio = tavola.readUInt16BE(16 + doppi + n);
    const passo = tavola.readUInt16BE(16 + 2 * doppi + n);
    const rimando = 16 + 3 * doppi + n;
    const salto = tavola.readUInt16BE(rimando);
    for (let segno = inizio; segno <= fine && segno < 0xffff; segno += 1) {
      const primo = salto === 0 ? segno : tavola.readUInt16BE(rimando + salto + 2 * (segno - inizio));
      if (primo !== 0 && (primo + passo) % 0x10000 !== 0) segni.add(segno);
    }
  }
  return segni;
}
