import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { leggi, pagine } from './sito.ts';

test('nessun collegamento interno porta a una pagina o a un’ancora che non c’è', () => {
  const dist = join(process.cwd(), 'dist');
  const ids = new Map(
    pagine().map((file) => [file, new Set([...leggi(file).matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]))]),
  );
  const broken: string[] = [];
  for (const file of pagine()) {
    for (const [, link = ''] of leggi(file).matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(https?:|mailto:|data:)/.test(link)) continue;
      const url = new URL(link.replaceAll('&amp;', '&'), `http://sito/${file}`);
      const path = decodeURIComponent(url.pathname).slice(1);
      const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      const found = existsSync(join(dist, target)) && statSync(join(dist, target)).isFile();
      const anchor = decodeURIComponent(url.hash.slice(1));
      const anchored = anchor === '' || !target.endsWith('.html') || ids.get(target)?.has(anchor);
      if (!found || !anchored) broken.push(`${file} → ${link}`);
    }
  }
  expect([...new Set(broken)]).toEqual([]);
});
