import { VALORE_ETICHETTA, type Etichetta } from './etichette.ts';
import { DETTAGLI, FRASI, GENERI, ORDINATI, RIPETUTE } from './generi.ts';
import type { Termine } from './termini.ts';

/** What it counts for that a record is of the kind asked for. */
const ASKED = 0.35;

/**
 * What its kind is worth: of the kinds asked for none comes behind, and the first stands a little above the others; a
 * record that answers little of the question gains little by its kind.
 */
export function perGenere(tipo: string, asked: ReadonlyMap<string, number>, answered = 1): number {
  const own = GENERI[tipo] ?? OTHER_KIND;
  const place = asked.get(tipo);
  if (asked.size === 0 && DETTAGLI.has(tipo)) return own - UNASKED;
  return place === undefined ? own : Math.max(0, own) + ASKED * (1 - (1 - answered) / 2) - Math.min(place, 3) * 0.04;
}

/** A kind without a place in the order. */
const OTHER_KIND = -0.3;
/** A detail that no question asks for comes behind the pages. */
const UNASKED = 0.2;
/**
 * What a label met is worth: for a part of it, the more the longer the part, where a label is a name and not a
 * sentence. The label of a detail, or of a kind that the question does not ask for, says less: it only resembles the
 * question.
 */
export function perEtichetta(tipo: string, { incontro, quota }: Etichetta, wanted: boolean): number {
  const part = incontro === 'dentro' || incontro === 'contenuto';
  if ((part && FRASI.has(tipo)) || (incontro === 'compresa' && RIPETUTE.has(tipo))) return 0;
  const value = VALORE_ETICHETTA[incontro] + (part && !ORDINATI.has(tipo) ? quota * 0.5 : 0);
  if (DETTAGLI.has(tipo)) return Math.min(value, 0.45);
  return wanted || value > 2 ? value : value * 0.4;
}

/** How many records, the best by their words alone, are looked at closely. */
const CLOSELY = 250;

/** The records that have some word of the query; of very many, those whose words say most of it. */
export function scelte(termini: readonly Termine[], kind: (n: number) => number): number[] {
  const words = new Map<number, number>();
  for (const { trovata, quota } of termini)
    for (const [n, quality] of trovata?.riscontri ?? []) words.set(n, (words.get(n) ?? 0) + quota * quality);
  if (words.size <= CLOSELY) return [...words.keys()];
  return [...words]
    .map(([n, score]) => ({ n, score: score + kind(n) }))
    .sort((a, b) => b.score - a.score || a.n - b.n)
    .slice(0, CLOSELY)
    .map(({ n }) => n);
}
