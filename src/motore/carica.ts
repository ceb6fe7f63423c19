import type { RuleError } from './errori.ts';
import { identityFaults } from './identita.ts';
import { cause, type Cause } from './cause.ts';
import { kindOf, linkFaults, type IdsByKind } from './collega.ts';
import { locateAll, locator } from './posizioni.ts';
import { fileText, listRuleFiles, readRuleFile, type RuleFile } from './leggi.ts';
import { recordsOf, type LocatedRecord } from './record.ts';
import { loadKinds, type Kind, type Reference } from './schemi.ts';
import { validateShape } from './valida.ts';

/** Every rule file that holds its shape, with its records by kind. */
export interface RuleSet {
  kinds: ReadonlyMap<string, Kind>;
  files: readonly RuleFile[];
  records: ReadonlyMap<string, readonly LocatedRecord[]>;
  /** What may only follow from the files that are not here, because they do not hold. */
  cause: Cause;
}

/** What reading and validating one file gave: kept as long as its text does not change. */
interface FileOutcome {
  text: string;
  ruleFile: RuleFile | null;
  references: Reference[];
  errors: RuleError[];
}

/** Reads the rules of one project again and again, looking only at the files that changed since. */
export interface RuleLoader {
  load(): { ruleSet: RuleSet; errors: RuleError[] };
}

/**
 * @param root the project's folder
 * @param kinds its schemas, read and compiled once: the slowest part of reading few rules
 */
export function ruleLoader(root: string, kinds: ReadonlyMap<string, Kind> = loadKinds(root)): RuleLoader {
  const known = new Map<string, FileOutcome>();
  const outcome = (file: string): FileOutcome => {
    const result = readRuleFile(root, file);
    if ('errors' in result) return { text: '', ruleFile: null, references: [], errors: as('lettura', result.errors) };
    const { references, errors } = validateShape(result.ruleFile, kinds);
    return { text: result.ruleFile.text, ruleFile: result.ruleFile, references, errors: as('forma', errors) };
  };
  return {
    load() {
      const files = listRuleFiles(root);
      const outcomes = files.map((file) => {
        const before = known.get(file);
        const same = before?.ruleFile && fileText(root, file) === before.text;
        const now = before && same ? before : outcome(file);
        known.set(file, now);
        return now;
      });
      return link(
        kinds,
        outcomes.map((one, index) => ({ ...one, file: files[index] ?? '' })),
      );
    },
  };
}

/**
 * Reads, validates and links all rules under `<root>/rules`.
 * @returns the rules that hold and every error of every file; a rule set is whole only when `errors` is empty
 */
export function loadRules(root: string): { ruleSet: RuleSet; errors: RuleError[] } {
  return ruleLoader(root).load();
}

function link(
  kinds: ReadonlyMap<string, Kind>,
  outcomes: readonly (FileOutcome & { file: string })[],
): { ruleSet: RuleSet; errors: RuleError[] } {
  const errors = outcomes.flatMap((outcome) => outcome.errors);
  const read = outcomes.flatMap(({ ruleFile }) => (ruleFile ? [ruleFile] : []));
  const sound = outcomes.flatMap(({ ruleFile, references, errors: own }) =>
    ruleFile && own.length === 0 ? [{ ruleFile, references }] : [],
  );
  const records = sound.flatMap(({ ruleFile }) => recordsOf(ruleFile, kinds.get(ruleFile.kind)?.form ?? 'scheda'));
  for (const error of locateAll(identityFaults(records))) errors.push(error);
  // A file that does not hold its shape still lends its ids: one mistake must not make a hundred broken references.
  const ids = idsByKind(kinds, records, read);
  const origins = cause(
    outcomes
      .filter(({ errors: own }) => own.length > 0)
      .map(({ file, ruleFile }) => ({ file, kind: file.split('/')[1] ?? '', illeggibile: ruleFile === null })),
    new Map(
      [...Map.groupBy(sound, ({ ruleFile }) => ruleFile.kind)].map(([kind, own]) => [
        kind,
        own.flatMap(({ references }) => references),
      ]),
    ),
  );
  for (const { ruleFile, references } of sound) {
    const missing = references.filter((reference) => {
      const [fault] = linkFaults([reference], ids);
      return fault !== undefined && !origins.rimandoSegue(kindOf(reference));
    });
    for (const error of linkFaults(missing, ids).map(locator(ruleFile))) errors.push(error);
  }
  const byKind = new Map([...kinds.keys()].map((kind): [string, LocatedRecord[]] => [kind, []]));
  for (const record of records) byKind.get(record.kind)?.push(record);
  return { ruleSet: { kinds, files: sound.map(({ ruleFile }) => ruleFile), records: byKind, cause: origins }, errors };
}

function as(causa: 'lettura' | 'forma', errors: readonly RuleError[]): RuleError[] {
  return errors.map((error) => ({ ...error, causa }));
}

function idsByKind(
  kinds: ReadonlyMap<string, Kind>,
  records: readonly LocatedRecord[],
  read: readonly RuleFile[],
): IdsByKind {
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
