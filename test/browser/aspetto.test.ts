import { describe, expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';

useBrowser();

describe('la testata', () => {
  test('su un telefono lascia al contenuto più di due terzi della finestra, e la ricerca è in vista', async () => {
    const { page } = await open('/prodotti/mt1k00/', { viewport: { width: 360, height: 640 } });
    const header = await page.locator('.testata').boundingBox();
    const box = await page.locator('#cerca').boundingBox();
    expect(header?.height).toBeLessThan(640 / 3);
    expect((box?.y ?? 640) + (box?.height ?? 0)).toBeLessThan(640 / 3);
  });

  test('su un telefono il menu si apre e si chiude senza JavaScript, e il fuoco torna al suo pulsante', async () => {
    const { page } = await open('/', { viewport: { width: 360, height: 640 }, javaScriptEnabled: false });
    const link = page
      .getByRole('navigation', { name: 'Principale' })
      .getByRole('link', { name: 'Chi se ne occupa', exact: true });
    expect(await link.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Menu' }).focus();
    await page.keyboard.press('Enter');
    expect(await link.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await link.isVisible()).toBe(false);
    expect(await page.locator('.menu-apri:focus').count()).toBe(1);
  });

  test('su uno schermo largo le voci sono in vista e quella della pagina è segnata', async () => {
    const { page } = await open('/prodotti/mt1k00/');
    expect(
      await page
        .getByRole('navigation', { name: 'Principale' })
        .getByRole('link', { name: 'Chi se ne occupa' })
        .getAttribute('aria-current'),
    ).toBe('true');
    expect(await page.locator('.menu-apri').isVisible()).toBe(false);
  });

  test('il primo passo con la tastiera porta al contenuto', async () => {
    const { page } = await open('/prodotti/mt1k00/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('contenuto');
  });
});

describe('la pagina stampata', () => {
  test('ha la risposta, la provenienza e il suo indirizzo, non i menu né la ricerca', async () => {
    const { page } = await open('/prodotti/mt1k00/');
    await page.emulateMedia({ media: 'print' });
    const visible = (selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
    expect(await visible('.risposta')).toBe(true);
    expect(await visible('.testata-sottile')).toBe(true);
    expect(await page.locator('.solo-stampa').textContent()).toContain('/prodotti/mt1k00/');
    expect(await visible('.solo-stampa')).toBe(true);
    expect(await visible('.menu')).toBe(false);
    expect(await visible('#cerca')).toBe(false);
    expect(await visible('.briciole')).toBe(false);
  });

  test('apre le spiegazioni chiuse', async () => {
    const { page } = await open('/stile/');
    const reason = page.locator('.perche > p').first();
    expect(await reason.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await reason.isVisible()).toBe(true);
  });
});

describe('i caratteri', () => {
  test('sono del sito e nulla si sposta mentre arrivano', async () => {
    const { page } = await open('/stile/', { viewport: { width: 360, height: 640 } });
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(sum);
          }, 300);
        }),
    );
    expect(shift).toBe(0);
    expect(
      await page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith(location.origin)).length,
      ),
    ).toBe(0);
  });
});
