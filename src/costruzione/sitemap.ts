import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `sitemap.xml` in a built site: every page that does not ask robots to stay away, by its canonical address.
 * @returns how many pages it lists
 */
export function scriviSitemap(folder: string): number {
  const addresses = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map(
      (entry) =>
        /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(join(entry.parentPath, entry.name), 'utf8'))?.[1],
    )
    .filter((address) => address !== undefined)
    .sort();
  const urls = addresses.map((address) => `  <url><loc>${address}</loc></url>`).join('\n');
  writeFileSync(
    join(folder, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`,
  );
  return addresses.length;
}
