/** What can be printed at a place, by its shape alone: no reading knows which value a rule expects there. */
import { MESI } from '../../puro/parole/date.ts';

export const FORME = ['cifra', 'codice', 'data', 'indirizzo', 'etichetta'] as const;
/** The shapes of what is printed. */
export type Forma = (typeof FORME)[number];

/** What a schema may say is printed: the shape of a value, or a heading that gathers rows or columns. */
export const STAMPE = [...FORME, 'intestazione'] as const;

/** A token as it is printed, and where in the text it was given. */
export interface Segno {
  testo: string;
  da: number;
  a: number;
}

const DATA = new RegExp(
  String.raw`\b(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})\b|\b(\d{1,2})[°º]? +(${MESI.map((mese) => `${mese}|${mese.slice(0, 3)}\\.?`).join('|')}) +(\d{4})\b`,
  'gi',
);
const INDIRIZZO = /[\p{L}\p{N}._-]+@[\p{L}\p{N}.-]+\.[a-z]{2,}/gu;
const CODICE = /(?<![\p{L}\p{N}])(?=[A-Z0-9_.]*\d)[A-Z0-9]+(?:[_.][A-Z0-9]+)*(?: \d+)?(?![\p{L}\p{N}])/gu;
const CIFRA =
  /(?<![\p{L}\p{N}_.,/])(?:[(]?[-+−–±/]{0,3} ?)?(?:\d{1,3}(?:[.'’]\d{3})+|\d+)(?:[.,] ?\d+)?(?: ?[%€])?[)]?(?![\p{L}\d]|[.,/]\d)|(?<=^|\s)[-–—](?=\s|$)|(?<=^|\s)n\. ?d\.?(?=\s|$)/giu;

const DI_FORMA: Record<Exclude<Forma, 'etichetta'>, RegExp> = {
  cifra: CIFRA,
  codice: CODICE,
  data: DATA,
  indirizzo: INDIRIZZO,
};

/** Every token of a shape in a text, in the order of the text. */
export function segni(testo: string, forma: Exclude<Forma, 'etichetta'>): Segno[] {
  return [...testo.matchAll(DI_FORMA[forma])].map((trovato) => ({
    testo: forma === 'cifra' ? senzaParentesiSola(trovato[0].trim()) : trovato[0].trim(),
    da: trovato.index,
    a: trovato.index + trovato[0].length,
  }));
}

/** A bracket that opens or closes around more than the figure is not its own. */
function senzaParentesiSola(testo: string): string {
  return testo.startsWith('(') === testo.endsWith(')') ? testo : testo.replace(/^\(|\)$/g, '').trim();
}

/**
 * The number a printed figure stands for, as the rules write it («1.234,50» is «1234.5»), or null if it is none.
 * A dash stands for no figure and is null too.
 */
export function numeroStampato(testo: string): string | null {
  const inParole = numeroInParole(testo);
  if (inParole !== null) return inParole;
  // «4 1» is two figures in one place, not forty-one.
  if (/\d\s+\d/.test(testo)) return null;
  const pulito = testo
    .replace(/[\s%€*]/g, '')
    .replace(/^\+\/[-−–]/, '')
    .replace(/[−–—]/g, '-');
  const [, parentesi, segno = '', cifre = '', chiusa] = /^(\()?([-+]?)(\d[\d.,'’]*)(\))?$/.exec(pulito) ?? [];
  if (cifre === '' || Boolean(parentesi) !== Boolean(chiusa)) return null;
  const migliaia = /^\d{1,3}(?:[.'’]\d{3})+(?:,\d+)?$/.test(cifre);
  const decimali = migliaia ? cifre.replace(/[.'’]/g, '') : cifre;
  if (!/^\d+(?:[.,]\d+)?$/.test(decimali)) return null;
  return canonico(`${segno === '-' || parentesi ? '-' : ''}${decimali.replace(',', '.')}`);
}

const PAROLE =
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti ventuno ventidue ventitré ventiquattro venticinque ventisei ventisette ventotto ventinove trenta'.split(
    ' ',
  );

/** «undici» is 11; «7 ore e 12 minuti» are 7.2 hours. */
function numeroInParole(testo: string): string | null {
  const parola = PAROLE.indexOf(testo.trim().toLowerCase());
  if (parola >= 0) return String(parola);
  const [, ore, minuti] = /^(\d+) ore e (\d+)(?: minuti)?$/.exec(testo.trim()) ?? [];
  return ore === undefined ? null : canonico((Number(ore) + Number(minuti) / 60).toFixed(4));
}

/** A decimal without the zeros that do not count. */
export function canonico(numero: string): string {
  const [, segno = '', intera = '', resto = ''] = /^(-?)0*(\d+)(?:\.(\d*?))?0*$/.exec(
    numero.includes('.') ? numero : `${numero}.`,
  ) ?? [null, '', numero, ''];
  const valore = resto === '' ? intera : `${intera}.${resto}`;
  return valore === '0' ? '0' : segno + valore;
}

/** A printed date as the rules write it, or null. */
export function dataStampata(testo: string): string | null {
  const trovato = [...testo.matchAll(DATA)][0];
  if (!trovato) return null;
  const [, giorno, mese, anno, giornoScritto, meseScritto, annoScritto] = trovato;
  const numero = meseScritto
    ? MESI.findIndex((nome) => nome.startsWith(meseScritto.toLowerCase().slice(0, 3))) + 1
    : mese;
  const due = (cifra: string | number | undefined): string => String(cifra).padStart(2, '0');
  return `${anno ?? annoScritto}-${due(numero)}-${due(giorno ?? giornoScritto)}`;
}
