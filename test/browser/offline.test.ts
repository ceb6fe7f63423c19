import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newPage as openPage, ready, useBrowser, type OpenPage } from './browser.ts';
import { PAGINE } from './pagine.ts';
import { serverNostro } from './server-nostro.ts';

useBrowser();
const newPage = (address: string): Promise<OpenPage> => openPage(address, { serviceWorkers: 'allow' });

/** Waits until the copy is complete and answers for the page. */
async function copyReady(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state === 'activated' && navigator.serviceWorker.controller !== null;
  });
}

async function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (
      await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
        ),
      )
    ).flat(),
  );
}

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

describe('regole nuove', () => {
  test('due schede: dopo che una ha fatto entrare la versione nuova, l’altra si aggiorna col suo pulsante', async () => {
    const { address, publish } = await serverNostro();
    const { page, context } = await newPage(`${address}/prodotti/mt1k00/`);
    await copyReady(page);
    publish('nuova123');
    const altra = await context.newPage();
    await altra.goto(`${address}/unita/`);
    await altra.getByRole('status').filter({ hasText: 'ultima visita' }).waitFor();
    const annuncio = page.getByRole('status').filter({ hasText: 'regole nuove' });
    await annuncio.waitFor();
    expect(await page.locator('.annuncio').count()).toBe(1);
    await annuncio.getByRole('button', { name: 'Aggiorna la pagina' }).click();
    await page.waitForFunction(
      () => document.querySelector('meta[name="versione-regole"]')?.getAttribute('content') === 'nuova123',
    );
  });

  test('una pagina di due versioni fa, i cui programmi non ci sono più, lo dice e si rilegge', async () => {
    const { address, forget } = await serverNostro();
    const { page } = await openPage(`${address}/prodotti/`);
    forget('/_astro/');
    await page.focus('#cerca');
    const annuncio = page.getByRole('status').filter({ hasText: 'una versione del sito che non c’è più' });
    await annuncio.waitFor();
    forget('');
    await annuncio.getByRole('button', { name: 'Aggiorna la pagina' }).click();
    await annuncio.waitFor({ state: 'detached' });
    await page.fill('#cerca', 'nm7k00');
    await page.locator('.cerca-elenco [role=option]').first().waitFor();
  });

  test('una pagina aperta lo annuncia e si aggiorna; la copia vecchia sparisce e le pagine visitate restano, nuove', async () => {
    const { address, versione, publish, fall } = await serverNostro();
    const { page } = await newPage(`${address}/prodotti/mt1k00/`);
    await copyReady(page);
    publish('nuova123');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    const announcement = page.getByRole('status').filter({ hasText: 'regole nuove' });
    await announcement.waitFor();
    expect(await announcement.textContent()).toContain('versione nuova123');
    expect(await announcement.textContent()).toContain(`ancora della versione ${versione}`);
    await page.getByRole('button', { name: 'Aggiorna la pagina' }).click();
    await page.waitForFunction(
      () => document.querySelector('meta[name="versione-regole"]')?.getAttribute('content') === 'nuova123',
    );
    await expect
      .poll(() => page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ').at(-2))))
      .toEqual(['nuova123']);
    expect(await kept(page)).toContain('/prodotti/mt1k00/');
    await fall();
    await page.reload();
    expect(await page.locator('[data-dalla-copia]').textContent()).toContain('versione delle regole nuova123');
  });

  test('chi torna e legge già le regole nuove sa che sono cambiate', async () => {
    const { address, publish } = await serverNostro();
    const { page } = await newPage(`${address}/`);
    await copyReady(page);
    publish('nuova123');
    await page.goto(`${address}/unita/`);
    const announcement = page.getByRole('status').filter({ hasText: 'ultima visita' });
    await announcement.waitFor();
    expect(await announcement.textContent()).toContain('ora leggi la versione nuova123');
    await announcement.getByRole('button', { name: 'Chiudi' }).click();
    expect(await announcement.count()).toBe(0);
  });
});

describe('la redazione', () => {
  test('chi l’ha aperta vi lavora senza rete, anche dopo regole nuove; chi no non ne tiene niente', async () => {
    const { address, publish, fall } = await serverNostro();
    const { page } = await newPage(`${address}/prodotti/nm7k00/`);
    await copyReady(page);
    const suoi = async (): Promise<string[]> => (await kept(page)).filter((path) => path.startsWith('/redazione/'));
    expect(await suoi()).toEqual([]);
    await page.getByRole('link', { name: 'Proponi una modifica' }).click();
    const servite = readdirSync('dist/redazione/regole').map((file) => `/redazione/regole/${file}`);
    const tutti = ['/redazione/', '/redazione/motore.js', '/redazione/pagine.js', ...servite].sort();
    await expect.poll(async () => (await suoi()).sort()).toEqual(tutti);

    publish('nuova123');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await page.getByRole('button', { name: 'Aggiorna la pagina' }).click();
    await page.locator('[data-redazione][data-pronto]').waitFor();
    // Only the copy of the new version is left, and it has each of them.
    await expect.poll(async () => (await suoi()).sort()).toEqual(tutti);

    await fall();
    await page.reload();
    await page.getByLabel('Da quando vale la nuova').fill('2027-01-01');
    await page.locator('#c-unita').fill('Verifica amministrativa');
    await page.locator('#c-fonte-documento').fill('circolare n. 36/2014');
    await page.locator('#c-fonte-punto').fill('Tabella 1');
    const esito = page.locator('.redazione-esito [role=status]');
    await expect.poll(() => esito.textContent()).toBe('Nessun errore: le regole tornano tutte.');
    await page.getByRole('button', { name: 'Guarda come diventa' }).click();
    await page.getByText(/Cambiano? .* evidenziat/).waitFor();
    await page.getByRole('button', { name: 'Metti nella proposta' }).click();
    await page.reload();
    await page.locator('.redazione-proposta li').first().waitFor();
  });
});

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
