import type { RuleFile } from './leggi.ts';
import type { FileForm } from './schemi.ts';

/** One record of the rules with the place it came from. */
export interface LocatedRecord {
  kind: string;
  id: string;
  ruleFile: RuleFile;
  /** Steps from the file's root to the record: `[]` for a scheda, `['righe', n]` for a row. */
  percorso: (string | number)[];
  data: Record<string, unknown>;
  /** First and last day on which it holds, where stated; a row inherits them from its table. */
  valido_dal: string | null;
  valido_al: string | null;
}

/** The records a file holds: itself, or its rows. */
export function recordsOf(ruleFile: RuleFile, form: FileForm): LocatedRecord[] {
  const root = ruleFile.data as Record<string, unknown>;
  const rows = form === 'scheda' ? [root] : (root['righe'] as Record<string, unknown>[]);
  return rows.map((data, index) => ({
    kind: ruleFile.kind,
    id: String(data['id']),
    ruleFile,
    percorso: form === 'scheda' ? [] : ['righe', index],
    data,
    valido_dal: text(data['valido_dal'] ?? root['valido_dal']),
    valido_al: text(data['valido_al'] ?? root['valido_al']),
  }));
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
