import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/**
 * How many files a folder has, in it and below, while others are writing there. One that is taken away meanwhile has
 * none: Astro makes `.prerender/` in the new site and removes it, and a count that stumbled on it would end the build.
 * @param elenca what lists a folder
 */
export function quantiFile(folder: string, elenca: (folder: string) => Dirent[] = elencata): number {
  try {
    return elenca(folder).reduce(
      (somma, voce) => somma + (voce.isDirectory() ? quantiFile(join(folder, voce.name), elenca) : 1),
      0,
    );
  } catch (errore) {
    if ((errore as NodeJS.ErrnoException).code === 'ENOENT') return 0;
    throw errore;
  }
}

const elencata = (folder: string): Dirent[] => readdirSync(folder, { withFileTypes: true });
