import { rmSync } from 'node:fs';
import { writeManifest } from './manifesto.ts';
import { freshFolder, replaceSite, restoreInterrupted } from './sostituisci.ts';

/**
 * Grows a site in a folder of its own and puts it in the place of `dist/` only when it is whole.
 * @param root the project's folder
 * @param grow writes the site in the folder it is given; anything but 0 is a failure
 * @returns what `grow` returned; unless it is 0, `dist/` is what it was
 */
export async function publish(root: string, grow: (folder: string) => Promise<number>): Promise<number> {
  restoreInterrupted(root);
  const fresh = freshFolder(root);
  rmSync(fresh, { recursive: true, force: true });
  const code = await grow(fresh);
  if (code !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    return code;
  }
  writeManifest(fresh);
  replaceSite(root, fresh);
  return 0;
}
