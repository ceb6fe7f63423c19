import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { impronta } from './modello.ts';

/** What the last import replaced: whoever does not use git goes back with it. */
const MEMORY = 'fogli/ultima-importazione.json';

interface Sostituito {
  prima: string;
  /** The mark of what the import wrote: a file changed since then is not put back. */
  dopo: string;
}

/**
 * Writes rule files, each whole or not at all, and keeps what they replace.
 * @param root the project's folder
 * @param testi new texts by file
 */
export function scriviFile(root: string, testi: ReadonlyMap<string, string>): void {
  const memory = Object.fromEntries(
    [...testi].map(([file, text]): [string, Sostituito] => [
      file,
      { prima: readFileSync(join(root, file), 'utf8'), dopo: impronta(text) },
    ]),
  );
  mkdirSync(dirname(join(root, MEMORY)), { recursive: true });
  writeFileSync(join(root, MEMORY), JSON.stringify(memory, null, 2));
  for (const [file, text] of testi) replace(root, file, text);
}

/**
 * Puts back the files that the last import replaced.
 * @returns the files put back; or why not: there is nothing to undo, or some have changed since (their names)
 */
export function annullaUltima(root: string): { tornati: string[] } | { niente: true } | { cambiati: string[] } {
  if (!existsSync(join(root, MEMORY))) return { niente: true };
  const memory = Object.entries(JSON.parse(readFileSync(join(root, MEMORY), 'utf8')) as Record<string, Sostituito>);
  const changed = memory.filter(([file, { prima, dopo }]) => {
    const now = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
    // An import cut short leaves some files as they were: those need no undoing, and are no obstacle.
    return now !== prima && impronta(now) !== dopo;
  });
  if (changed.length > 0) return { cambiati: changed.map(([file]) => file) };
  for (const [file, { prima }] of memory) replace(root, file, prima);
  rmSync(join(root, MEMORY));
  return { tornati: memory.map(([file]) => file) };
}

/** The whole text first, under another name: a file is the old one or the new one, never half. */
function replace(root: string, file: string, text: string): void {
  const fresh = join(root, `${file}.nuovo`);
  writeFileSync(fresh, text);
  renameSync(fresh, join(root, file));
}
