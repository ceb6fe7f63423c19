import { rmSync } from 'node:fs';
import { writeManifest } from './manifesto.ts';
import { freshFolder, makeReadable, obstacle, replaceSite, restoreInterrupted } from './sostituisci.ts';
import { inTurno } from './turno.ts';

/**
 * Grows a site in a folder of its own and puts it in the place of `dist/` only when it is whole.
 * @param root the project's folder
 * @param grow writes the site in the folder it is given; anything but 0 is a failure
 * @returns what `grow` returned; unless it is 0, `dist/` is what it was
 */
export function publish(root: string, grow: (folder: string) => Promise<number>): Promise<number> {
  const waiting = (pid: number) =>
    console.error(`Un’altra costruzione è in corso (processo ${pid}): comincio quando finisce.`);
  return inTurno(root, waiting, () => replaceWith(root, grow));
}

async function replaceWith(root: string, grow: (folder: string) => Promise<number>): Promise<number> {
  const reason = obstacle(root);
  if (reason !== null) {
    console.error(reason);
    return 1;
  }
  restoreInterrupted(root);
  const fresh = freshFolder(root);
  rmSync(fresh, { recursive: true, force: true });
  try {
    const code = await grow(fresh);
    if (code !== 0) return code;
    writeManifest(fresh);
    makeReadable(fresh);
    replaceSite(root, fresh);
    return 0;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
