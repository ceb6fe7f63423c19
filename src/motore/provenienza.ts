import type { Certezza, Fonte } from '../types/regole.ts';

/** Where an answer comes from and how sure it is: every compiled record carries one. */
export interface Provenance {
  fonte: Fonte;
  certezza: Certezza;
  /** Why we read so; always there when `certezza` is `dedotta`. */
  motivo: string | null;
  /** The entry of the register; always there when `certezza` is `contraddetta`. */
  incongruenza: string | null;
}

interface TableSource {
  fonte: Fonte;
  certezza: Certezza;
  motivo?: string;
  incongruenza?: string;
}

interface RowSource {
  fonte?: Fonte;
  punto?: string;
  certezza?: Certezza;
  motivo?: string;
  incongruenza?: string;
}

/** A row's source and certainty: its own, or its table's with the row's point appended. */
export function rowProvenance(table: TableSource, row: RowSource): Provenance {
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
