import { scritte } from '../../motore/regole.ts';
import type { FonteDocumento } from '../../types/regole.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';

/** A document: one of those whose text was read, or an act that they cite. */
export type DocumentoFonte = FonteDocumento & { tabella: string };

/** All documents, in the order of the files. */
export function compilaFonti(ruleSet: InsiemeDiRegole): DocumentoFonte[] {
  return scritte(ruleSet, 'fonti').map(({ dati: data, fileDiRegole: ruleFile }) => ({
    ...data,
    tabella: ruleFile.nomeFile,
  }));
}
