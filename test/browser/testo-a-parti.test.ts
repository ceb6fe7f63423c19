import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { indicizzaTesto, type PartiDellIndice } from '../../src/costruzione/indice-del-testo.ts';
import { newPage, useBrowser } from './browser.ts';
import { serverNostro } from './server-nostro.ts';

useBrowser();

const PAGINE = Array.from({ length: 12 }, (_uno, n) => `/finta/${n}/`);

/** The results page of the built site with twelve made-up pages to find, their index in parts of some three. */
async function sitoAParti(): Promise<string> {
  const site = mkdtempSync(join(tmpdir(), 'parti-'));
  onTestFinished(() => rmSync(site, { recursive: true, force: true }));
  for (const part of ['_astro', 'cerca', 'ricerca.json', 'ricerca-altre.json', 'icone.svg', 'favicon.svg'])
    cpSync(join('dist', part), join(site, part), { recursive: true });
  // In a part without the word Pagefind looks for words that begin alike: here only the made-up pages are to be found.
  writeFileSync(join(site, 'index.html'), readFileSync('dist/index.html', 'utf8').replace(' data-pagefind-body', ''));
  for (const [n, page] of PAGINE.entries()) {
    mkdirSync(join(site, page), { recursive: true });
    writeFileSync(
      join(site, page, 'index.html'),
      `<html lang="it"><head><title>Finta ${n}</title></head><body><main data-pagefind-body><h1>Finta ${n}</h1><p>Una lanterna accesa.</p></main></body></html>`,
    );
  }
  await indicizzaTesto(null, site, 4, 3);
  return site;
}

test('con l’indice a parti il testo si cerca in tutte, sotto le intestazioni vere', async () => {
  const site = await sitoAParti();
  const { address } = await serverNostro(site);
  const { parti } = (await (await fetch(`${address}/pagefind/parti.json`)).json()) as PartiDellIndice;
  expect(parti.length).toBeGreaterThan(2);
  const { page, errors } = await newPage(`${address}/cerca/?q=lanterna`);
  const links = page.locator('main section li a');
  await links.first().waitFor();
  const found = await links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(found.sort()).toEqual([...PAGINE].sort());
  expect(errors).toEqual([]);
});
