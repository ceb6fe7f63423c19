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

/** Of each document, the one at whose end it is printed, and read: undefined for those that stand by themselves. */
export function contenutoIn(ruleSet: InsiemeDiRegole): (documento: string) => string | undefined {
  const note = new Map(scritte(ruleSet, 'fonti').map(({ id, dati }) => [id, dati.contenuto_in]));
  return (documento) => note.get(documento);
}

/** The documents whose text was read, and the acts that they cite. */
export function letteECitate(fonti: readonly DocumentoFonte[]): { lette: DocumentoFonte[]; citate: DocumentoFonte[] } {
  return {
    lette: fonti.filter(({ testo_consultato }) => testo_consultato),
    citate: fonti.filter(({ testo_consultato }) => !testo_consultato),
  };
}
