import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { quantiFile } from '../../src/costruzione/conta.ts';

test('i file si contano anche quando Astro toglie una cartella del sito che cresce dopo che la si è vista', () => {
  const sito = mkdtempSync(join(tmpdir(), 'conta-'));
  onTestFinished(() => rmSync(sito, { recursive: true, force: true }));
  for (const file of ['index.html', 'prodotti/index.html', 'prodotti/mt1k00/index.html', '.prerender/_astro/a.mjs']) {
    mkdirSync(join(sito, file, '..'), { recursive: true });
    writeFileSync(join(sito, file), '');
  }
  expect(quantiFile(join(sito, 'mai-fatta'))).toBe(0);
  expect(quantiFile(sito)).toBe(4);
  const cheSpariscono = (folder: string) => {
    const voci = readdirSync(folder, { withFileTypes: true });
    if (folder.endsWith('.prerender')) rmSync(join(folder, '_astro'), { recursive: true });
    return voci;
  };
  expect(quantiFile(sito, cheSpariscono)).toBe(3);
});
