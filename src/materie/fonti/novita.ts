import { scritte } from '../../motore/regole.ts';
import type { Novita } from '../../types/regole.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';

/** What changed in the rules, the latest first. */
export function compilaNovita(ruleSet: InsiemeDiRegole): Novita[] {
  return scritte(ruleSet, 'novita')
    .map(({ dati: data }) => data)
    .sort((a, b) => b.data.localeCompare(a.data));
}

/** The last day on which the rules were looked at, as their news say; null without news. */
export function regoleAggiornateAl(ruleSet: InsiemeDiRegole): string | null {
  return (
    compilaNovita(ruleSet)
      .map(({ data }) => data)
      .sort()
      .at(-1) ?? null
  );
}
