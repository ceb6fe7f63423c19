import { scritte } from '../../motore/regole.ts';
import type { RegolaSenzaCalcolo } from '../../types/regole.ts';
import type { InsiemeDiRegole } from '../../motore/carica.ts';

/** All rules of the plan that cannot be computed here, in the order of their ids. */
export function compilaRegoleSenzaCalcolo(ruleSet: InsiemeDiRegole): RegolaSenzaCalcolo[] {
  return scritte(ruleSet, 'regole-senza-calcolo').map(({ dati: data }) => data);
}
