/**
 * The part of a build that needs much memory, in a process of its own that gives it all back: rules and texts checked, then
 * pages, data, map and offline copy written in a folder. Run as a program by `build.ts`: root, folder.
 * Exit code 1, errors on stderr, when a rule or a page does not hold.
 */
import { build as astroBuild } from 'astro';
import { compilaRegole, tieniCatalogo } from '../disco/catalogo.ts';
import { scriviAvvisi, scriviErroriDiRegole } from '../motore/errori.ts';
import { annotaRegole, controllaPubblicate } from '../disco/ultime-regole.ts';
import { erroriDeiTesti } from '../disco/testi.ts';
import { scriviCopia } from './copia.ts';
import { scriviRedazione } from './redazione.ts';
import { scriviSitemap } from './sitemap.ts';

async function grow(root: string, folder: string): Promise<number> {
  const { catalogo, errors: rules } = compilaRegole(root);
  const errors = [...rules, ...erroriDeiTesti(root, rules.length === 0 ? catalogo : null)];
  if (errors.length > 0) {
    console.error(scriviErroriDiRegole(errors));
    return 1;
  }
  const { scomparse, riscritte } = controllaPubblicate(root, catalogo);
  if (scomparse.length > 0) {
    console.error(scriviErroriDiRegole(scomparse));
    return 1;
  }
  if (riscritte.length > 0) console.warn(scriviAvvisi(riscritte));
  annotaRegole(root);
  tieniCatalogo(root, catalogo);
  try {
    await astroBuild({ root, outDir: folder, logLevel: 'warn' });
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    return 1;
  }
  scriviSitemap(folder);
  await scriviRedazione(root, folder, catalogo);
  scriviCopia(root, folder, catalogo.versione);
  return 0;
}

// Whoever started this was killed: nobody waits for the site any more.
process.on('disconnect', () => process.exit(1));
const [root = '', folder = ''] = process.argv.slice(2);
process.exit(await grow(root, folder));
