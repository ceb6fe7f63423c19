import { closest, distance } from 'fastest-levenshtein';
import { elenca } from '../puro/parole/elenca.ts';

/**
 * The names most like a mistyped one, best first.
 * @param name what was typed
 * @param candidates the names that exist
 * @param count how many to offer at the most
 * @returns up to `count` names; only those that share something with what was typed
 */
export function nomiVicini(name: string, candidates: Iterable<string>, count = 3): string[] {
  return [...candidates]
    .map((candidate) => ({ candidate, far: distance(name, candidate) }))
    .filter(({ candidate, far }) => far < Math.max(name.length, candidate.length))
    .sort((a, b) => a.far - b.far || a.candidate.localeCompare(b.candidate, 'it'))
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** The one nearest name if it is close enough to be a slip of the keyboard, otherwise null. */
export function nomeProbabile(name: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const best = closest(name, candidates);
  return distance(name, best) <= Math.max(2, Math.floor(name.length / 3)) ? best : null;
}

/** «a», «b» o «c»: names quoted and joined as Italian does. */
export function fraVirgolette(names: readonly string[], joiner: 'o' | 'e' = 'o'): string {
  return elenca(
    names.map((name) => `«${name}»`),
    joiner,
  );
}
