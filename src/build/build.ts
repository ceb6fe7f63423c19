import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build as astroBuild } from 'astro';
import { compileRules, tieniCatalogo } from '../rules/catalogo.ts';
import { formatRuleErrors } from '../rules/errors.ts';
import { writeCopy } from './copia.ts';
import { inOrder, runBin } from './processes.ts';
import { replaceSite, restoreInterrupted } from './replace.ts';
import { writeSitemap } from './sitemap.ts';

/** Where the new site grows before it takes the old one's place. */
const NEW = '.dist-nuovo';

/**
 * Builds the whole site.
 * @param root the project's folder
 * @returns 0, or the exit code of the step that failed; then `dist/` is what it was
 */
export async function build(root: string): Promise<number> {
  restoreInterrupted(root);
  const { catalogo, errors } = compileRules(root);
  if (errors.length > 0) {
    console.error(formatRuleErrors(errors));
    console.error('Il sito non è stato toccato: dist/ è quello di prima.');
    return 1;
  }
  tieniCatalogo(root, catalogo);
  rmSync(join(root, NEW), { recursive: true, force: true });
  const code = await inOrder([
    { title: 'Pagine e dati', run: () => buildPages(root) },
    { title: 'Ricerca nel testo delle pagine', run: () => runBin('pagefind', ['--site', NEW, '--silent']) },
  ]);
  if (code !== 0) {
    console.error('Il sito non è stato toccato: dist/ è quello di prima.');
    return code;
  }
  writeSitemap(join(root, NEW));
  writeCopy(root, join(root, NEW), catalogo.versione);
  replaceSite(root, NEW);
  console.log('Sito pronto in dist/.');
  return 0;
}

async function buildPages(root: string): Promise<number> {
  try {
    await astroBuild({ root, outDir: NEW, logLevel: 'warn' });
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    return 1;
  }
}
