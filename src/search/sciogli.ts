import { radice } from './radice.ts';
import { parole } from './testo.ts';

/** An abbreviation as printed, and the whole words it stands for. */
export interface Sigla {
  termine: string;
  vale: readonly string[];
  /** Where given, it stands for them in these labels only. */
  etichette?: readonly string[];
}

/** A term of the documents, and the words that people use for it. */
export interface Sinonimo {
  termine: string;
  vale: readonly string[];
}

/** The dictionaries of the search. */
export interface Glossario {
  abbreviazioni: readonly Sigla[];
  sinonimi: readonly Sinonimo[];
}

const EDGE = { before: '(?<![\\p{L}\\p{N}])', after: '(?![\\p{L}\\p{N}])' };

/**
 * The whole words that a label's abbreviations stand for. An abbreviation counts as it is printed, capitals
 * included, between word boundaries; the longest wins, and one for this label wins over the general one.
 * @param etichetta a label as printed: «RIMB.TRASF.CONTR.-PERF.»
 * @returns the words, without repetitions, in the order of the label
 */
export function sciogli(etichetta: string, abbreviazioni: readonly Sigla[]): string[] {
  const own = abbreviazioni.filter((sigla) => sigla.etichette?.includes(etichetta));
  const overridden = new Set(own.map((sigla) => sigla.termine));
  const valid = [...own, ...abbreviazioni.filter((sigla) => !sigla.etichette && !overridden.has(sigla.termine))];
  const found: { at: number; vale: readonly string[] }[] = [];
  let rest = etichetta;
  for (const { termine, vale } of valid.sort((a, b) => b.termine.length - a.termine.length)) {
    const pattern = termine.split(/[\s.]+/).filter(Boolean).map(escape).join('[.\\s]+');
    rest = rest.replace(new RegExp(EDGE.before + pattern + EDGE.after, 'gu'), (match, at: number) => {
      found.push({ at, vale });
      return '\u0001'.repeat(match.length);
    });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).flatMap(({ vale }) => vale))];
}

/**
 * The words of use for a record: those of each synonym whose term has all its words in the record's text.
 * @param testi the record's texts: label, name, words of its abbreviations, group…
 */
export function paroleDUso(testi: readonly string[], sinonimi: readonly Sinonimo[]): string[] {
  const stems = new Set(testi.flatMap(parole).map(radice));
  return [...new Set(sinonimi.filter(({ termine }) => parole(termine).every((word) => stems.has(radice(word)))).flatMap(({ vale }) => vale))];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
