import type { Thing, WithContext } from 'schema-dts';

/**
 * Structured data as the text of a script element. No text can close the element or open a comment in it: every «<» is
 * written \u003c, which JSON reads back as it was.
 */
export function scriviJsonLd(dati: WithContext<Thing>): string {
  return JSON.stringify(dati).replaceAll('<', '\\u003c');
}
