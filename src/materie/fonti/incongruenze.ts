import type { TabellaIncongruenze } from '../../types/regole.ts';
import type { RuleSet } from '../../motore/carica.ts';

/** An entry of the register of contradictions, with the table (document and topic) it is listed under. */
export type Incongruenza = TabellaIncongruenze['righe'][number] & { tabella: string; tabella_titolo: string };

/** All entries of the register, in the order of the files. */
export function compileIncongruenze(ruleSet: RuleSet): Incongruenza[] {
  return (ruleSet.records.get('incongruenze') ?? []).map(({ data, ruleFile }) => ({
    ...(data as unknown as TabellaIncongruenze['righe'][number]),
    tabella: ruleFile.stem,
    tabella_titolo: (ruleFile.data as TabellaIncongruenze).titolo,
  }));
}
