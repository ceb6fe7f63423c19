import type { FileDiRegole } from './leggi.ts';
import type { FormaDelFile } from './schemi.ts';

/** One record of the rules with the place it came from. */
export interface RecordCollocato {
  tipo: string;
  id: string;
  fileDiRegole: FileDiRegole;
  /** Steps from the file's root to the record: `[]` for a scheda, `['righe', n]` for a row. */
  percorso: (string | number)[];
  dati: Record<string, unknown>;
  /** First and last day on which it holds, where stated; a row inherits them from its table. */
  valido_dal: string | null;
  valido_al: string | null;
}

/** The records a file holds: itself, or its rows. */
export function recordDelFile(ruleFile: FileDiRegole, form: FormaDelFile): RecordCollocato[] {
  const root = ruleFile.dati as Record<string, unknown>;
  const rows = form === 'scheda' ? [root] : (root['righe'] as Record<string, unknown>[]);
  return rows.map((data, index) => ({
    tipo: ruleFile.tipo,
    id: String(data['id']),
    fileDiRegole: ruleFile,
    percorso: form === 'scheda' ? [] : ['righe', index],
    dati: data,
    valido_dal: text(data['valido_dal'] ?? root['valido_dal']),
    valido_al: text(data['valido_al'] ?? root['valido_al']),
  }));
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
