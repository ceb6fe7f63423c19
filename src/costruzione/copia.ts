import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { PAGINE } from '../puro/parole/indirizzi.ts';

/**
 * Kept from the start beside styles, scripts and fonts: the home, the results page, the page for when there is no
 * network.
 */
const SEMPRE = [
  '',
  PAGINE.cerca.slice(1),
  PAGINE.senzaRete.slice(1),
  'icone.svg',
  'favicon.svg',
  'manifest.webmanifest',
];
/** The two parts of the search index, which pages ask for by the version of the rules. */
const INDICE = ['ricerca.json', 'ricerca-altre.json'];

/**
 * Writes `sw.js`, the service worker, in a built site. Its bytes change whenever something it keeps from the start
 * has changed, so that browsers notice.
 * @param root the project's folder
 * @param folder the built site
 * @param versione the version of the rules
 * @returns the bytes of the worker, and of what it keeps from the start (not compressed)
 */
export function scriviCopia(root: string, folder: string, versione: string): { codice: number; nucleo: number } {
  const assets = readdirSync(join(folder, '_astro'))
    .sort()
    .map((name) => `_astro/${name}`);
  const files = [...SEMPRE, ...INDICE, ...assets];
  const digest = createHash('sha256');
  let nucleo = 0;
  for (const file of files) {
    const bytes = readFileSync(join(folder, file === '' || file.endsWith('/') ? `${file}index.html` : file));
    digest.update(file).update(bytes);
    nucleo += bytes.length;
  }
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'src/islands/copia-offline/servizio.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    define: {
      NUCLEO: JSON.stringify(files.map((file) => (INDICE.includes(file) ? `${file}?v=${versione}` : file))),
      VERSIONE: JSON.stringify(versione),
      COSTRUZIONE: JSON.stringify(digest.digest('hex').slice(0, 8)),
    },
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  writeFileSync(join(folder, 'sw.js'), code);
  return { codice: code.length, nucleo };
}
