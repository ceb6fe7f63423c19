import { DICHIARAZIONE, SPAZIO_DEI_FOGLI } from './xml.ts';

/** The cell styles of our workbooks, by the index that the sheets use. */
export const STILE = {
  base: 0,
  titolo: 1,
  chiave: 2,
  testo: 3,
  bloccato: 4,
  numero: 5,
  yaml: 6,
  grande: 7,
  spiegazione: 8,
  inserisci: 9,
  inserisciPercento: 10,
  conto: 11,
  contoPercento: 12,
  esito: 13,
  esitoPercento: 14,
} as const;

/** 49 is Excel's «@»: what is typed there stays text, so that a code keeps its zeros and a date its form. */
const TEXT = 49;
const TOP = '<alignment vertical="top"/>';
const TOP_WRAPPED = '<alignment vertical="top" wrapText="1"/>';

/** Our own formats: as many decimals as there are, up to six. */
const CIFRA = 164;
const PERCENTO = 165;
const UNLOCKED = '<protection locked="0"/>';

function format(numFmt: number, font: number, fill: number, alignment: string): string {
  return `<xf numFmtId="${numFmt}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1" applyProtection="1">${alignment}</xf>`;
}

/** The part `xl/styles.xml`: white on green headings, grey for what is not to be changed, pale yellow for YAML. */
export function stiliXml(): string {
  const fonts = [
    '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>',
    '<font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/><family val="2"/></font>',
    '<font><i/><sz val="9"/><color rgb="FF555555"/><name val="Calibri"/><family val="2"/></font>',
    '<font><sz val="11"/><color rgb="FF555555"/><name val="Calibri"/><family val="2"/></font>',
    '<font><sz val="9"/><name val="Consolas"/><family val="3"/></font>',
    '<font><b/><sz val="16"/><name val="Calibri"/><family val="2"/></font>',
    '<font><b/><sz val="12"/><name val="Calibri"/><family val="2"/></font>',
  ];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    ...['FF1F5C4D', 'FFEDEDED', 'FFFFFBE6'].map(
      (colour) =>
        `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`,
    ),
  ];
  const formats = [
    format(0, 0, 0, TOP),
    format(TEXT, 1, 2, TOP_WRAPPED),
    format(TEXT, 2, 3, TOP),
    format(TEXT, 0, 0, TOP_WRAPPED),
    format(TEXT, 3, 3, TOP),
    format(0, 0, 0, TOP),
    format(TEXT, 4, 4, TOP),
    format(TEXT, 5, 0, TOP),
    format(TEXT, 0, 0, TOP_WRAPPED),
    format(0, 0, 4, TOP + UNLOCKED),
    format(PERCENTO, 0, 4, TOP + UNLOCKED),
    format(CIFRA, 0, 0, TOP),
    format(PERCENTO, 0, 0, TOP),
    format(CIFRA, 6, 3, TOP),
    format(PERCENTO, 6, 3, TOP),
  ];
  return `${DICHIARAZIONE}<styleSheet xmlns="${SPAZIO_DEI_FOGLI}"><numFmts count="2"><numFmt numFmtId="${CIFRA}" formatCode="#,##0.00####"/><numFmt numFmtId="${PERCENTO}" formatCode="0.00####%"/></numFmts>${counted('fonts', fonts)}${counted('fills', fills)}<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${counted('cellXfs', formats)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

function counted(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join('')}</${name}>`;
}
