import { scritte } from '../../motore/regole.ts';
import type { RegolaSenzaCalcolo } from '../../types/regole.ts';
import type { RuleSet } from '../../motore/carica.ts';

/** All rules of the plan that cannot be computed here, in the order of their ids. */
export function compileRegoleSenzaCalcolo(ruleSet: RuleSet): RegolaSenzaCalcolo[] {
  return scritte(ruleSet, 'regole-senza-calcolo').map(({ data }) => data);
}
