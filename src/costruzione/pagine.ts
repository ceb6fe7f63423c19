/**
 * The part of a build that needs much memory, in a process of its own that gives it all back: rules and texts checked,
 * then pages, map and offline copy written in a folder, while `dati.ts` writes the data beside and takes some pages. Run as a program by
 * `costruisci.ts`: root, folder. Exit code 1, errors on stderr, when a rule or a page does not hold.
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { build as astroBuild } from 'astro';
import { compilaRegole, tieniCatalogo } from '../disco/catalogo.ts';
import { scriviAvvisi, scriviErroriDiRegole } from '../motore/errori.ts';
import { annotaRegole, controllaPubblicate } from '../disco/ultime-regole.ts';
import { caricatoreDiRegole } from '../disco/regole.ts';
import { erroriDeiTesti } from '../disco/testi.ts';
import { scriviCopia } from './copia.ts';
import type { Ordine } from './componi-pagine.ts';
import { faComporreAnche } from './scrivi-pagine.ts';
import { scriviSitemap } from './sitemap.ts';

async function grow(root: string, folder: string): Promise<number> {
  const data = beside(root, folder);
  const code = await makePages(root, folder);
  if (code === 0) data.basta();
  else data.ferma();
  // Waited for even then: the folder is taken away, and nobody may still be writing in it.
  const theirs = await data.fine;
  return code || theirs;
}

/** The process that writes the data meanwhile, and then makes pages until there are no more. */
function beside(root: string, folder: string): { fine: Promise<number>; basta: () => void; ferma: () => void } {
  const child = fork(join(import.meta.dirname, 'dati.ts'), [root, folder]);
  const fine = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  faComporreAnche(child);
  const basta = (): void => {
    if (child.connected) child.send({ basta: true } satisfies Ordine);
  };
  return { fine, basta, ferma: () => child.kill() };
}

async function makePages(root: string, folder: string): Promise<number> {
  const loader = caricatoreDiRegole(root);
  const { catalogo, errori: rules } = compilaRegole(root, loader);
  const errors = [...rules, ...erroriDeiTesti(root, rules.length === 0 ? catalogo : null)];
  if (errors.length > 0) {
    console.error(scriviErroriDiRegole(errors));
    return 1;
  }
  const { scomparse, riscritte } = controllaPubblicate(root, catalogo, loader);
  if (scomparse.length > 0) {
    console.error(scriviErroriDiRegole(scomparse));
    return 1;
  }
  if (riscritte.length > 0) console.warn(scriviAvvisi(riscritte));
  annotaRegole(root);
  tieniCatalogo(root, catalogo);
  try {
    // The folder is new, and the data are already coming into it: Astro has nothing to clear.
    await astroBuild({ root, outDir: folder, logLevel: 'warn', vite: { build: { emptyOutDir: false } } });
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    return 1;
  }
  scriviSitemap(folder);
  scriviCopia(root, folder, catalogo.versione);
  return 0;
}

// Whoever started this was killed: nobody waits for the site any more.
process.on('disconnect', () => process.exit(1));
const [root = '', folder = ''] = process.argv.slice(2);
process.exit(await grow(root, folder));
