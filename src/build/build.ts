import { relative } from 'node:path';
import { build as astroBuild } from 'astro';
import { compileRules, tieniCatalogo } from '../rules/catalogo.ts';
import { formatRuleErrors } from '../rules/errors.ts';
import { compressSite } from './compress.ts';
import { writeCopy } from './copia.ts';
import { inOrder, runBin } from './processes.ts';
import { publish } from './publish.ts';
import { restoreInterrupted } from './replace.ts';
import { writeSitemap } from './sitemap.ts';

const UNTOUCHED = 'Il sito non è stato toccato: dist/ è quello di prima.';

/**
 * Builds the whole site.
 * @param root the project's folder
 * @param compress whether to write the .br and .gz files too, before the new site takes the old one's place
 * @returns 0, or the exit code of the step that failed; then `dist/` is what it was
 */
export async function build(root: string, { compress = false } = {}): Promise<number> {
  restoreInterrupted(root);
  const { catalogo, errors } = compileRules(root);
  if (errors.length > 0) {
    console.error(formatRuleErrors(errors));
    console.error(UNTOUCHED);
    return 1;
  }
  tieniCatalogo(root, catalogo);
  const code = await publish(root, async (folder) => {
    const steps = await inOrder([
      { title: 'Pagine e dati', run: () => buildPages(root, folder) },
      { title: 'Ricerca nel testo delle pagine', run: () => runBin('pagefind', ['--site', relative(process.cwd(), folder), '--silent']) },
    ]);
    if (steps !== 0) return steps;
    writeSitemap(folder);
    writeCopy(root, folder, catalogo.versione);
    if (compress) await compressSite(folder);
    return 0;
  });
  if (code === 0) console.log('Sito pronto in dist/.');
  else console.error(UNTOUCHED);
  return code;
}

async function buildPages(root: string, folder: string): Promise<number> {
  try {
    await astroBuild({ root, outDir: folder, logLevel: 'warn' });
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    return 1;
  }
}
