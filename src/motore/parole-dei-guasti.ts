/** How a fault of the schema names places and values. */
import { piatto } from '../puro/parole/senza-accenti.ts';

/** What each sort of value is called. */
export const NOMI_DEI_TIPI: Record<string, string> = {
  string: 'un testo',
  number: 'un numero',
  integer: 'un numero intero',
  boolean: 'true o false',
  array: 'un elenco (righe che cominciano con «- »)',
  object: 'un gruppo di campi («campo: valore»)',
  null: 'vuoto',
};

/** Two letters resemble any other two: «no» is no slip for «si». */
export function somiglia(written: string): boolean {
  return written.length > 2;
}

/** The allowed value with the same letters, whatever their case and accents. */
export function stesseLettere(written: string, allowed: readonly string[]): string | undefined {
  return allowed.find((one) => piatto(one) === piatto(written));
}

/** A field by its steps: the last of them. */
export function nomeDelCampo(percorso: readonly (string | number)[]): string {
  const last = percorso.at(-1);
  if (last === undefined) return 'il file';
  return typeof last === 'number' ? `l’elemento ${last + 1} di «${String(percorso.at(-2))}»` : `«${last}»`;
}

/** The same, after what is found there; nothing of the whole file. */
export function dove(percorso: readonly (string | number)[]): string {
  if (percorso.length === 0) return '';
  const last = percorso.at(-1);
  return typeof last === 'number' ? ` nell’elemento ${last + 1} di «${String(percorso.at(-2))}»` : ` in «${last}»`;
}

/** What a value is, for who wrote it. */
export function descritto(value: unknown): string {
  if (value === null) return 'vuoto';
  if (Array.isArray(value)) return 'un elenco';
  if (typeof value === 'object') return 'un gruppo di campi';
  if (typeof value === 'number') return `un numero (${value})`;
  if (typeof value === 'boolean') return `${value}`;
  return `un testo («${accorciato(String(value))}»)`;
}

/** As much of a text as a line of error may hold. */
export function accorciato(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
