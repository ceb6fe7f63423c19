import { describe, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { serverNostro } from './server-nostro.ts';
import { copyReady, newPage } from './copia.ts';

useBrowser();

describe('che cosa resta sul dispositivo', () => {
  test('la pagina della privacy lo elenca e lo cancella', async () => {
    const { address } = await serverNostro();
    const { page } = await newPage(`${address}/`);
    await copyReady(page);
    await page.fill('#cerca', 'rimborso artigiani');
    await page.press('#cerca', 'Enter');
    await page.waitForURL('**/cerca/?q=*');
    await page.goto(`${address}/privacy/`);
    await expect.poll(() => page.locator('[data-ricerche]').textContent()).toBe('«rimborso artigiani»');
    await expect.poll(() => page.locator('[data-pagine]').textContent()).toMatch(/^\d+, con la ricerca/);
    await page.getByRole('button', { name: 'Cancella tutto' }).click();
    await expect.poll(() => page.locator('[data-conserva] [role=status]').textContent()).toContain('non resta nulla');
    expect(
      await page.evaluate(async () => ({
        copies: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        local: localStorage.length,
      })),
    ).toEqual({ copies: [], workers: 0, local: 0 });
  });

  test('chi non vuole che resti nulla è ascoltato anche dalle pagine dopo', async () => {
    const { address } = await serverNostro();
    const { page } = await newPage(`${address}/privacy/`);
    await copyReady(page);
    await page.getByLabel('Conserva ricerche, sede, pratica e pagine').uncheck();
    await expect
      .poll(() => page.locator('[data-conserva] [role=status]').textContent())
      .toContain('nulla si conserverà più');
    await page.goto(`${address}/cerca/?q=x`);
    await page.fill('#cerca', 'rimborso');
    await page.press('#cerca', 'Enter');
    await page.waitForURL('**/cerca/?q=rimborso');
    await page.locator('.cerca-pagina').first().waitFor();
    expect(
      await page.evaluate(async () => ({
        copies: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        searches: localStorage.getItem('chi-fa-cosa:ricerche'),
      })),
    ).toEqual({ copies: [], workers: 0, searches: null });
  });
});
