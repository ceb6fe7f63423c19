import type { Tratti } from '../../src/puro/ricerca/tratti.ts';

/** A choice among candidates, some of which are right. */
export interface Caso {
  tratti: readonly Tratti[];
  giusti: readonly boolean[];
}

/** How many times all cases are seen. */
const PASSATE = 25;
/** How far a weight moves at first, and how much it has moved already when it starts. */
const STEP = 0.1;
const MOVED = 0.01;
/** How strongly a weight is drawn to 0; of a feature that few candidates have, more. */
const RIDGE = 0.003;
const RIDGE_OF_KINDS = 0.01;

/** What a candidate is worth. */
export function valore(tratti: Tratti, pesi: ReadonlyMap<string, number>): number {
  return tratti.reduce((sum, [nome, quanto]) => sum + (pesi.get(nome) ?? 0) * quanto, 0);
}

/** A case whose features are numbers: of each candidate, its features and how much of each. */
interface Numerato {
  chi: readonly Int32Array[];
  quanto: readonly Float64Array[];
  giusti: readonly boolean[];
}

/**
 * Learns the weights that make a right candidate the likeliest of its case: the likelihood of a right choice, where a
 * candidate is chosen in proportion to the exponential of its worth, climbed case by case with AdaGrad. The same cases
 * in the same order give the same weights.
 */
export function impara(casi: readonly Caso[]): Map<string, number> {
  const ids = new Map<string, number>();
  const useful = casi
    .filter(({ giusti }) => giusti.includes(true) && giusti.includes(false))
    .map((caso) => numera(caso, ids));
  const pesi = new Float64Array(ids.size);
  const moved = new Float64Array(ids.size).fill(MOVED);
  const ridge = Float64Array.from(ids.keys(), (nome) => (/^(tipo|sezione) | > /.test(nome) ? RIDGE_OF_KINDS : RIDGE));
  const slopes = new Float64Array(ids.size);
  let seed = 1;
  for (let passata = 0; passata < PASSATE; passata++) {
    for (let n = useful.length - 1; n > 0; n--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const other = seed % (n + 1);
      [useful[n], useful[other]] = [useful[other] as Numerato, useful[n] as Numerato];
    }
    for (const caso of useful) {
      for (const id of pendenza(caso, pesi, slopes)) {
        const pull = (slopes[id] ?? 0) - (ridge[id] ?? 0) * (pesi[id] ?? 0);
        slopes[id] = 0;
        const way = (moved[id] ?? 0) + pull * pull;
        moved[id] = way;
        pesi[id] = (pesi[id] ?? 0) + (STEP * pull) / Math.sqrt(way);
      }
    }
  }
  return new Map([...ids].map(([nome, id]) => [nome, pesi[id] ?? 0]));
}

function numera({ tratti, giusti }: Caso, ids: Map<string, number>): Numerato {
  const number = (nome: string) => {
    const id = ids.get(nome) ?? ids.size;
    ids.set(nome, id);
    return id;
  };
  const said = tratti.map((own) => own.filter(([, quanto]) => quanto !== 0));
  return {
    chi: said.map((own) => Int32Array.from(own, ([nome]) => number(nome))),
    quanto: said.map((own) => Float64Array.from(own, ([, quanto]) => quanto)),
    giusti,
  };
}

/** By how much the likelihood of a right choice grows with each weight: fills `slopes`, and says which it has filled. */
function pendenza({ chi, quanto, giusti }: Numerato, pesi: Float64Array, slopes: Float64Array): Set<number> {
  const worth = chi.map((own, n) => own.reduce((sum, id, at) => sum + (pesi[id] ?? 0) * (quanto[n]?.[at] ?? 0), 0));
  const most = Math.max(...worth);
  const chances = worth.map((one) => Math.exp(one - most));
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  const right = chances.reduce((sum, chance, n) => sum + (giusti[n] ? chance : 0), 0);
  const met = new Set<number>();
  chi.forEach((own, n) => {
    const chance = chances[n] ?? 0;
    const push = (giusti[n] ? chance / right : 0) - chance / all;
    if (Math.abs(push) < 1e-5) return;
    own.forEach((id, at) => {
      slopes[id] = (slopes[id] ?? 0) + push * (quanto[n]?.[at] ?? 0);
      met.add(id);
    });
  });
  return met;
}
