/** Characters that a reader cannot see or tell from another: two texts that look alike would not be the same. Pure. */

/** A character that a text may not hold. */
export interface Nascosto {
  /** Where it begins in the text, in code units from 0. */
  indice: number;
  /** Its code point as it is written: «U+202E». */
  codice: string;
  /** What it is, with its article: «un carattere di controllo». */
  nome: string;
}

/** What each sort is called; the first that fits counts. Tabs and line ends are for whoever reads the text to judge. */
const TIPI: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u2007\u202f]/u, 'uno spazio che non va a capo'],
  [/\u00ad/u, 'un trattino nascosto'],
  [/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u, 'un carattere che cambia il verso della scrittura'],
  [/[\u2028\u2029\u0085]/u, 'un a capo di un altro tipo'],
  [/[\u200b-\u200d\u2060\ufeff]/u, 'un carattere invisibile di larghezza zero'],
  [/[\u{e0000}-\u{e007f}]/u, 'un’etichetta invisibile'],
  [/[\ud800-\udfff]/u, 'mezzo carattere'],
  [/\ufffd/u, 'il segno di un carattere andato perso nella codifica'],
  [/\p{Cc}/u, 'un carattere di controllo'],
  [/\p{Zs}/u, 'uno spazio diverso da quello comune'],
  [/\p{Co}/u, 'un carattere di uso privato'],
  [/\p{Noncharacter_Code_Point}/u, 'un codice che non è di nessun carattere'],
  [/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u, 'un carattere invisibile'],
];

const NASCOSTI =
  /(?![ \t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\ufffd]/gu;

/** Every hidden character of a text, in order; tabs, line feeds and carriage returns are not among them. */
export function nascosti(testo: string): Nascosto[] {
  return Array.from(testo.matchAll(NASCOSTI), ({ 0: segno, index }) => ({
    indice: index,
    codice: `U+${(segno.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    nome: TIPI.find(([tipo]) => tipo.test(segno))?.[1] ?? 'un carattere invisibile',
  }));
}

/** The text with a space in place of each hidden character. */
export function senzaNascosti(testo: string): string {
  return testo.replace(NASCOSTI, ' ');
}
