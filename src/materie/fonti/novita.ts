import { scritte } from '../../motore/regole.ts';
import type { Novita } from '../../types/regole.ts';
import type { RuleSet } from '../../motore/carica.ts';

/** What changed in the rules, the latest first. */
export function compileNovita(ruleSet: RuleSet): Novita[] {
  return scritte(ruleSet, 'novita')
    .map(({ data }) => data)
    .sort((a, b) => b.data.localeCompare(a.data));
}

/** The last day on which the rules were looked at, as their news say; null without news. */
export function regoleAggiornateAl(ruleSet: RuleSet): string | null {
  return (
    compileNovita(ruleSet)
      .map(({ data }) => data)
      .sort()
      .at(-1) ?? null
  );
}
