import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newPage as openPage, useBrowser } from './browser.ts';
import { serverNostro } from './server-nostro.ts';
import { copyReady, kept, newPage } from './copia.ts';

useBrowser();

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
