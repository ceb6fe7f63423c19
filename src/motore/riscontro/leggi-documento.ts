import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { documentoDaRighe, righeDelTesto, type Documento, type RigaDocumento } from './documento.ts';
import { leggiPdf, righeDellaPagina, type Pagina } from './pdf.ts';
import { tabelleDelPdf } from './tabelle-pdf.ts';

/** A document read from a file, with the mark by which the same file is known again; or why it cannot be read. */
type DocumentoLetto = { documento: Documento; impronta: string } | { rifiuto: string };

/** Reads a document from the bytes of its file: a PDF with text, or text in UTF-8. */
export async function leggiDocumento(byte: Uint8Array): Promise<DocumentoLetto> {
  const impronta = bytesToHex(sha256(byte));
  if (new TextDecoder('latin1').decode(byte.subarray(0, 1024)).includes('%PDF-')) {
    const letto = await leggiPdf(byte);
    return 'rifiuto' in letto ? letto : { documento: documentoDalPdf(letto.pagine), impronta };
  }
  const testo = new TextDecoder('utf-8', { ignoreBOM: true }).decode(byte);
  if (testo.includes('\uFFFD')) return { rifiuto: 'il file non è un PDF né un testo in UTF-8' };
  return { documento: documentoDaRighe(righeDelTesto(testo)), impronta };
}

/**
 * The pages as a document to read labels and figures in: what stands at one height is a line. The tables come once more
 * at the end, row by row: there a label that goes on to another line is whole, and a table that a page cuts is one.
 */
function documentoDalPdf(pagine: readonly Pagina[]): Documento {
  const righe = pagine.flatMap((pagina): RigaDocumento[] =>
    righeDellaPagina(pagina).map((pezzi) => ({
      testo: pezzi.map(({ testo }) => testo).join(' '),
      luogo: pagina.numero,
    })),
  );
  const tabelle = tabelleDelPdf(pagine).flatMap(
    ({ titolo, intestazioni, pagine: sue, righe: corpo }): RigaDocumento[] => [
      { testo: '.'.repeat(1000), luogo: sue[0] ?? 1 },
      { testo: titolo, luogo: sue[0] ?? 1 },
      { testo: intestazioni.join('   '), luogo: sue[0] ?? 1 },
      ...corpo.map(({ etichetta, celle, pagina }) => ({
        testo: [etichetta, ...celle.map((cella) => cella?.testo ?? '')].join('   '),
        luogo: pagina,
      })),
    ],
  );
  return documentoDaRighe([...righe, ...tabelle], 'pagina');
}
