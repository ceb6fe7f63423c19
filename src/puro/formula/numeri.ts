/** Figures as people write and read them in Italian. */
import { arrotonda, cifreEsatte, confronta, daTesto, decimale, type Razionale } from './razionale.ts';
import { nomeUnita } from './unita.ts';
import type { Unita } from './tipi.ts';

/** A figure read from text, or why it was not. `nota` says how it was read where it could mean two things. */
export type Lettura =
  | { valore: Razionale; nota?: string }
  | { errore: 'vuoto' | 'non-numero' | 'punto-decimale' | 'formato-inglese'; messaggio: string };

const MIGLIAIA = /^[1-9]\d{0,2}(\.\d{3})+$/;

/**
 * Reads a figure written the Italian way: `1.234,56`, `1234,56`, `−5`. Spaces and a final % or € are let go.
 * A point before three digits is a thousands separator, and where that is the only sign the reading says so
 * (`1.234` is 1234); any other point is refused with a hint, unless `puntoDecimale` lets machines write `1234.5`.
 */
export function leggiNumero(testo: string, puntoDecimale = false): Lettura {
  const scritto = testo
    .replace(/[\s\u00a0\u202f]+/g, '')
    .replace(/[−–]/g, '-')
    .replace(/(?<=\d)[%€]$|^€/, '');
  if (scritto === '') return { errore: 'vuoto', messaggio: 'Scrivi un numero.' };
  const segno = /^[+-]/.test(scritto) ? scritto.charAt(0).replace('+', '') : '';
  const cifre = scritto.replace(/^[+-]/, '');
  const [intera = '', decimali, ...altre] = cifre.split(',');
  const valore = (intero: string, dopo?: string): Razionale =>
    daTesto(`${segno}${intero.replaceAll('.', '')}${dopo ? `.${dopo}` : ''}`);
  if (/^\d{1,3}(,\d{3})+\.\d+$|^\d{1,3}(,\d{3}){2,}$/.test(cifre)) {
    const meglio = cifre.replaceAll(',', ' ').replace('.', ',').replaceAll(' ', '.');
    return {
      errore: 'formato-inglese',
      messaggio: `«${testo.trim()}» usa la virgola per le migliaia: in italiano si scrive ${segno}${meglio}.`,
    };
  }
  if (altre.length === 0 && (decimali === undefined || /^\d+$/.test(decimali))) {
    if (/^\d+$/.test(intera)) return { valore: valore(intera, decimali) };
    if (MIGLIAIA.test(intera)) {
      const letto = valore(intera, decimali);
      const dubbio = decimali === undefined && intera.split('.').length === 2;
      return dubbio
        ? {
            valore: letto,
            nota: `«${testo.trim()}» letto come ${decimale(letto, 0)}: il punto separa le migliaia. Per i decimali usa la virgola.`,
          }
        : { valore: letto };
    }
    if (decimali === undefined && /^\d+\.\d+$/.test(intera)) {
      const [prima = '', dopo = ''] = intera.split('.');
      if (puntoDecimale) return { valore: daTesto(`${segno}${prima}.${dopo}`) };
      return {
        errore: 'punto-decimale',
        messaggio: `Il punto separa le migliaia. Per i decimali usa la virgola: ${segno}${prima},${dopo}.`,
      };
    }
  }
  return { errore: 'non-numero', messaggio: `«${testo.trim()}» non è un numero. Scrivilo così: 1.234,56.` };
}

const forme = new Map<number, Intl.NumberFormat>();

/**
 * A figure in Italian digits with at most `decimali` decimals, half away from zero.
 * @returns its text, and `esatto` false when digits were lost: then all `decimali` are shown
 */
export function mostra(valore: Razionale, decimali: number): { testo: string; esatto: boolean } {
  const cifre = cifreEsatte(valore);
  const esatto = cifre !== null && cifre <= decimali;
  const minimo = esatto ? 0 : decimali;
  const chiave = decimali * 100 + minimo;
  let forma = forme.get(chiave);
  if (!forma) {
    // Grouping of four digits and signs of zero differ between versions of CLDR: nothing is left to its defaults.
    forma = new Intl.NumberFormat('it-IT', {
      useGrouping: 'always',
      minimumFractionDigits: minimo,
      maximumFractionDigits: decimali,
    });
    forme.set(chiave, forma);
  }
  // A decimal string, not a double: Intl formats it digit by digit.
  return { testo: forma.format(decimale(valore, decimali) as Intl.StringNumericLiteral).replace('-', '−'), esatto };
}

/** A figure with its unit, kept on one line: «30 giorni», «14,74%», «1.000.000 di giorni». */
export function mostraConUnita(valore: Razionale, unita: Unita, decimali: number): string {
  const { testo } = mostra(valore, decimali);
  const nome = nomeUnita(unita, arrotonda(valore, decimali));
  return nome === '' ? testo : nome === '%' ? `${testo}%` : `${testo}\u00a0${nome}`;
}

/** A figure of the rules (`"1234.5"`) as it is typed into a field: «1.234,5», which `leggiNumero` reads back. */
export function comeSiScrive(testo: string): string {
  const cifra = daTesto(testo);
  const decimali = cifreEsatte(cifra) ?? 6;
  const scritta = mostra(cifra, decimali).testo;
  // A lone point could be taken for a decimal sign: four digits do without.
  return /^−?\d\.\d{3}$/.test(scritta) ? scritta.replace('.', '') : scritta;
}

/** Whether a published figure comes out: the value rounded to as many decimals as were printed. */
export function tornaArrotondato(valore: Razionale, stampato: Razionale, decimali: number): boolean {
  return confronta(arrotonda(valore, decimali), stampato) === 0;
}
