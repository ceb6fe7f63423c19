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
interface EsitoDelFile {
  testo: string;
  fileDiRegole: FileDiRegole | null;
  riferimenti: Rimando[];
  errori: ErroreDiRegola[];
}

/** Rules that were read, and every error of every file; whole only when there is none. */
export interface RegoleCaricate {
  insieme: InsiemeDiRegole;
  errori: ErroreDiRegola[];
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
  const known = new Map<string, EsitoDelFile>();
  const outcome = (arrivo: FileInArrivo): EsitoDelFile => {
    const result = leggiFileDiRegole(arrivo);
    if ('errori' in result)
      return { testo: '', fileDiRegole: null, riferimenti: [], errori: as('lettura', result.errori) };
    const { riferimenti: riferimenti, errori } = validaForma(result.fileDiRegole, kinds);
    return {
      testo: result.fileDiRegole.testo,
      fileDiRegole: result.fileDiRegole,
      riferimenti,
      errori: as('forma', errori),
    };
  };
  return {
    leggi(files) {
      const outcomes = [...files].map((arrivo) => {
        const before = known.get(arrivo.file);
        const now = before?.fileDiRegole && arrivo.testo === before.testo ? before : outcome(arrivo);
        known.set(arrivo.file, now);
        return { ...now, file: arrivo.file };
      });
      return link(kinds, outcomes);
    },
  };
}

function link(
  kinds: ReadonlyMap<string, SchemaDelTipo>,
  outcomes: readonly (EsitoDelFile & { file: string })[],
): RegoleCaricate {
  const errori = outcomes.flatMap((outcome) => outcome.errori);
  const read = outcomes.flatMap(({ fileDiRegole }) => (fileDiRegole ? [fileDiRegole] : []));
  const sound = outcomes.flatMap(({ fileDiRegole, riferimenti, errori: own }) =>
    fileDiRegole && own.length === 0 ? [{ fileDiRegole, references: riferimenti }] : [],
  );
  const records = sound.flatMap(({ fileDiRegole: ruleFile }) =>
    recordDelFile(ruleFile, kinds.get(ruleFile.tipo)?.forma ?? 'scheda'),
  );
  const shared = guastiDiIdentita(records);
  for (const error of localizzaTutti(shared)) errori.push({ ...error, causa: 'identita' });
  // A file that does not hold its shape still lends its ids: one mistake must not make a hundred broken references.
  const ids = idsByKind(kinds, records, read);
  const origins = cause(
    outcomes
      .filter(({ errori: own }) => own.length > 0)
      .map(({ file, fileDiRegole }) => ({ file, tipo: file.split('/')[1] ?? '', illeggibile: fileDiRegole === null })),
    new Map(
      [...Map.groupBy(sound, ({ fileDiRegole: ruleFile }) => ruleFile.tipo)].map(([kind, own]) => [
        kind,
        own.flatMap(({ references }) => references),
      ]),
    ),
    kinds,
  );
  for (const { fileDiRegole: ruleFile, references } of sound) {
    const missing = references.filter((reference) => {
      const [fault] = guastiDiRimando([reference], ids, kinds);
      return fault !== undefined && !origins.rimandoSegue(tipoDelRimando(reference));
    });
    for (const error of guastiDiRimando(missing, ids, kinds).map(localizzatore(ruleFile))) errori.push(error);
  }
  const byKind = new Map([...kinds.keys()].map((kind): [string, RecordCollocato[]] => [kind, []]));
  // Of an id taken twice the fault is one: what the second says would only be blamed for the first.
  const second = new Set(shared.flatMap(({ record, doppio }) => (doppio ? [record] : [])));
  for (const record of records) if (!second.has(record)) byKind.get(record.tipo)?.push(record);
  return {
    insieme: {
      schemi: kinds,
      file: sound.map(({ fileDiRegole: ruleFile }) => ruleFile),
      rotti: outcomes.flatMap(({ fileDiRegole, errori: own }) =>
        fileDiRegole && own.length > 0 ? [fileDiRegole] : [],
      ),
      record: byKind,
      cause: origins,
    },
    errori,
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
  for (const { tipo, dati } of read) {
    const rows: unknown = kinds.get(tipo)?.forma === 'tabella' ? (dati as { righe?: unknown }).righe : [dati];
    if (!Array.isArray(rows)) continue;
    for (const row of rows as unknown[]) {
      if (row === null || typeof row !== 'object' || !('id' in row)) continue;
      // An id with a slip of its own is meant by those that cite it.
      ids
        .get(tipo)
        ?.add(String(row.id))
        .add(slug(String(row.id)));
    }
  }
  return ids;
}
