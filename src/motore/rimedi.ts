import { giornoScritto } from '../puro/parole/giorno-scritto.ts';
import type { GuastoDiRegola } from './errori.ts';
import { slug } from '../puro/parole/slug.ts';

/** What to write instead of a value that does not hold: said only where it can be told from what was written. */

const VERI = new Set(['si', 'sì', 'vero', 'yes']);
const FALSI = new Set(['no', 'falso']);

/**
 * How to write a text that has not the form its schema wants: a decimal comma, day and month the other way round,
 * capitals and accents of an id, many values in one.
 * @param pattern the form, as the schema writes it
 * @param noti where only some words are known, and a text may join several with «/»: no other is ever advised
 */
export function rimedioDiForma(text: string, pattern: string, noti?: readonly string[]): string {
  const form = new RegExp(pattern, 'u');
  const figure = /^[-−–]?[\d.,]+$/.test(text);
  const parts = text.split(/[;,]/).map((part) => part.trim());
  if (!figure && parts.length > 1 && parts.every((part) => form.test(part)))
    return `sono ${parts.length} valori in uno: scrivi [ ${parts.join(', ')} ]`;
  const [, one, two = ''] = /^(\d\d?)[-/.](\d\d?)$/.exec(text) ?? [];
  const tries = [
    text.trim(),
    // What is copied from a text stands between its quotation marks.
    text.replaceAll(/^[\s“”„"«‘’']+|[\s“”"»‘’']+$/g, ''),
    cifrePerLettere(text),
    ...(figure ? [cifraDa(text)] : []),
    // What stands in brackets in a spreadsheet is below zero.
    text.replace(/^\(([\d.,]+)\)$/, (_all, inside: string) => `-${cifraDa(inside)}`),
    ...(one ? [`${two.padStart(2, '0')}-${one.padStart(2, '0')}`] : []),
    // Where any text would do, or only figures, the form of an id is not what is missed.
    ...(form.test('Un testo') || soloCifre(form) ? [] : [slug(text), rapporto(text)]),
  ];
  const known = (attempt: string): boolean => !noti || attempt.split('/').every((part) => noti.includes(part));
  const found = tries.find((attempt) => attempt !== text && form.test(attempt) && known(attempt));
  if (found) return `scrivi ${/^[\d.-]+$/.test(found) ? `"${found}"` : `«${found}»`}`;
  if (noti) return 'scegli una di queste';
  if (!soloCifre(form)) return 'correggi il valore';
  return /\d/.test(text)
    ? 'scrivi una cifra sola, senza punti delle migliaia e col punto per i decimali'
    : 'scrivi una cifra; dove il documento non la dà, in una tabella scrivi «perso», «vuota» o «testo», altrove lascia vuoto';
}

/** Whether a form is that of figures, below zero and with decimals too. */
function soloCifre(form: RegExp): boolean {
  return form.test('-1.5') && !form.test('a');
}

/** A unit said in words, «pezzi per persone», as rules write it. */
function rapporto(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/\s*(?:\/|\sper\s)\s*/g, '/')
    .replaceAll(/\s+/g, '_');
}

/** A code with the figures that some letters beside a figure look like: O and o for zero, I and l for one. */
function cifrePerLettere(text: string): string {
  const sostituite = text.replace(/(?<=\d)[OoIl]|[OoIl](?=\d)/g, (lettera) => (/[Oo]/.test(lettera) ? '0' : '1'));
  return sostituite === text ? text : cifrePerLettere(sostituite);
}

/**
 * A figure with the full stop for decimals. Of two kinds of sign the last parts the decimals, and a sign that comes
 * again parts the thousands, whichever it is: «1.234,5» and «1,234.5» are the same figure. The minus of print is a minus.
 */
function cifraDa(written: string): string {
  const text = written.replace(/^[−–]/, '-');
  const last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
  const sign = text.charAt(last);
  const decimal = text.indexOf(sign) === last;
  const whole = decimal ? text.slice(0, last) : text;
  // Thousands go by three: what does not was not meant as one figure, and is not guessed.
  if (/[.,]/.test(whole) && !/^-?\d{1,3}(?:[.,]\d{3})+$/.test(whole)) return written;
  const bare = whole.replaceAll(/[.,]/g, '');
  return decimal ? `${bare}.${text.slice(last + 1)}` : bare;
}

/**
 * How to write a value of another type: a list without its hyphens, a group written as a text, a yes or no in words.
 * @param wanted the types that the schema allows
 * @param required the fields that the group must have
 */
export function rimedioDiTipo(data: unknown, wanted: readonly string[], required: readonly string[]): string | null {
  if (wanted.includes('array') && typeof data === 'string') return `scrivi [ ${data} ], o una riga «- ${data}»`;
  if (wanted.includes('array') && data !== null && typeof data === 'object')
    return `metti «- » davanti al primo campo, «${Object.keys(data)[0] ?? ''}», e due spazi davanti agli altri`;
  if (wanted.includes('object') && typeof data === 'string' && required.length > 0)
    return `scrivi { ${required.map((field) => `${field}: …`).join(', ')} }`;
  if (wanted.includes('boolean') && typeof data === 'string') {
    const word = data.toLowerCase();
    if (VERI.has(word) || FALSI.has(word)) return `scrivi ${String(VERI.has(word))}, senza virgolette`;
  }
  return null;
}

/** How to write a figure or a code as text. What YAML has already turned into another number is not what was meant. */
export function fraVirgoletteDoppie(value: number): string {
  return Number.isSafeInteger(value) || String(value).includes('.')
    ? `metti il valore tra virgolette: "${value}", e controlla gli zeri iniziali`
    : 'metti il valore tra virgolette, com’è stampato';
}

/** A field without a value whose name is a piece of prose: a comma inside braces has cut the value before it. */
export function dopoLaVirgola(
  field: string,
  holder: unknown,
): Pick<GuastoDiRegola, 'messaggio' | 'atteso' | 'rimedio'> | null {
  const values = holder as Record<string, unknown>;
  if (!field.includes(' ') || values[field] !== null) return null;
  const keys = Object.keys(values);
  const before = keys[keys.indexOf(field) - 1];
  if (before === undefined) return null;
  return {
    messaggio: `«${field}» è diventato un campo: dentro { … } la virgola separa i campi`,
    atteso: 'un testo che contiene una virgola scritto tra virgolette',
    rimedio: `scrivi ${before}: "${String(values[before])}, ${field}"`,
  };
}

/** What is wrong with a date, its form or the day, and how to write it. */
export function dataScritta(name: string, text: string): Pick<GuastoDiRegola, 'messaggio' | 'rimedio'> {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text))
    return { messaggio: `${name}: il giorno «${text}» non c’è nel calendario`, rimedio: 'correggi il giorno' };
  const iso = giornoScritto(text);
  if (iso && !esiste(iso))
    return { messaggio: `${name}: il giorno «${text}» non c’è nel calendario`, rimedio: 'correggi il giorno' };
  return {
    messaggio: `${name}: «${text}» non ha la forma di una data`,
    rimedio: iso ? `scrivi ${iso}` : 'scrivi la data come anno-mese-giorno',
  };
}

/** Whether a day, year first, is in the calendar. */
export function esiste(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}
