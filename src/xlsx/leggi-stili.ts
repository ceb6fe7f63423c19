import { leggiXml, LetturaFermata } from './leggi-xml.ts';

/** Number formats of Excel's own that show a number as a date or a time. */
const DATE_FORMATS = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56,
  57, 58,
]);

/**
 * Which cell styles show their number as a date.
 * @param text the part xl/styles.xml
 * @param massimo how many styles a workbook may have
 * @returns true at the index of each such style
 */
export function stiliData(text: string, massimo: number): boolean[] {
  const own = new Map<number, string>();
  const styles: boolean[] = [];
  let inCells = false;
  leggiXml(text, {
    apre(name, attributes) {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') inCells = true;
      if (own.size > massimo || styles.length > massimo) throw new LetturaFermata('il file ha troppi formati di cella');
      if (name === 'xf' && inCells) styles.push(isDate(Number(attributes['numFmtId'] ?? 0), own));
    },
    chiude(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** A format is a date's if, quoted and bracketed parts aside, it asks for years, months, days, hours or seconds. */
function isDate(id: number, own: ReadonlyMap<number, string>): boolean {
  const code = own.get(id);
  if (code === undefined) return DATE_FORMATS.has(id);
  return /[ymdhs]/i.test(code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
}

/** 31 December 9999, the last day of Excel, is the one before. */
const LAST_DAY = 2_958_466;

/**
 * The day that an Excel serial number stands for.
 * @param serial days, from 1 for 1 January 1900 (or from 0 for 1 January 1904)
 * @returns anno-mese-giorno; null where it stands for none: Excel keeps such a number and shows ####
 */
export function giornoDiExcel(serial: number, dal1904: boolean): string | null {
  if (!(serial >= 0 && serial < LAST_DAY)) return null;
  // Excel believes that 1900 was a leap year: from March 1900 on its numbers are one too many.
  const days = dal1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(days) * 86_400_000).toISOString().slice(0, 10);
}
