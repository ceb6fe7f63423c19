/** Figures as people write and read them in Italian. */
import { conUnita } from '../parole/unita.ts';
import {
  arrotonda,
  cifreEsatte,
  confronta,
  daTesto,
  decimale,
  diviso,
  frazione,
  per,
  type Razionale,
} from './razionale.ts';
import { nomeUnita, unitaScritta } from './unita.ts';
import type { Unita } from './tipi.ts';

/** A figure read from text, or why it was not. `nota` says how it was read where it could mean two things. */
export type Lettura =
  | { valore: Razionale; nota?: string }
  | {
      errore: 'vuoto' | 'troppo-lungo' | 'non-numero' | 'punto-decimale' | 'formato-inglese' | 'altra-unita';
      messaggio: string;
    };

/** No figure of an office comes near; with more the time to divide exactly would grow without bound. */
const MASSIME_CIFRE = 30;
/** A figure with its separators, spaces and sign: what is longer is not even looked at. */
const MASSIMO_SCRITTO = 80;
const MIGLIAIA = /^[1-9]\d{0,2}(\.\d{3})+$/;
/** The sign or the word of a unit, before the digits or after them. */
const MISURA = /^(€|eur(?:o)?(?=[\d+-]))|(?<=[\d,.])(%|p\.p\.|[€\p{L}][\p{L}/€]*)$/iu;

/**
 * Reads a figure written the Italian way: `1.234,56`, `1234,56`, `5,`, `,5`, `−5`. Spaces are let go, and so is the
 * name of the unit when it is the field's own; another unit is refused, because its figure would be another one.
 * A point before three digits is a thousands separator, and where that is the only sign the reading says so
 * (`1.234` is 1234); any other point is refused with a hint, unless `puntoDecimale` lets machines write `1234.5`.
 * @param unita what the field is measured in; missing: no field, and any of the signs % and € may follow
 */
export function leggiNumero(testo: string, puntoDecimale = false, unita?: Unita): Lettura {
  if (testo.length > MASSIMO_SCRITTO || (testo.match(/\d/g) ?? []).length > MASSIME_CIFRE)
    return {
      errore: 'troppo-lungo',
      messaggio: `Un numero ha al massimo ${MASSIME_CIFRE} cifre: controlla che sia quello giusto.`,
    };
  const unito = testo.replace(/[\s\u00a0\u202f]+/g, '').replace(/[−–]/g, '-');
  if (unito === '') return { errore: 'vuoto', messaggio: 'Scrivi un numero.' };
  const misura = (MISURA.exec(unito)?.[0] ?? '').toLowerCase();
  const scritto = misura ? unito.replace(MISURA, '') : unito;
  const segno = scritto.startsWith('-') ? '-' : '';
  const cifre = scritto.replace(/^[+-]/, '');
  const letto = leggiCifre(cifre, segno, testo.trim(), puntoDecimale);
  const nota = misura && !('errore' in letto && letto.errore === 'non-numero') && misuraSbagliata(misura, letto, unita);
  if (!nota) return letto;
  return nota === 'ignota'
    ? nonNumero(testo.trim())
    : { errore: 'altra-unita', messaggio: `«${testo.trim()}» è in un’altra unità: ${nota}` };
}

const nonNumero = (testo: string): Lettura => ({
  errore: 'non-numero',
  messaggio: `«${testo}» non è un numero. Scrivilo così: 1.234,56.`,
});

/** Why a unit is not the field's, «ignota» when it is none we know; empty when it is right. */
function misuraSbagliata(misura: string, letto: Lettura, unita: Unita | undefined): string {
  if (unita === undefined) return misura === '%' || misura === '€' ? '' : 'ignota';
  const quale = unitaScritta(misura);
  if (quale === unita) return '';
  if (quale === null) return 'ignota';
  if (quale === 'percento' && unita === 'rapporto' && 'valore' in letto)
    return `qui va il rapporto, cioè ${mostra(diviso(letto.valore, frazione(100n)), 12).testo}.`;
  const nostra = unita === 'indice' ? 'un indice (100 = obiettivo)' : unita === 'rapporto' ? 'un numero puro' : '';
  return `qui si scrive ${nostra || `in ${unita === 'percento' ? 'per cento' : nomeUnita(unita)}`}, senza altro segno.`;
}

/** The figure that digits with a comma and points stand for. */
function leggiCifre(cifre: string, segno: string, testo: string, puntoDecimale: boolean): Lettura {
  const [intera = '', decimali, ...altre] = cifre.split(',');
  const valore = (intero: string, dopo?: string): Razionale =>
    daTesto(`${segno}${intero.replaceAll('.', '') || '0'}${dopo ? `.${dopo}` : ''}`);
  if (/^\d{1,3}(,\d{3})+\.\d+$|^\d{1,3}(,\d{3}){2,}$/.test(cifre)) {
    const meglio = cifre.replaceAll(',', ' ').replace('.', ',').replaceAll(' ', '.');
    return {
      errore: 'formato-inglese',
      messaggio: `«${testo}» usa la virgola per le migliaia: in italiano si scrive ${segno}${meglio}.`,
    };
  }
  if (altre.length > 0 || !/^\d*$/.test(decimali ?? '') || !/\d/.test(cifre)) return nonNumero(testo);
  if (/^\d+$/.test(intera) || (intera === '' && decimali)) {
    const letto = valore(intera, decimali);
    if (decimali?.length !== 3 || !/^[1-9]\d{0,2}$/.test(intera)) return { valore: letto };
    return {
      valore: letto,
      nota: `«${testo}» letto come ${mostra(letto, 3).testo}: la virgola separa i decimali. Per le migliaia usa il punto.`,
    };
  }
  if (MIGLIAIA.test(intera)) {
    const letto = valore(intera, decimali);
    const dubbio = decimali === undefined && intera.split('.').length === 2;
    return dubbio
      ? {
          valore: letto,
          nota: `«${testo}» letto come ${decimale(letto, 0)}: il punto separa le migliaia. Per i decimali usa la virgola.`,
        }
      : { valore: letto };
  }
  const [prima = '', dopo = ''] = intera.split('.');
  if (decimali !== undefined || !/^\d*\.\d+$/.test(intera)) return nonNumero(testo);
  if (puntoDecimale) return { valore: valore(prima, dopo) };
  return {
    errore: 'punto-decimale',
    messaggio: `Il punto separa le migliaia. Per i decimali usa la virgola: ${segno}${prima || '0'},${dopo}.`,
  };
}

const forme = new Map<number, Intl.NumberFormat>();

/** The most decimals that are written out; figures smaller than that are written with a power of ten. */
const MASSIMO = 20;

/**
 * A figure in Italian digits with at most `decimali` decimals, half away from zero; more where they would hide that it
 * is not zero: then two digits that count.
 * @returns its text, and `esatto` false when digits were lost: then all decimals are shown
 */
export function mostra(valore: Razionale, decimali: number): { testo: string; esatto: boolean } {
  const cifre = cifreEsatte(valore);
  const bastano = valore.n === 0n || arrotonda(valore, decimali).n !== 0n ? decimali : primaCifra(valore) + 1;
  if (bastano > MASSIMO && bastano > decimali) {
    const potenza = primaCifra(valore);
    const mantissa = mostra(per(valore, frazione(10n ** BigInt(potenza))), 1);
    return { testo: `${mantissa.testo} × 10^−${potenza}`, esatto: mantissa.esatto };
  }
  const esatto = cifre !== null && cifre <= bastano;
  const minimo = esatto ? 0 : bastano;
  const chiave = bastano * 200 + minimo;
  let forma = forme.get(chiave);
  if (!forma) {
    // Grouping of four digits and signs of zero differ between versions of CLDR: nothing is left to its defaults.
    forma = new Intl.NumberFormat('it-IT', {
      useGrouping: 'always',
      minimumFractionDigits: minimo,
      maximumFractionDigits: bastano,
    });
    forme.set(chiave, forma);
  }
  // A decimal string, not a double: Intl formats it digit by digit.
  return { testo: forma.format(decimale(valore, bastano) as Intl.StringNumericLiteral).replace('-', '−'), esatto };
}

/** The place after the comma of the first digit that is not zero, for a figure between −1 and 1. */
function primaCifra({ n, d }: Razionale): number {
  const sopra = n < 0n ? -n : n;
  let posto = Math.max(1, String(d).length - String(sopra).length - 1);
  while (sopra * 10n ** BigInt(posto) < d) posto += 1;
  return posto;
}

/**
 * How many decimals it takes for a rounded figure to stand on the same side of other figures as the exact one does:
 * 5,0001% shown beside a limit of 5% is not «5,00%».
 */
export function cifreDiFronte(valore: Razionale, decimali: number, altri: readonly Razionale[]): number {
  let cifre = decimali;
  const tradisce = (altra: Razionale): boolean =>
    Math.sign(confronta(arrotonda(valore, cifre), altra)) !== Math.sign(confronta(valore, altra));
  while (cifre < MASSIMO && altri.some(tradisce)) cifre += 1;
  return cifre;
}

/** A figure with its unit, kept on one line: «30 giorni», «14,74%», «1.000.000 di giorni». */
export function mostraConUnita(valore: Razionale, unita: Unita, decimali: number): string {
  const { testo } = mostra(valore, decimali);
  return conUnita(testo, nomeUnita(unita, arrotonda(valore, decimali)));
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
