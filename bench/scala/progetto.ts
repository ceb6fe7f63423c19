import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { moltiplicaRegole } from './moltiplica.ts';

/** Where the benches put the projects they make and the programs they compare with. */
export const OFFICINA = join(tmpdir(), 'chi-fa-cosa-bench');

/** What of the project a build reads. */
const PARTS = ['src', 'rules', 'content', 'public', 'bench/esiti', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * A copy of this project with `factor` times its products and units.
 * @param root this project's folder
 * @param only the addresses whose pages are kept (`prodotti/[id]`); all of them if left out
 * @returns its folder
 */
export function scaledProject(root: string, factor: number, only?: readonly string[]): string {
  const folder = join(OFFICINA, `${only ? 'pagine' : 'sito'}-${factor}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const part of PARTS) cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  if (only) conservaPagine(join(folder, 'src/pages'), only);
  moltiplicaRegole(folder, factor);
  return folder;
}

function conservaPagine(pages: string, only: readonly string[]): void {
  for (const entry of readdirSync(pages, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !only.some((address) => path.startsWith(`${join(pages, address)}.`))) rmSync(path);
  }
}
