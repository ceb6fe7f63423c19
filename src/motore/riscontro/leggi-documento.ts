import { createHash } from 'node:crypto';
import { documentoDaRighe, righeDelTesto, type Documento } from './documento.ts';
import { documentoDalPdf, leggiPdf } from './pdf.ts';

/** A document read from a file, with the mark by which the same file is known again; or why it cannot be read. */
export type DocumentoLetto = { documento: Documento; impronta: string } | { rifiuto: string };

/** Reads a document from the bytes of its file: a PDF with text, or text in UTF-8. */
export async function leggiDocumento(byte: Uint8Array): Promise<DocumentoLetto> {
  const impronta = createHash('sha256').update(byte).digest('hex');
  if (Buffer.from(byte.subarray(0, 1024)).toString('latin1').includes('%PDF-')) {
    const letto = await leggiPdf(byte);
    return 'rifiuto' in letto ? letto : { documento: documentoDalPdf(letto.pagine), impronta };
  }
  const testo = Buffer.from(byte).toString('utf8');
  if (testo.includes('\uFFFD')) return { rifiuto: 'il file non è un PDF né un testo in UTF-8' };
  return { documento: documentoDaRighe(righeDelTesto(testo)), impronta };
}
