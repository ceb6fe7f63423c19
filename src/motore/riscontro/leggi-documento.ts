import { createHash } from 'node:crypto';
import { documentoDaRighe, righeDelTesto, type Documento } from './documento.ts';

/** A document read from a file, with the mark by which the same file is known again; or why it cannot be read. */
export type DocumentoLetto = { documento: Documento; impronta: string } | { rifiuto: string };

/** Reads a document from the bytes of its file: UTF-8 text. */
export function leggiDocumento(nome: string, byte: Uint8Array): Promise<DocumentoLetto> {
  const impronta = createHash('sha256').update(byte).digest('hex');
  const testo = Buffer.from(byte).toString('utf8');
  if (testo.includes('\uFFFD')) return Promise.resolve({ rifiuto: `${nome} non è un testo in UTF-8` });
  return Promise.resolve({ documento: documentoDaRighe(righeDelTesto(testo)), impronta });
}
