import { locator } from './posizioni.ts';
import type { RuleError, RuleFault } from './errori.ts';
import { hiddenValues } from './errori-nascosti.ts';
import { schemaFaults } from './messaggi.ts';
import { nearestNames, quotedList } from './vicini.ts';
import type { RuleFile } from './leggi.ts';
import type { Kind, Reference } from './schemi.ts';

/**
 * Checks a file's shape against its kind's schema.
 * @returns the references found (empty when the shape does not hold) and the errors with their place
 */
export function validateShape(
  ruleFile: RuleFile,
  kinds: ReadonlyMap<string, Kind>,
): { references: Reference[]; errors: RuleError[] } {
  const locate = locator(ruleFile);
  const kind = kinds.get(ruleFile.kind);
  if (!kind) {
    const near = nearestNames(ruleFile.kind, kinds.keys());
    return {
      references: [],
      errors: [
        locate({
          percorso: [],
          messaggio: `la cartella rules/${ruleFile.kind}/ non è un tipo di regola`,
          atteso: `una tra ${[...kinds.keys()].join(', ')}`,
          rimedio:
            near.length > 0
              ? `sposta il file; le cartelle dal nome più vicino: ${quotedList(near, 'e')}`
              : 'sposta il file nella cartella del suo tipo',
        }),
      ],
    };
  }
  const hidden = hiddenValues(ruleFile.text, ruleFile.data);
  if (hidden.length > 0) return { references: [], errors: hidden.map(locate) };
  const { errors, references } = kind.validate(ruleFile.data);
  if (errors.length > 0) {
    const other = kindThatFits(ruleFile, kinds);
    const faults: RuleFault[] = other
      ? [
          {
            percorso: [],
            messaggio: `il file ha la forma di «${other}», ma sta nella cartella rules/${kind.name}/`,
            atteso: `una ${kind.form} di tipo «${kind.name}»`,
            rimedio: `spostalo in rules/${other}/`,
          },
        ]
      : schemaFaults(errors);
    return { references: [], errors: faults.map(locate) };
  }
  return { references, errors: idFaults(ruleFile).map(locate) };
}

/** The one other kind whose schema the file satisfies, or null. */
function kindThatFits(ruleFile: RuleFile, kinds: ReadonlyMap<string, Kind>): string | null {
  const sample = firstRow(ruleFile.data);
  const fits = [...kinds.values()].filter(
    (kind) =>
      kind.name !== ruleFile.kind &&
      knowsFields(kind, sample) &&
      kind.validate(sample).errors.length === 0 &&
      kind.validate(ruleFile.data).errors.length === 0,
  );
  return fits.length === 1 ? (fits[0]?.name ?? null) : null;
}

/** Most kinds differ in the names of their fields: those need not look at every value of a large file. */
function knowsFields({ schema }: Kind, data: unknown): boolean {
  const { properties, additionalProperties } = schema as { properties?: object; additionalProperties?: unknown };
  if (!properties || additionalProperties !== false || data === null || typeof data !== 'object') return true;
  return Object.keys(data).every((field) => field in properties);
}

/** A table cut to its first row: a kind that refuses it refuses the table. */
function firstRow(data: unknown): unknown {
  const rows = (data as { righe?: unknown } | null)?.righe;
  return Array.isArray(rows) ? { ...(data as object), righe: rows.slice(0, 1) } : data;
}

/** A file is found by its name: the id inside must be the same. */
function idFaults(ruleFile: RuleFile): RuleFault[] {
  const id = (ruleFile.data as { id?: unknown }).id;
  if (id === ruleFile.stem) return [];
  return [
    {
      percorso: ['id'],
      messaggio: `l’id «${String(id)}» non è quello del file`,
      atteso: `«${ruleFile.stem}», come il nome del file`,
      rimedio: `scrivi «id: ${ruleFile.stem}», o rinomina il file in ${String(id)}.yaml`,
    },
  ];
}
