import { rmSync } from 'node:fs';
import { scriviImpronte } from './manifesto.ts';
import { cartellaNuova, rendiLeggibile, ostacoloAlSito, sostituisciSito, ripristinaInterrotto } from './sostituisci.ts';
import { inTurno } from './turno.ts';

/**
 * Grows a site in a folder of its own and puts it in the place of `dist/` only when it is whole.
 * @param root the project's folder
 * @param grow writes the site in the folder it is given; anything but 0 is a failure
 * @returns what `grow` returned; unless it is 0, `dist/` is what it was
 */
export function pubblicaSito(root: string, grow: (folder: string) => Promise<number>): Promise<number> {
  const waiting = (pid: number) =>
    console.error(`Un’altra costruzione è in corso (processo ${pid}): comincio quando finisce.`);
  return inTurno(root, waiting, () => replaceWith(root, grow));
}

async function replaceWith(root: string, grow: (folder: string) => Promise<number>): Promise<number> {
  const reason = ostacoloAlSito(root);
  if (reason !== null) {
    console.error(reason);
    return 1;
  }
  ripristinaInterrotto(root);
  const fresh = cartellaNuova(root);
  rmSync(fresh, { recursive: true, force: true });
  try {
    const code = await grow(fresh);
    if (code !== 0) return code;
    scriviImpronte(fresh);
    rendiLeggibile(fresh);
    sostituisciSito(root, fresh);
    return 0;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
