/** A day as people write it, with its month in figures or in letters. */
import { MESI } from './date.ts';

/** Years of two figures up to here are of this century: an act is of yesterday or of tomorrow. */
const SECOLO = 50;

/**
 * A day written day, month, year, as rules write it, be it in the calendar or not: «1/1/2027», «01.01.27»,
 * «1 gennaio 2027», «1º gen. 2027».
 * @param brevi whether years of two figures are read: while one types, they are the beginning of one of four
 * @returns null where it is no such thing
 */
export function giornoScritto(text: string, brevi = true): string | null {
  const parti = /^(\d{1,2})[º°]?[/.\-\s]\s*(\d{1,2}|\p{L}{3,9}\.?)[/.\-\s]\s*(\d{4}|\d{2})$/u.exec(text.trim());
  const [, day = '', written = '', year = ''] = parti ?? [];
  const word = written.toLowerCase().replace('.', '');
  const month = /^\d/.test(word) ? Number(word) : MESI.findIndex((nome) => nome.startsWith(word)) + 1;
  if (!parti || (month === 0 && !/^\d/.test(word)) || (year.length === 2 && !brevi)) return null;
  const whole = year.length === 4 ? year : `${Number(year) < SECOLO ? '20' : '19'}${year}`;
  return `${whole}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
