/**
 * Publishes one site after the other in the folder given, until it is killed: the sites of the test on killing. Each is
 * a few hundred files that all say which site they belong to. Run as a program.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pubblicaSito } from '../../src/costruzione/pubblica.ts';

const PAGES = 200;

/** Writes a small site: every page names its own style sheet, whose name changes with each site. */
export function growFake(folder: string, generation: string): Promise<number> {
  mkdirSync(join(folder, '_astro'), { recursive: true });
  writeFileSync(join(folder, '_astro', `stile.${generation}.css`), `/* ${generation} */`);
  for (let page = 0; page < PAGES; page += 1) {
    const path = page === 0 ? folder : join(folder, String(page));
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, 'index.html'), `${generation} stile.${generation}.css ${'x'.repeat(500)}`);
  }
  return Promise.resolve(0);
}

const root = process.argv[2];
if (import.meta.main && root !== undefined) {
  for (let n = 0; ; n += 1) {
    await pubblicaSito(root, (folder) => growFake(folder, `${process.pid}-${n}`));
    process.stdout.write('.');
  }
}
