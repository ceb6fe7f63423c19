import type { Novita } from '../../types/regole.ts';
import type { RuleSet } from '../../motore/carica.ts';

/** What changed in the rules, the latest first. */
export function compileNovita(ruleSet: RuleSet): Novita[] {
  return (ruleSet.records.get('novita') ?? [])
    .map(({ data }) => data as unknown as Novita)
    .sort((a, b) => b.data.localeCompare(a.data));
}
