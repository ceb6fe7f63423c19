import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ready, useBrowser } from './browser.ts';
import { PAGINE } from './pagine.ts';
import { serverNostro } from './server-nostro.ts';
import { copyReady, kept, newPage } from './copia.ts';

useBrowser();

describe('senza rete', () => {
  test('la prima pagina visitata si rilegge, e dice data della copia e versione delle regole', async () => {
    const { address, versione, fall } = await serverNostro();
    const { page, errors } = await newPage(`${address}/prodotti/mt1k00/`);
    await copyReady(page);
    expect(errors).toEqual([]);
    await fall();
    await page.reload();
    const notice = await page.locator('[data-dalla-copia]').textContent();
    const day = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long' }).format(new Date());
    expect(notice).toContain(`copia del ${day}`);
    expect(notice).toContain(`versione delle regole ${versione}`);
    expect(await page.locator('.risposta').first().isVisible()).toBe(true);
    // The copy has its styles: the header is a coloured band, as it is online.
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector('.testata') as Element).backgroundColor),
    ).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('con la rete la stessa pagina non porta l’avviso', async () => {
    const { address } = await serverNostro();
    const { page } = await newPage(`${address}/prodotti/mt1k00/`);
    await copyReady(page);
    await page.reload();
    expect(await page.locator('[data-dalla-copia]').count()).toBe(0);
  });

  test('la ricerca risponde', async () => {
    const { address, fall } = await serverNostro();
    const { page } = await newPage(`${address}/unita/`);
    await copyReady(page);
    await fall();
    await page.goto(`${address}/`);
    await page.fill('#cerca', 'nm7k00');
    const first = page.locator('.cerca-elenco [role=option]').first();
    await first.waitFor();
    expect(await first.textContent()).toContain('NM7K00');
    await page.goto(`${address}/cerca/?q=mt1k00`);
    await page.locator('.cerca-pagina .cerca-voce').first().waitFor();
    expect(await page.locator('.cerca-pagina .cerca-voce').first().textContent()).toContain('Anagrafica e flussi');
  });

  test('un codice esatto porta dritto alla sua pagina soltanto se è fra quelle conservate', async () => {
    const { address, fall } = await serverNostro();
    const { page } = await newPage(`${address}/prodotti/mt1k00/`);
    await copyReady(page);
    await fall();
    await page.goto(`${address}/cerca/?q=nm7k00`);
    const prima = page.locator('.cerca-pagina a.cerca-voce').first();
    await prima.waitFor();
    expect(await prima.getAttribute('href')).toBe('/prodotti/nm7k00/');
    await page.goto(`${address}/cerca/?q=mt1k00`);
    await page.waitForURL('**/prodotti/mt1k00/');
    expect(await page.locator('[data-dalla-copia]').count()).toBe(1);
    expect(await page.locator('.risposta').first().isVisible()).toBe(true);
  });

  test('una pagina mai visitata lo dice e offre la ricerca', async () => {
    const { address, fall } = await serverNostro();
    const { page } = await newPage(`${address}/`);
    await copyReady(page);
    await fall();
    await page.goto(`${address}/prodotti/nm7k00/`);
    expect(await page.locator('h1').textContent()).toContain('non è fra quelle conservate');
    expect(await page.locator('#cerca').isVisible()).toBe(true);
  });

  test('ciò che sta dopo il punto interrogativo di un indirizzo non entra nella copia', async () => {
    const { address } = await serverNostro();
    const { page } = await newPage(`${address}/`);
    await copyReady(page);
    await page.goto(`${address}/prodotti/?q=segreto`);
    await expect.poll(() => kept(page)).toContain('/prodotti/');
    const urls = await page.evaluate(async () =>
      (
        await Promise.all(
          (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
        )
      ).flat(),
    );
    expect(urls.filter((url) => url.includes('segreto'))).toEqual([]);
  });
});

/** What a reader sees of a page's main part, without the notice of the copy; and how many of its icons are drawn. */
async function vista(page: Page): Promise<{ testo: string; icone: string }> {
  await ready(page);
  return page.evaluate(async () => {
    await document.fonts.ready;
    const main = document.querySelector('main') as HTMLElement;
    // The notice of the copy, and how many pages it holds, are not the page's own.
    for (const one of main.querySelectorAll('[data-dalla-copia], [data-pagine]')) one.remove();
    const uses = [...document.querySelectorAll<SVGUseElement>('svg.icona use')];
    const drawn = uses.filter((use) => use.getBBox().width > 0).length;
    return { testo: main.innerText.replace(/\s+/g, ' '), icone: `${drawn} di ${uses.length}` };
  });
}

describe('una rete che non risponde', () => {
  test(
    'ogni tipo di pagina visitata si rilegge com’era: lo stesso testo, le stesse icone',
    { timeout: 180_000 },
    async () => {
      const { address, fall } = await serverNostro();
      const { page, context } = await newPage(`${address}/`);
      await copyReady(page);
      const altre = [page, await context.newPage(), await context.newPage()];
      /** Every page, three at a time: one waits for the network while another draws. */
      const ognuna = (guarda: (scheda: Page, path: string) => Promise<void>): Promise<unknown> => {
        const rimaste = [...PAGINE];
        return Promise.all(
          altre.map(async (scheda) => {
            for (let path = rimaste.shift(); path !== undefined; path = rimaste.shift()) await guarda(scheda, path);
          }),
        );
      };
      const conRete = new Map<string, Awaited<ReturnType<typeof vista>>>();
      await ognuna(async (scheda, path) => {
        await scheda.goto(address + path, { waitUntil: 'networkidle' });
        conRete.set(path, await vista(scheda));
      });
      await expect.poll(() => kept(page)).toEqual(expect.arrayContaining(PAGINE));
      await fall();
      await ognuna(async (scheda, path) => {
        await scheda.goto(address + path);
        expect(await scheda.locator('[data-dalla-copia]').count(), path).toBe(1);
        expect(await vista(scheda), path).toEqual(conRete.get(path));
      });
    },
  );

  test('dopo tre secondi arriva la copia, con la sua data; la ricerca risponde', async () => {
    const { address, hang } = await serverNostro();
    const { page } = await newPage(`${address}/prodotti/mt1k00/`);
    await copyReady(page);
    hang();
    const prima = Date.now();
    await page.goto(`${address}/prodotti/mt1k00/`, { waitUntil: 'domcontentloaded' });
    expect(Date.now() - prima).toBeGreaterThan(2900);
    expect(Date.now() - prima).toBeLessThan(20_000);
    expect(await page.locator('[data-dalla-copia]').textContent()).toContain('La rete non risponde: copia del');
    await page.fill('#cerca', 'nm7k00');
    await page.locator('.cerca-elenco [role=option]').first().waitFor();
  });
});
