import type { RuleError } from './errors.ts';
import { identityFaults } from './identity.ts';
import { linkFaults, type IdsByKind } from './link.ts';
import { locator } from './positions.ts';
import { listRuleFiles, readRuleFile, type RuleFile } from './read.ts';
import { recordsOf, type LocatedRecord } from './records.ts';
import { loadKinds, type Kind, type Reference } from './schemas.ts';
import { validateShape } from './validate.ts';

/** Every rule file that holds its shape, with its records by kind. */
export interface RuleSet {
  kinds: ReadonlyMap<string, Kind>;
  files: readonly RuleFile[];
  records: ReadonlyMap<string, readonly LocatedRecord[]>;
}

/**
 * Reads, validates and links all rules under `<root>/rules`.
 * @returns the rules that hold and every error of every file; a rule set is whole only when `errors` is empty
 */
export function loadRules(root: string): { ruleSet: RuleSet; errors: RuleError[] } {
  const kinds = loadKinds(root);
  const errors: RuleError[] = [];
  const read: RuleFile[] = [];
  for (const file of listRuleFiles(root)) {
    const result = readRuleFile(root, file);
    if ('errors' in result) errors.push(...result.errors);
    else read.push(result.ruleFile);
  }
  const sound: { ruleFile: RuleFile; references: Reference[] }[] = [];
  for (const ruleFile of read) {
    const result = validateShape(ruleFile, kinds);
    errors.push(...result.errors);
    if (result.errors.length === 0) sound.push({ ruleFile, references: result.references });
  }
  const records = sound.flatMap(({ ruleFile }) => recordsOf(ruleFile, kinds.get(ruleFile.kind)?.form ?? 'scheda'));
  errors.push(...identityFaults(records).map(({ record, fault }) => locator(record.ruleFile)(fault)));
  // A file that does not hold its shape still lends its ids: one mistake must not make a hundred broken references.
  const ids = idsByKind(kinds, records, read);
  for (const { ruleFile, references } of sound) {
    errors.push(...linkFaults(references, ids).map(locator(ruleFile)));
  }
  const byKind = new Map([...kinds.keys()].map((kind): [string, LocatedRecord[]] => [kind, []]));
  for (const record of records) byKind.get(record.kind)?.push(record);
  return { ruleSet: { kinds, files: sound.map(({ ruleFile }) => ruleFile), records: byKind }, errors };
}

function idsByKind(kinds: ReadonlyMap<string, Kind>, records: readonly LocatedRecord[], read: readonly RuleFile[]): IdsByKind {
  const ids = new Map([...kinds.keys()].map((kind): [string, Set<string>] => [kind, new Set()]));
  for (const record of records) ids.get(record.kind)?.add(record.id);
  for (const { kind, data } of read) {
    const rows: unknown = kinds.get(kind)?.form === 'tabella' ? (data as { righe?: unknown }).righe : [data];
    if (!Array.isArray(rows)) continue;
    for (const row of rows as unknown[]) {
      if (row !== null && typeof row === 'object' && 'id' in row) ids.get(kind)?.add(String(row.id));
    }
  }
  return ids;
}
