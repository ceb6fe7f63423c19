import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { lettoreDiRegole, type RegoleCaricate } from '../motore/carica.ts';
import { BYTE_MASSIMI, testoDaByte, type FileInArrivo } from '../motore/leggi.ts';
import type { SchemaDelTipo } from '../motore/schemi.ts';
import { caricaSchemi } from './schemi.ts';

/** Every rule file under `<root>/rules`, sorted, `_schema` left out. */
export function elencaFileDiRegole(root: string): string[] {
  const folder = join(root, 'rules');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !/^rules\/_(?:schema|riscontri)\//.test(file) && !/\/\.[^/]*$/.test(file))
    .sort();
}

/** A rule file as it stands now; one that is too large is not even opened. */
export function prendiFile(root: string, file: string): FileInArrivo {
  const path = join(root, file);
  const { size } = statSync(path);
  return { file, testo: size > BYTE_MASSIMI ? { byte: size } : testoDaByte(readFileSync(path)) };
}

/** Every rule file of a project, sorted, with other texts in the place of some, null for one taken away. */
export function conTesti(root: string, testi: ReadonlyMap<string, string | null>): Map<string, FileInArrivo> {
  const files = new Map(elencaFileDiRegole(root).map((file) => [file, prendiFile(root, file)]));
  for (const [file, testo] of testi) {
    if (testo === null) files.delete(file);
    else files.set(file, { file, testo });
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Reads the rules of one project again and again, looking only at the files that changed since. */
export interface CaricatoreDiRegole {
  carica(): RegoleCaricate;
}

/**
 * @param root the project's folder
 * @param kinds its schemas, read and compiled once: the slowest part of reading few rules
 */
export function caricatoreDiRegole(
  root: string,
  kinds: ReadonlyMap<string, SchemaDelTipo> = caricaSchemi(root),
): CaricatoreDiRegole {
  const lettore = lettoreDiRegole(kinds);
  return { carica: () => lettore.leggi(elencaFileDiRegole(root).map((file) => prendiFile(root, file))) };
}

/**
 * Reads, validates and links all rules under `<root>/rules`.
 * @returns the rules that hold and every error of every file; a rule set is whole only when `errors` is empty
 */
export function caricaRegole(root: string): RegoleCaricate {
  return caricatoreDiRegole(root).carica();
}
