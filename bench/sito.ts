/** The built site as the benches see it: the pages of the sitemap, and the type of each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Paths, from the site's root, of every page in the sitemap of dist/. */
export function pagineDellaMappa(): string[] {
  const map = join('dist', 'sitemap.xml');
  if (!existsSync(map)) throw new Error('dist/sitemap.xml non c’è: prima «npm run build».');
  return [...readFileSync(map, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );
}

/** The type of a page, from its address: `/prodotti/mt1k00/` is `/prodotti/…/`. */
export function tipoDi(path: string): string {
  const [first, ...rest] = path.split('/').filter((part) => part !== '');
  return first === undefined ? '/' : `/${first}/${rest.map(() => '…/').join('')}`;
}

/** A number as Italians read it, one decimal. */
export function decimale(value: number): string {
  return value.toFixed(1).replace('.', ',');
}

/** The files that a page, once open, has of the site's text: its own and all the styles and scripts there are. */
export function fileDaComprimere(paths: readonly string[]): string[] {
  const comuni = readdirSync(join('dist', '_astro')).filter((file) => /\.(?:css|js)$/.test(file));
  return [...paths.map((path) => `${path}index.html`), ...comuni.map((file) => `_astro/${file}`)];
}
