/** Figures of the tables as they are read in Italian: exact, with as many decimals as the source printed. */
import { conUnita } from '../../../puro/parole/unita.ts';
import type { TipoDiCifra } from '../../../types/regole.ts';
import type { Cifra } from '../valori.ts';
import { unitaAccanto } from './unita.ts';
import { conMigliaia } from '../../../puro/parole/cifre.ts';

/** A decimal ("1234.50") in Italian: «1.234,50». The digits are those given, none lost and none added. */
export function scriviNumero(valore: string): string {
  const [intera = '', decimali] = valore.replace(/^-/, '').split('.');
  return `${valore.startsWith('-') ? '−' : ''}${conMigliaia(intera)}${decimali ? `,${decimali}` : ''}`;
}

/** A figure with its unit, kept on one line: «30 giorni», «93,40%», «1.000.000 di pezzi». */
export function scriviConUnita(valore: string, unita: string | null): string {
  return conUnita(scriviNumero(valore), unitaAccanto(unita, valore));
}

const VINCOLI: Record<NonNullable<Cifra['vincolo']>, string> = {
  almeno: 'almeno',
  'al-piu': 'al più',
  oltre: 'oltre',
  circa: 'circa',
  quasi: 'quasi',
};

/**
 * A cell in words: its figure with bound and sign of an increase, or what stands in its place.
 * @param unita whether to write the unit too: not where a header says it
 */
export function scriviCifra(
  cifra: Pick<Cifra, 'stato' | 'valore' | 'testo' | 'unita' | 'vincolo' | 'rispetto_a'>,
  unita = true,
): string {
  const { stato, valore, testo, vincolo, rispetto_a } = cifra;
  if (stato === 'persa') return 'non è nel nostro testo';
  if (valore === null) return testo ?? 'cella vuota';
  const numero = unita ? scriviConUnita(valore, cifra.unita) : scriviNumero(valore);
  const segno = rispetto_a !== null && !valore.startsWith('-') ? '+' : '';
  return `${vincolo ? `${VINCOLI[vincolo]} ` : ''}${segno}${numero}`;
}

/** What kind of figure it is, as a reader says it. */
export const TIPI_DI_CIFRA: Record<string, string> = {
  obiettivo: 'obiettivo',
  programmato: 'programmato',
  consuntivo: 'consuntivo',
  baseline: 'punto di partenza',
  piano: 'piano',
  stima: 'stima',
  peso: 'peso',
  soglia: 'soglia',
  scostamento: 'scostamento',
  coefficiente: 'coefficiente',
  descrizione: 'descrizione',
} satisfies Record<TipoDiCifra, string>;
