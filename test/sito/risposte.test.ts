import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leggiIndice } from '../../src/puro/ricerca/indice.ts';
import type { IndiceSerializzato } from '../../src/puro/ricerca/tipi.ts';

const DIST = join(process.cwd(), 'dist');

function voci(file: string): ReturnType<typeof leggiIndice> {
  return leggiIndice(JSON.parse(readFileSync(join(DIST, file), 'utf8')) as IndiceSerializzato);
}

test('ogni risposta della ricerca porta a una pagina che c’è, al punto giusto', () => {
  const all = [...voci('ricerca.json'), ...voci('ricerca-altre.json')];
  const pages = new Map<string, string>();
  const broken = all.flatMap(({ tipo, url }) => {
    if (!url) return [];
    const [, path = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
    const file = join(DIST, path, 'index.html');
    const html = pages.get(file) ?? (existsSync(file) ? readFileSync(file, 'utf8') : '');
    pages.set(file, html);
    return html === '' || (anchor && !html.includes(`id="${anchor}"`)) ? [`${tipo}: ${url}`] : [];
  });
  expect(all.filter(({ url }) => url).length).toBeGreaterThan(150);
  expect(broken).toEqual([]);
});
