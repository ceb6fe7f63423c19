/** A period, and a day of every year, as people write them. */
import { MESI } from './date.ts';
import { giornoScritto } from './giorno-scritto.ts';

const TRIMESTRI: readonly (readonly string[])[] = [
  ['primo', '1', 'i'],
  ['secondo', '2', 'ii'],
  ['terzo', '3', 'iii'],
  ['quarto', '4', 'iv'],
];

/**
 * A period as the rules write it, from words or figures: «2021», «primo trimestre 2021», «marzo 2020», «03/2020»,
 * «31/12/2020», «dal 2021 al 2023», «2021-2023», «non indicato».
 * @returns null where it is no such thing
 */
export function periodoScritto(testo: string): string | null {
  const nudo = testo.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (/^(?:periodo )?non[ -]indicato$/.test(nudo)) return 'non-indicato';
  const uno = momento(nudo);
  if (uno !== null) return uno;
  const [, da = '', a = ''] =
    /^dal? (.+) al? (.+)$/.exec(nudo) ?? /^(.+?) ?[/–] ?(.+)$/.exec(nudo) ?? /^(\d{4})-(\d{4})$/.exec(nudo) ?? [];
  const [primo, ultimo] = [momento(da), momento(a)];
  return primo === null || ultimo === null ? null : `${primo}/${ultimo}`;
}

function momento(scritto: string): string | null {
  if (/^\d{4}$/.test(scritto)) return scritto;
  const iso = /^\d{4}-(?:t[1-4]|\d\d(?:-\d\d)?)$/.exec(scritto);
  if (iso) return scritto.toUpperCase();
  const [, quale, anno] = /^([a-z]+|\d)[º°ª]? trimestre (?:del )?(\d{4})$/.exec(scritto) ?? [];
  const trimestre = TRIMESTRI.findIndex((nomi) => quale !== undefined && nomi.includes(quale)) + 1;
  if (trimestre > 0) return `${anno ?? ''}-T${trimestre}`;
  const [, mese, suo] = /^(\d{1,2}|\p{L}{3,9}\.?)[ /](\d{4})$/u.exec(scritto) ?? [];
  const numero = mese === undefined ? null : meseScritto(mese);
  return numero === null ? giornoScritto(scritto, false) : `${suo ?? ''}-${numero}`;
}

/** A month by its name or its number, in two figures; null where there is none. */
function meseScritto(scritto: string): string | null {
  const parola = scritto.toLowerCase().replace('.', '');
  const numero = /^\d/.test(parola) ? Number(parola) : MESI.findIndex((nome) => nome.startsWith(parola)) + 1;
  return numero >= 1 && numero <= 12 ? String(numero).padStart(2, '0') : null;
}

/**
 * A day of every year, month first as the rules write it, from words or figures: «24 giugno», «24/6», «1º gennaio».
 * @returns null where it is no such thing
 */
export function giornoDellAnnoScritto(testo: string): string | null {
  const nudo = testo.trim();
  const [, giorno = '', mese = ''] = /^(\d{1,2})[º°]?[/.\-\s]\s*(\d{1,2}|\p{L}{3,9}\.?)$/u.exec(nudo) ?? [];
  const numero = meseScritto(mese);
  if (numero !== null && mese !== '') return `${numero}-${giorno.padStart(2, '0')}`;
  return /^(?:0[1-9]|1[0-2])-\d\d$/.test(nudo) ? nudo : null;
}

/** `06-24` as `24 giugno`; what is none stays as it is. */
export function scriviGiornoDellAnno(giorno: string): string {
  const [, mese, numero] = /^(\d\d)-(\d\d)$/.exec(giorno) ?? [];
  const nome = MESI[Number(mese) - 1];
  return nome === undefined ? giorno : `${numero === '01' ? '1º' : Number(numero)} ${nome}`;
}
