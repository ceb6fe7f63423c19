import type { AssorbimentoUnita, SchedaUnita } from '../../types/regole.ts';
import type { RuleSet } from '../load.ts';
import type { Prodotto } from './prodotti.ts';

/** A unit with what other records say of it. */
export interface Unita extends SchedaUnita {
  /** The units that took something from this one, and what. */
  ceduto: (AssorbimentoUnita & { a: string })[];
  /** The units that are part of this one. */
  contiene: string[];
}

/** All units, each with the reverse of what the others absorbed and of what they are part of. */
export function compileUnita(ruleSet: RuleSet): Unita[] {
  const schede = (ruleSet.records.get('unita') ?? []).map(({ data }) => data as unknown as SchedaUnita);
  return schede.map((scheda) => ({
    ...scheda,
    ceduto: schede.flatMap(({ id, assorbe = [] }) => assorbe.filter(({ da }) => da === scheda.id).map((passaggio) => ({ ...passaggio, a: id }))),
    contiene: schede.filter(({ fa_parte_di = [] }) => fa_parte_di.some(({ unita }) => unita === scheda.id)).map(({ id }) => id),
  }));
}

/** The documents and points a unit's record is drawn from, without repetitions. */
export function fontiUnita(unita: SchedaUnita): SchedaUnita['fonte'][] {
  const found: SchedaUnita['fonte'][] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (value !== null && typeof value === 'object') {
      if ('documento' in value && 'punto' in value) found.push(value as SchedaUnita['fonte']);
      else Object.values(value).forEach(visit);
    }
  };
  visit(unita);
  return [...new Map(found.map((fonte) => [`${fonte.documento}|${fonte.punto}`, fonte])).values()];
}

/** The products a unit owns now, and those it owned before. */
export function prodottiDi(unita: string, prodotti: readonly Prodotto[]): { ora: Prodotto[]; prima: Prodotto[] } {
  return {
    ora: prodotti.filter((prodotto) => prodotto.unita === unita),
    prima: prodotti.filter((prodotto) => prodotto.unita !== unita && prodotto.precedente?.unita === unita),
  };
}
