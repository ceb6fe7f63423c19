import type { RigaLinea, TabellaLinee } from '../../types/regole.ts';
import type { RuleSet } from '../../motore/carica.ts';
import { rowProvenance, type Provenance } from '../../motore/provenienza.ts';

/** A management guideline of the plan. */
export interface Linea extends Provenance {
  id: string;
  sigla: string;
  nome: string;
  /** The guideline that this one is part of. */
  superiore: string | null;
  nota: string | null;
}

/** The guidelines, in the order of the rules. */
export function compileLinee(ruleSet: RuleSet): Linea[] {
  return (ruleSet.records.get('linee') ?? []).map((record) => {
    const riga = record.data as unknown as RigaLinea;
    return {
      id: riga.id,
      sigla: riga.sigla,
      nome: riga.nome,
      superiore: riga.superiore ?? null,
      nota: riga.nota ?? null,
      ...rowProvenance(record.ruleFile.data as TabellaLinee, riga),
    };
  });
}
