import { MESI } from '../../puro/parole/date.ts';
import { luogoDi, compattoDa, type Documento } from './documento.ts';

/** An act as a document cites it. */
export interface AttoCitato {
  numero: string;
  /** As printed: a whole date, or the year alone. */
  data: string;
  anno: string;
  luogo: number;
}

const MESE = `(?:${MESI.join('|')}|lug\\.)`;
const GIORNO = `\\d{1,2}[°º]?\\s+${MESE}\\s+\\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}`;
const NUMERO = '(?:[A-Z]{2,6})?\\d[\\d.]*(?:-bis|-ter)?';
/** The year of «circ. 169/10» is printed with its last two figures. */
const ANNO = '(?<anno>\\d{4}|\\d{2})(?!\\d)';
const MODI = [
  new RegExp(`(?<data>${GIORNO})\\s*,?\\s*n(?:\\.|°|um\\.)\\s*(?<numero>${NUMERO})`, 'giu'),
  new RegExp(
    `(?:n\\.|n°|num\\.|msg\\.?|messaggio|circolare|deliberazione|determinazione)\\s*(?<numero>${NUMERO})\\s*,?\\s*(?:del|dell’|dell'|in data|/)\\s*(?<data>${GIORNO})`,
    'giu',
  ),
  new RegExp(
    `(?:\\bn\\.|n°|\\bL\\.|D\\.?\\s?Lgs\\.?|D\\.?L\\.|D\\.?P\\.?R\\.?|legge|decreto|messaggio|circ\\.|circolare|determinazione|deliberazione|regolamento)\\s*(?:\\(?UE\\)?)?\\s*(?:n\\.)?\\s*(?<numero>${NUMERO})\\s*/\\s*${ANNO}`,
    'giu',
  ),
  // The others of a list: «circ. 169/10, 110/11, 48/12», «n. 1/2015 e 2/2015».
  new RegExp(
    `(?<=(?:circ\\.|n\\.)\\s*\\d+/\\d{2,4}(?:\\s*(?:,|e)\\s*\\d+/\\d{2,4})*\\s*(?:,|e)\\s*)(?<numero>${NUMERO})\\s*/\\s*${ANNO}`,
    'giu',
  ),
  new RegExp(
    `(?:n\\.|n°|legge|L\\.|D\\.?\\s?Lgs\\.?)\\s*(?<numero>${NUMERO})\\s*(?:del|dell’anno)\\s*(?<anno>\\d{4})`,
    'giu',
  ),
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
        anno: anno === '' ? (/\d{4}$/.exec(data)?.[0] ?? '') : annoIntero(anno),
        luogo: luogoDi(documento, compattoDa(documento, trovato.index)),
      };
    }),
  );
}

function annoIntero(anno: string): string {
  if (anno.length === 4) return anno;
  return `${Number(anno) > 40 ? '19' : '20'}${anno}`;
}
