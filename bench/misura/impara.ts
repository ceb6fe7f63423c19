import type { Tratti } from '../../src/puro/ricerca/tratti.ts';

/** A choice among candidates, some of which are right. */
export interface Caso {
  tratti: readonly Tratti[];
  giusti: readonly boolean[];
}

/** How many times all cases are seen. */
const PASSATE = 30;
/** How far a weight moves at first, and how much it has moved already when it starts. */
const STEP = 0.1;
const MOVED = 0.01;
/** How strongly a weight is drawn to 0; of a feature that few candidates have, more. */
const RIDGE = 0.001;
const RIDGE_OF_KINDS = 0.003;

/** What a candidate is worth. */
export function valore(tratti: Tratti, pesi: ReadonlyMap<string, number>): number {
  return tratti.reduce((sum, [nome, quanto]) => sum + (pesi.get(nome) ?? 0) * quanto, 0);
}

/**
 * Learns the weights that make a right candidate the likeliest of its case: the likelihood of a right choice, where a
 * candidate is chosen in proportion to the exponential of its worth, climbed case by case with AdaGrad. The same cases
 * in the same order give the same weights.
 */
export function impara(casi: readonly Caso[]): Map<string, number> {
  const pesi = new Map<string, number>();
  const moved = new Map<string, number>();
  const useful = casi.filter(({ giusti }) => giusti.includes(true) && giusti.includes(false));
  let seed = 1;
  for (let passata = 0; passata < PASSATE; passata++) {
    for (let n = useful.length - 1; n > 0; n--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const other = seed % (n + 1);
      [useful[n], useful[other]] = [useful[other] as Caso, useful[n] as Caso];
    }
    for (const caso of useful) {
      for (const [nome, slope] of pendenza(caso, pesi)) {
        const weight = pesi.get(nome) ?? 0;
        const pull = slope - (/^(tipo|sezione) | > /.test(nome) ? RIDGE_OF_KINDS : RIDGE) * weight;
        const way = (moved.get(nome) ?? MOVED) + pull * pull;
        moved.set(nome, way);
        pesi.set(nome, weight + (STEP * pull) / Math.sqrt(way));
      }
    }
  }
  return pesi;
}

/** By how much the likelihood of a right choice grows with each weight. */
function pendenza({ tratti, giusti }: Caso, pesi: ReadonlyMap<string, number>): Map<string, number> {
  const worth = tratti.map((own) => valore(own, pesi));
  const most = Math.max(...worth);
  const chances = worth.map((one) => Math.exp(one - most));
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  const right = chances.reduce((sum, chance, n) => sum + (giusti[n] ? chance : 0), 0);
  const slopes = new Map<string, number>();
  tratti.forEach((own, n) => {
    const chance = chances[n] ?? 0;
    const push = (giusti[n] ? chance / right : 0) - chance / all;
    if (Math.abs(push) < 1e-5) return;
    for (const [nome, quanto] of own) if (quanto !== 0) slopes.set(nome, (slopes.get(nome) ?? 0) + push * quanto);
  });
  return slopes;
}
