import type { ErroreDiRegola } from './errori.ts';

/**
 * Values that a comment cuts without anybody meaning it: «ispettivi #ENPALS» is «ispettivi» for YAML. A comment that is
 * one has a space after its sign; blocks of text and quoted values hold signs as they are.
 */
export function tagliatiDaCommento(file: string, text: string): ErroreDiRegola[] {
  const errors: ErroreDiRegola[] = [];
  /** Indentation of the field whose block of text is being read; deeper lines are its text. */
  let block = -1;
  for (const [index, row] of text.split('\n').entries()) {
    const indent = row.length - row.trimStart().length;
    if (block >= 0 && (row.trim() === '' || indent > block)) continue;
    block = /[|>][-+]?\s*$/.test(row) ? indent : -1;
    const [before = ''] = /^\s*(?:- +)*(?:[\w.-]+: +)?/.exec(row) ?? [];
    const cut = /^([^'"#[{|>&*!%@`\s][^#]*?) (#\S.*)$/.exec(row.slice(before.length));
    if (!cut) continue;
    const [, kept = '', lost = ''] = cut;
    errors.push({
      file,
      riga: index + 1,
      colonna: before.length + kept.length + 2,
      messaggio: `da «${lost.length > 40 ? `${lost.slice(0, 40)}…` : lost}» in poi è un commento, e il valore resta «${kept.length > 40 ? `…${kept.slice(-40)}` : kept}»`,
      atteso: 'un valore intero; un commento comincia con «# », cancelletto e spazio',
      rimedio: 'se fa parte del testo, metti tutto il valore tra virgolette; se è un commento, aggiungi lo spazio',
    });
  }
  return errors;
}
