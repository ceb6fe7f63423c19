import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** In the site itself: `sha256sum -c impronte.sha256` says whether a copy of it is whole. */
export const FILE_IMPRONTE = 'impronte.sha256';

/** Every file of a folder but the manifest, as paths with slashes, sorted. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => file !== FILE_IMPRONTE)
    .sort();
}

/** SHA-256 of a file, in hexadecimal. */
export const improntaDelFile = (folder: string, file: string): string =>
  createHash('sha256')
    .update(readFileSync(join(folder, file)))
    .digest('hex');

/** Writes the digest of every file of a site in the site, as sha256sum reads them. */
export function scriviImpronte(folder: string): void {
  writeFileSync(
    join(folder, FILE_IMPRONTE),
    filesIn(folder)
      .map((file) => `${improntaDelFile(folder, file)}  ${file}\n`)
      .join(''),
  );
}

/** The files that a site was built with, and their digests; empty where there is no manifest. */
export function leggiImpronte(folder: string): Map<string, string> {
  const path = join(folder, FILE_IMPRONTE);
  if (!existsSync(path)) return new Map();
  return new Map(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
}

/**
 * Whether a site is whole: every file of its manifest there, byte for byte.
 * @returns the files that are missing or changed
 */
export function rovinati(folder: string): string[] {
  const manifest = leggiImpronte(folder);
  if (manifest.size === 0) return [FILE_IMPRONTE];
  return [...manifest]
    .filter(([file, hash]) => !existsSync(join(folder, file)) || improntaDelFile(folder, file) !== hash)
    .map(([file]) => file);
}
