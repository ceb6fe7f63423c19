import type { Document } from 'yaml';
import { analizza } from './leggi.ts';

/** Rule files are written no wider than this. */
export const LARGHEZZA = 120;

/** A rule file's document as text, in the one form that the rules have: the YAML library's own, at 120 columns. */
export function scrivi(document: Document): string {
  return document.toString({ lineWidth: LARGHEZZA });
}

/**
 * The one form of a rule file: the same values and comments, so that a change shows only its own lines.
 * @returns the text in that form; the text itself where it cannot be read, which is another error
 */
export function inForma(text: string): string {
  const { documento } = analizza(text);
  return documento.errors.length > 0 ? text : scrivi(documento);
}
