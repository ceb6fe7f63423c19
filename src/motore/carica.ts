import type { ErroreDiRegola } from './errori.ts';
import { guastiDiIdentita } from './identita.ts';
import { cause, type Cause } from './cause.ts';
import { tipoDelRimando, guastiDiRimando, type IdPerTipo } from './collega.ts';
import { localizzaTutti, localizzatore } from './posizioni.ts';
import { leggiFileDiRegole, type FileDiRegole, type FileInArrivo } from './leggi.ts';
import { recordDelFile, type RecordCollocato } from './record.ts';
import type { SchemaDelTipo, Rimando } from './schemi.ts';
import { slug } from '../puro/parole/slug.ts';
import { validaForma } from './valida.ts';

/** Every rule file that holds its shape, with its records by kind. */
export interface InsiemeDiRegole {
  schemi: ReadonlyMap<string, SchemaDelTipo>;
  file: readonly FileDiRegole[];
  /** The files that can be read and do not hold their shape: no rule comes from them. */
  rotti: readonly FileDiRegole[];
  record: ReadonlyMap<string, readonly RecordCollocato[]>;
  /** What may only follow from the files that are not here, because they do not hold. */
  cause: Cause;
}

/** What reading and validating one file gave: kept as long as its text does not change. */
interface FileOutcome {
  text: string;
  ruleFile: FileDiRegole | null;
  references: Rimando[];
  errors: ErroreDiRegola[];
}

/** Rules that were read, and every error of every file; whole only when there is none. */
export interface RegoleCaricate {
  ruleSet: InsiemeDiRegole;
  errors: ErroreDiRegola[];
}

/** Reads the rules of one project again and again, looking only at the files that changed since. */
export interface Lettore {
  /** @param files every file of the rules, in order */
  leggi(files: Iterable<FileInArrivo>): RegoleCaricate;
}

/**
 * Reads, validates and links rules that come in as texts.
 * @param kinds the kinds, with their validators
 */
export function lettoreDiRegole(kinds: ReadonlyMap<string, SchemaDelTipo>): Lettore {
  const known = new Map<string, FileOutcome>();
  const outcome = (arrivo: FileInArrivo): FileOutcome => {
    const result = leggiFileDiRegole(arrivo);
    if ('errors' in result) return { text: '', ruleFile: null, references: [], errors: as('lettura', result.errors) };
    const { references, errors } = validaForma(result.ruleFile, kinds);
    return { text: result.ruleFile.testo, ruleFile: result.ruleFile, references, errors: as('forma', errors) };
  };
  return {
    leggi(files) {
      const outcomes = [...files].map((arrivo) => {
        const before = known.get(arrivo.file);
        const now = before?.ruleFile && arrivo.testo === before.text ? before : outcome(arrivo);
        known.set(arrivo.file, now);
        return { ...now, file: arrivo.file };
      });
      return link(kinds, outcomes);
    },
  };
}

function link(
  kinds: ReadonlyMap<string, SchemaDelTipo>,
  outcomes: readonly (FileOutcome & { file: string })[],
): RegoleCaricate {
  const errors = outcomes.flatMap((outcome) => outcome.errors);
  const read = outcomes.flatMap(({ ruleFile }) => (ruleFile ? [ruleFile] : []));
  const sound = outcomes.flatMap(({ ruleFile, references, errors: own }) =>
    ruleFile && own.length === 0 ? [{ ruleFile, references }] : [],
  );
  const records = sound.flatMap(({ ruleFile }) => recordDelFile(ruleFile, kinds.get(ruleFile.tipo)?.forma ?? 'scheda'));
  const shared = guastiDiIdentita(records);
  for (const error of localizzaTutti(shared)) errors.push({ ...error, causa: 'identita' });
  // A file that does not hold its shape still lends its ids: one mistake must not make a hundred broken references.
  const ids = idsByKind(kinds, records, read);
  const origins = cause(
    outcomes
      .filter(({ errors: own }) => own.length > 0)
      .map(({ file, ruleFile }) => ({ file, kind: file.split('/')[1] ?? '', illeggibile: ruleFile === null })),
    new Map(
      [...Map.groupBy(sound, ({ ruleFile }) => ruleFile.tipo)].map(([kind, own]) => [
        kind,
        own.flatMap(({ references }) => references),
      ]),
    ),
  );
  for (const { ruleFile, references } of sound) {
    const missing = references.filter((reference) => {
      const [fault] = guastiDiRimando([reference], ids);
      return fault !== undefined && !origins.rimandoSegue(tipoDelRimando(reference));
    });
    for (const error of guastiDiRimando(missing, ids).map(localizzatore(ruleFile))) errors.push(error);
  }
  const byKind = new Map([...kinds.keys()].map((kind): [string, RecordCollocato[]] => [kind, []]));
  // Of an id taken twice the fault is one: what the second says would only be blamed for the first.
  const second = new Set(shared.flatMap(({ record, doppio }) => (doppio ? [record] : [])));
  for (const record of records) if (!second.has(record)) byKind.get(record.tipo)?.push(record);
  return {
    ruleSet: {
      schemi: kinds,
      file: sound.map(({ ruleFile }) => ruleFile),
      rotti: outcomes.flatMap(({ ruleFile, errors: own }) => (ruleFile && own.length > 0 ? [ruleFile] : [])),
      record: byKind,
      cause: origins,
    },
    errors,
  };
}

function as(causa: 'lettura' | 'forma', errors: readonly ErroreDiRegola[]): ErroreDiRegola[] {
  return errors.map((error) => ({ ...error, causa }));
}

function idsByKind(
  kinds: ReadonlyMap<string, SchemaDelTipo>,
  records: readonly RecordCollocato[],
  read: readonly FileDiRegole[],
): IdPerTipo {
  const ids = new Map([...kinds.keys()].map((kind): [string, Set<string>] => [kind, new Set()]));
  for (const record of records) ids.get(record.tipo)?.add(record.id);
  for (const { tipo: kind, dati: data } of read) {
    const rows: unknown = kinds.get(kind)?.forma === 'tabella' ? (data as { righe?: unknown }).righe : [data];
    if (!Array.isArray(rows)) continue;
    for (const row of rows as unknown[]) {
      if (row === null || typeof row !== 'object' || !('id' in row)) continue;
      // An id with a slip of its own is meant by those that cite it.
      ids
        .get(kind)
        ?.add(String(row.id))
        .add(slug(String(row.id)));
    }
  }
  return ids;
}
