import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newPage, open, useBrowser } from './browser.ts';
import { serverNostro } from './server-nostro.ts';

useBrowser();

/** Lets fall the requests that match until told otherwise. @returns ends the fault */
async function cade(page: Page, quali: RegExp): Promise<() => Promise<void>> {
  await page.route(quali, (viaggio) => viaggio.abort());
  return () => page.unroute(quali);
}

const avvicinati = (page: Page, dove: string): Promise<void> =>
  page.locator(dove).first().dispatchEvent('pointerover', { bubbles: true });

describe('una rete che inciampa una volta', () => {
  test('la scelta guidata: le tavole che non sono arrivate si chiedono di nuovo al gesto dopo', async () => {
    const { page } = await open('/');
    const passata = await cade(page, /canali.*\.json/);
    await page.goto(page.url().replace(/\/$/, '/canali/'));
    const caduta = page.waitForEvent('console', (detto) => detto.text().includes('La scelta guidata non si è avviata'));
    await avvicinati(page, '[data-scelta] a');
    await caduta;
    expect(await page.locator('[data-scelta][data-pronto]').count()).toBe(0);
    await passata();
    await expect
      .poll(async () => {
        await avvicinati(page, '[data-scelta] a');
        return page.locator('[data-scelta][data-pronto]').count();
      })
      .toBe(1);
  });

  test('il programma di una tabella che non arriva: la pagina lo dice, una volta, e riletta lo ha', async () => {
    const { page } = await open('/');
    const passata = await cade(page, /filtra-tabella/);
    await page.goto(page.url().replace(/\/$/, '/prodotti/'));
    const annuncio = page.getByRole('status').filter({ hasText: 'non è arrivata' });
    // What tells of it comes after the page: a gesture before it is told of by the next.
    await expect
      .poll(async () => {
        await avvicinati(page, 'main table');
        return annuncio.count();
      })
      .toBe(1);
    expect(await page.locator('[data-filtra][data-pronto]').count()).toBe(0);
    // Who closes it is not told again at every gesture.
    await annuncio.getByRole('button', { name: 'Chiudi' }).click();
    let cadute = 0;
    page.on('requestfailed', () => (cadute += 1));
    await expect
      .poll(async () => {
        await avvicinati(page, 'main table');
        return cadute;
      })
      .toBeGreaterThan(0);
    expect(await annuncio.count()).toBe(0);
    await page.reload();
    await expect
      .poll(async () => {
        await avvicinati(page, 'main table');
        return annuncio.count();
      })
      .toBe(1);
    await passata();
    await annuncio.getByRole('button', { name: 'Aggiorna la pagina' }).click();
    await annuncio.waitFor({ state: 'detached' });
    await page.waitForLoadState('load');
    await avvicinati(page, 'main table');
    await page.locator('[data-filtra][data-pronto]').first().waitFor();
  });
});

test('dove non c’è più posto per conservare, i programmi della pagina arrivano lo stesso', async () => {
  const { address, prepend } = await serverNostro();
  // The copy is made, then the device is full and what was kept is gone.
  prepend(
    '/sw.js',
    `addEventListener('activate', () => { Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError')); });`,
  );
  const { page } = await newPage(`${address}/prodotti/`, { serviceWorkers: 'allow' });
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
  await page.evaluate(async () => {
    for (const nome of await caches.keys()) {
      const copia = await caches.open(nome);
      for (const chiave of await copia.keys()) if (chiave.url.includes('/_astro/')) await copia.delete(chiave);
    }
  });
  await page.reload();
  await avvicinati(page, 'main table');
  await page.locator('[data-filtra][data-pronto]').first().waitFor();
});
