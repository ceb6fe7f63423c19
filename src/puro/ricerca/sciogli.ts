import { unaVolta } from '../parole/una-volta.ts';

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

/** An abbreviation ready to be looked for. */
interface Ricercata extends Sigla {
  /** As given. */
  sigla: Sigla;
  /** A label without this text does not have the abbreviation: cheaper to ask than the pattern. */
  inizio: string;
  modello: RegExp;
}

/** The abbreviations as they are tried: the longest first, and of two as long the one for some labels only. */
const ricercate = unaVolta((abbreviazioni: readonly Sigla[]): Ricercata[] =>
  [...abbreviazioni.filter(({ etichette }) => etichette), ...abbreviazioni.filter(({ etichette }) => !etichette)]
    .sort((a, b) => b.termine.length - a.termine.length)
    .map((sigla) => {
      const pezzi = sigla.termine.split(/[\s.]+/).filter(Boolean);
      return {
        ...sigla,
        sigla,
        inizio: pezzi[0] ?? '',
        modello: new RegExp(EDGE.before + pezzi.map(escape).join('[.\\s]+') + EDGE.after, 'gu'),
      };
    }),
);

/** A stretch of a label that is an abbreviation. */
interface Sciolta<S extends Sigla = Sigla> {
  inizio: number;
  fine: number;
  sigla: S;
}

/**
 * The abbreviations of a label, in its order. One counts as it is printed, capitals included, between word boundaries;
 * the longest wins, and one for this label wins over the general one.
 * @param etichetta a label as printed: «RIMB.TRASF.CONTR.-PERF.»
 */
export function sigleDi<S extends Sigla>(etichetta: string, abbreviazioni: readonly S[]): Sciolta<S>[] {
  const here = ricercate(abbreviazioni).filter(
    ({ inizio, etichette }) => etichetta.includes(inizio) && (!etichette || etichette.includes(etichetta)),
  );
  const overridden = new Set(here.filter(({ etichette }) => etichette).map(({ termine }) => termine));
  const found: Sciolta<S>[] = [];
  let rest = etichetta;
  for (const { sigla, termine, etichette, modello } of here) {
    if (!etichette && overridden.has(termine)) continue;
    rest = rest.replace(modello, (match, at: number) => {
      found.push({ inizio: at, fine: at + match.length, sigla: sigla as S });
      return '\u0001'.repeat(match.length);
    });
  }
  return found.sort((a, b) => a.inizio - b.inizio);
}

/**
 * The whole words that a label's abbreviations stand for.
 * @returns the words, without repetitions, in the order of the label
 */
export function sciogli(etichetta: string, abbreviazioni: readonly Sigla[]): string[] {
  return [...new Set(sigleDi(etichetta, abbreviazioni).flatMap(({ sigla }) => sigla.vale))];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
