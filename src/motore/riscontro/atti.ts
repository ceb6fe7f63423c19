import { luogoDi, compattoDa, type Documento } from './documento.ts';

/** An act as a document cites it. */
export interface AttoCitato {
  numero: string;
  /** As printed: a whole date, or the year alone. */
  data: string;
  anno: string;
  luogo: number;
}

const MESE = '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|lug\\.|agosto|settembre|ottobre|novembre|dicembre)';
const GIORNO = `\\d{1,2}[°º]?\\s+${MESE}\\s+\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}`;
const NUMERO = '\\d[\\d.]*(?:-bis|-ter)?';
const MODI = [
  new RegExp(`(?<data>${GIORNO})\\s*,?\\s*n(?:\\.|°|um\\.)\\s*(?<numero>${NUMERO})`, 'giu'),
  new RegExp(
    `(?:n\\.|n°|num\\.|msg|messaggio|circolare)\\s*(?<numero>${NUMERO})\\s*,?\\s*(?:del|dell’|dell'|in data|/)\\s*(?<data>${GIORNO})`,
    'giu',
  ),
  new RegExp(
    `(?:\\bn\\.|n°|\\bL\\.|D\\.?\\s?Lgs\\.?|D\\.?L\\.|D\\.?P\\.?R\\.?|legge|decreto|messaggio|circolare|determinazione|deliberazione|regolamento)\\s*(?:\\(?UE\\)?)?\\s*(?:n\\.)?\\s*(?<numero>${NUMERO})\\s*/\\s*(?<anno>\\d{4})`,
    'giu',
  ),
  new RegExp(`(?:n\\.|n°|legge|L\\.)\\s*(?<numero>${NUMERO})\\s*(?:del|dell’anno)\\s*(?<anno>\\d{4})`, 'giu'),
  new RegExp(`(?<data>${GIORNO})`, 'giu'),
];

/** Every act that a document cites by number and date, and every date that stands alone. */
export function attiCitati(documento: Documento): AttoCitato[] {
  return MODI.flatMap((modo) =>
    [...documento.intero.matchAll(modo)].map((trovato) => {
      const { numero = '', data = '', anno = '' } = trovato.groups ?? {};
      return {
        numero: numero.replace(/\.$/, ''),
        data: data.replace(/\s+/g, ' '),
        anno: anno === '' ? (/\d{4}$/.exec(data)?.[0] ?? '') : anno,
        luogo: luogoDi(documento, compattoDa(documento, trovato.index)),
      };
    }),
  );
}
