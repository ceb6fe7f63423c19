import { expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';
import { PAGINE } from './pagine.ts';

useBrowser();

test('nessun tipo di pagina chiede nulla ad altri host, né tiene cookie, nemmeno usandola', async () => {
  const { page, context, errors } = await open('/', { serviceWorkers: 'allow' });
  const sito = new URL(page.url()).origin;
  const altrui = new Set<string>();
  let chieste = 0;
  context.on('request', (request) => {
    chieste += 1;
    const { origin, protocol } = new URL(request.url());
    if (origin !== sito && protocol !== 'data:' && protocol !== 'blob:') altrui.add(`${page.url()}: ${request.url()}`);
  });
  for (const pagina of PAGINE) {
    await page.goto(sito + pagina, { waitUntil: 'load' });
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('details')) one.open = true;
    });
  }
  await page.goto(`${sito}/cerca/?q=soggetto+contribuente`);
  await page.locator('[data-pagina-ricerca] section').first().waitFor();
  await page.fill('#cerca', 'mt1k');
  await page.locator('.cerca-elenco [role=option]').first().waitFor();
  expect([...altrui]).toEqual([]);
  expect(chieste).toBeGreaterThan(PAGINE.length);
  expect(await context.cookies()).toEqual([]);
  expect(errors).toEqual([]);
});
