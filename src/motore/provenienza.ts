import type { Certezza, Fonte } from '../types/regole.ts';

/** Where an answer comes from and how sure it is: every compiled record carries one. */
export interface ProvenienzaRegola {
  fonte: Fonte;
  certezza: Certezza;
  /** Why we read so; always there when `certezza` is `dedotta`. */
  motivo: string | null;
  /** The entry of the register; always there when `certezza` is `contraddetta`. */
  incongruenza: string | null;
}

interface FonteDellaTabella {
  fonte: Fonte;
  certezza: Certezza;
  motivo?: string;
  incongruenza?: string;
}

interface FonteDellaRiga {
  fonte?: Fonte;
  punto?: string;
  certezza?: Certezza;
  motivo?: string;
  incongruenza?: string;
}

/** A row's source and certainty: its own, or its table's with the row's point appended. */
export function provenienzaDiRiga(table: FonteDellaTabella, row: FonteDellaRiga): ProvenienzaRegola {
  const fonte = row.fonte ?? {
    ...table.fonte,
    punto: row.punto ? `${table.fonte.punto}, ${row.punto}` : table.fonte.punto,
  };
  const own = row.certezza !== undefined ? row : table;
  return {
    fonte,
    certezza: row.certezza ?? table.certezza,
    motivo: row.motivo ?? own.motivo ?? null,
    incongruenza: row.incongruenza ?? own.incongruenza ?? null,
  };
}

/** How sure something is, and why. */
export type Certezze = Pick<ProvenienzaRegola, 'certezza' | 'motivo' | 'incongruenza'>;

/** From the surest to the least sure: what is contradicted may be wrong, what is not said is no answer at all. */
const DAL_PIU_CERTO: Readonly<Record<Certezza, number>> = { testuale: 0, dedotta: 1, contraddetta: 2, non_detta: 3 };

/** How sure a statement may be, the surest first: every word that the schema has. */
export const CERTEZZE = Object.keys(DAL_PIU_CERTO);

/**
 * How sure an answer is that rests on several things: as sure as the weakest of them.
 * @param parti what it rests on, the answer's own provenance first: among equals the first one's reason stays
 */
export function piuDebole(parti: readonly [Certezze, ...Certezze[]]): Certezze {
  return parti.reduce((weakest, part) =>
    DAL_PIU_CERTO[part.certezza] > DAL_PIU_CERTO[weakest.certezza] ? part : weakest,
  );
}
