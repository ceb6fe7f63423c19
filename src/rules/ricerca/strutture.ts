import type { VoceRicerca } from '../../search/tipi.ts';
import type { RuleSet } from '../load.ts';

/** The central and territorial structures. */
export function vociStrutture(_ruleSet: RuleSet): VoceRicerca[] {
  return [];
}

/** What each structure answers for. */
export function vociCompetenze(_ruleSet: RuleSet): VoceRicerca[] {
  return [];
}
