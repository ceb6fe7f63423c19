import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { impronta } from '../puro/parole/impronta.ts';

/** What the last import replaced: whoever does not use git goes back with it. */
const MEMORY = 'fogli/ultima-importazione.json';
/** How the name of a file still being written begins: beside the sheets, where `check` does not look. */
const HALF = '.a-metà-';

interface Sostituito {
  /** Empty where there was no file: no rule file is. */
  prima: string;
  /** The mark of what the import wrote: a file changed since then is not put back. */
  dopo: string;
}

/** What going back came to. */
type Annullamento =
  | { tornati: string[] }
  | { niente: true }
  /** Files changed since the import. */
  | { cambiati: string[] }
  /** The memory is not what an import wrote. */
  | { rovinata: string };

/**
 * Writes rule files, each whole or not at all, and keeps what they replace. After an import that was cut short, what
 * that one had replaced is kept too: one undoing brings back the state before both.
 * @param root the project's folder
 * @param testi new texts by file; null takes the file away
 */
export function scriviFile(root: string, testi: ReadonlyMap<string, string | null>): void {
  mkdirSync(join(root, dirname(MEMORY)), { recursive: true });
  clearHalves(root);
  const now = new Map([...testi.keys()].map((file) => [file, testoOra(root, file)]));
  // No rule file is empty: what is not there is told by an empty text, as in the memory.
  const wanted = [...testi].map(([file, text]): [string, string] => [file, text ?? '']);
  const changed = wanted.filter(([file, text]) => now.get(file) !== text);
  if (changed.length === 0) return;
  const before = cutShort(root);
  const memory = Object.fromEntries(
    changed.map(([file, text]): [string, Sostituito] => {
      const was = now.get(file) ?? '';
      const old = before[file];
      return [file, { prima: old && impronta(was) === old.dopo ? old.prima : was, dopo: impronta(text) }];
    }),
  );
  const left = Object.entries(before).filter(([file]) => !(file in memory));
  const whole = { ...Object.fromEntries(left), ...memory };
  replace(root, MEMORY, JSON.stringify({ finita: false, file: whole }, null, 2));
  for (const [file, text] of changed) put(root, file, text);
  replace(root, MEMORY, JSON.stringify({ finita: true, file: whole }, null, 2));
}

/** Puts back the files that the last import replaced, if none of them has changed since. */
export function annullaUltima(root: string): Annullamento {
  clearHalves(root);
  if (!existsSync(join(root, MEMORY))) return { niente: true };
  const memory = read(root);
  if (!memory) return { rovinata: MEMORY };
  const files = Object.entries(memory.file);
  const changed = files.filter(([file, { prima, dopo }]) => {
    const now = testoOra(root, file);
    // An import cut short leaves some files as they were: those need no undoing, and are no obstacle.
    return now !== prima && impronta(now) !== dopo;
  });
  if (changed.length > 0) return { cambiati: changed.map(([file]) => file) };
  for (const [file, { prima }] of files) {
    put(root, file, prima);
  }
  rmSync(join(root, MEMORY));
  return { tornati: files.map(([file]) => file) };
}

/** The files that an import killed on the way had already written. */
function cutShort(root: string): Record<string, Sostituito> {
  const memory = existsSync(join(root, MEMORY)) ? read(root) : null;
  if (!memory || memory.finita) return {};
  return Object.fromEntries(
    Object.entries(memory.file).filter(([file, { dopo }]) => impronta(testoOra(root, file)) === dopo),
  );
}

/** The memory as an import writes it; null where it is anything else. */
function read(root: string): { finita: boolean; file: Record<string, Sostituito> } | null {
  try {
    const { finita, file } = JSON.parse(readFileSync(join(root, MEMORY), 'utf8')) as {
      finita?: unknown;
      file?: unknown;
    };
    if (typeof finita !== 'boolean' || file === null || typeof file !== 'object') return null;
    const own = Object.entries(file as Record<string, Partial<Sostituito> | null>);
    const sound = own.every(
      ([name, one]) =>
        /^rules\/[^/]+\/[^/]+\.yaml$/.test(name) && typeof one?.prima === 'string' && typeof one.dopo === 'string',
    );
    return sound ? { finita, file: file as Record<string, Sostituito> } : null;
  } catch {
    return null;
  }
}

/** A file as it stands; empty where it is not there. */
function testoOra(root: string, file: string): string {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
}

function clearHalves(root: string): void {
  const folder = join(root, dirname(MEMORY));
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (name.startsWith(HALF)) rmSync(join(folder, name), { force: true });
}

/** A file as it is to be: an empty text is none. */
function put(root: string, file: string, text: string): void {
  if (text === '') rmSync(join(root, file), { force: true });
  else replace(root, file, text);
}

/** The whole text first, elsewhere: a file is the old one or the new one, never half. */
function replace(root: string, file: string, text: string): void {
  const fresh = join(root, dirname(MEMORY), `${HALF}${process.pid}`);
  mkdirSync(dirname(fresh), { recursive: true });
  writeFileSync(fresh, text);
  renameSync(fresh, join(root, file));
}
