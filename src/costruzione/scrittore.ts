import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * What writes the files of a new site: each folder is made once, and no file takes another's place.
 * @param folder the site
 * @returns takes a path from the root of the site, with or without a slash before it
 */
export function scrittore(folder: string): (percorso: string, contenuto: string | Uint8Array) => void {
  const made = new Set<string>();
  return (percorso, contenuto) => {
    const file = join(folder, percorso);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(file, contenuto, { flag: 'wx' });
  };
}
