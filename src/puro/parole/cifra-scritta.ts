import { conVirgola } from './cifre.ts';

/** A figure as somebody wrote it, in a field, in a cell that was pasted or in one of a workbook. */
interface CifraLetta {
  /** As rules have it: the full stop for decimals, nothing for thousands. */
  valore: string;
  /** How it was read, where it could mean two things. */
  nota: string | null;
}

/**
 * Reads a figure as Italians write it: a full stop before three digits parts the thousands («1.210» is 1210), any other
 * stands for a comma («1.5» is 1,5), and the comma parts the decimals.
 * @returns null where it is no figure, or parts of it do not go together
 */
export function leggiCifra(scritta: string): CifraLetta | null {
  const nuda = scritta
    .trim()
    .replace(/^[−–]/, '-')
    .replaceAll(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '');
  const letta = (valore: string, perche: string): CifraLetta => ({
    valore,
    nota: `«${scritta.trim()}» è letto ${conVirgola(valore).replace('-', '−')}: ${perche}.`,
  });
  if (/^-?[1-9]\d{0,2}(?:\.\d{3})+$/.test(nuda)) return letta(nuda.replaceAll('.', ''), 'il punto separa le migliaia');
  if (/^-?\d+\.\d+$/.test(nuda)) return letta(nuda, 'il punto è una virgola');
  const intera = /^-?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(nuda) ? nuda.replaceAll('.', '') : nuda;
  return /^-?\d+(?:,\d+)?$/.test(intera) ? { valore: intera.replace(',', '.'), nota: null } : null;
}
