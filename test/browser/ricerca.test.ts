import { describe, expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';

useBrowser();
const VOCI = '.cerca-elenco [role=option]';

describe('la casella di ricerca', () => {
  test('a mezzo codice risponde con l’unità senza aprire pagine', async () => {
    const { page, errors } = await open('/');
    await page.fill('#cerca', 'mt1k');
    const first = page.locator(VOCI).first();
    await first.waitFor();
    expect(await first.textContent()).toContain('MT1K00');
    expect(await first.locator('.voce-risposta').textContent()).toContain('Anagrafica e flussi');
    expect(errors).toEqual([]);
  });

  test('a parole risponde con i rimborsi degli artigiani', async () => {
    const { page } = await open('/prodotti/mt1k00/');
    await page.fill('#cerca', 'rimborso artigiani');
    const first = page.locator(VOCI).first();
    await first.waitFor();
    expect(await first.textContent()).toContain('45650');
    expect(await first.locator('.voce-risposta').textContent()).toContain('Accertamento e gestione del credito');
  });

  test('finché l’indice non è tutto arrivato, una risposta non certa non si mostra: «colf» non è «coll»', async () => {
    const { page } = await open('/');
    let arriva = (): void => undefined;
    const attesa = new Promise<void>((resolve) => (arriva = resolve));
    await page.route('**/ricerca-altre.json*', async (route) => {
      await attesa;
      await route.continue();
    });
    await page.fill('#cerca', 'rimborso colf');
    await page.getByText('Cerco fra tutte le voci…').waitFor();
    expect(await page.locator(VOCI).count()).toBe(0);
    arriva();
    await page.locator(VOCI).first().waitFor();
    expect(await page.locator(VOCI).first().textContent()).toContain('45330');
  });

  test('l’indice intero si apre accanto alla pagina, che resta libera; dove non si può, si apre nella pagina', async () => {
    const risponde = async (prima: string): Promise<{ accanto: number; voci: string[]; errors: string[] }> => {
      const { page, context, errors } = await open('/unita/');
      await context.addInitScript(prima);
      await page.goto(page.url().replace('/unita/', '/'));
      await page.fill('#cerca', 'rimborso colf');
      await page.locator(VOCI).first().waitFor();
      return { accanto: page.workers().length, voci: await page.locator(VOCI).allTextContents(), errors };
    };
    const accanto = await risponde('');
    expect(accanto).toMatchObject({ accanto: 1, errors: [] });
    expect(accanto.voci[0]).toContain('45330');
    for (const prima of ['delete globalThis.Worker', 'Worker = class { constructor() { throw new Error(); } }'])
      expect(await risponde(prima), prima).toEqual({ ...accanto, accanto: 0 });
  });

  test('si usa con la tastiera: barra, frecce, Invio, Esc', async () => {
    const { page } = await open('/unita/');
    await page.keyboard.press('/');
    await page.keyboard.type('nm7k00');
    await page.locator(VOCI).first().waitFor();
    const field = page.locator('#cerca');
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe('cerca-elenco-0');
    await page.keyboard.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await page.keyboard.press('ArrowDown');
    await page.locator(VOCI).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/prodotti/nm7k00/');
  });

  test('chi preme Invio va alla pagina dei risultati', async () => {
    const { page, errors } = await open('/');
    await page.fill('#cerca', 'rimborsi aziende agricole');
    await page.press('#cerca', 'Enter');
    await page.waitForURL('**/cerca/?q=rimborsi+aziende+agricole');
    await page.locator('.cerca-pagina .cerca-voce').first().waitFor();
    expect(await page.locator('.cerca-pagina .cerca-voce').first().textContent()).toContain('0AAZ50');
    expect(errors).toEqual([]);
  });

  test('la pagina dei risultati dice che sta cercando, finché l’indice non è tutto arrivato', async () => {
    const { page } = await open('/');
    let arriva = (): void => undefined;
    const attesa = new Promise<void>((resolve) => (arriva = resolve));
    await page.route('**/ricerca-altre.json*', async (route) => {
      await attesa;
      await route.continue();
    });
    await page.goto(new URL('/cerca/?q=rimborso+colf', page.url()).href);
    await page.getByRole('status').filter({ hasText: 'Cerco fra tutte le voci…' }).waitFor();
    arriva();
    await page.locator('.cerca-pagina .cerca-voce').first().waitFor();
    expect(await page.getByText('Cerco fra tutte le voci…').count()).toBe(0);
  });

  test('delle risposte si lascia un tipo solo, e la scelta resta nell’indirizzo', async () => {
    const { page, errors } = await open('/cerca/?q=rimborso');
    const tipo = page.getByLabel('Tipo di risposta');
    await tipo.waitFor();
    expect(await page.locator('[data-pagina-ricerca] h3:visible').count()).toBeGreaterThan(3);
    await tipo.selectOption('Prodotti');
    expect(await page.locator('[data-pagina-ricerca] section:has(.cerca-pagina) h3:visible').allTextContents()).toEqual(
      [expect.stringMatching(/^Prodotti \(\d+\)$/)],
    );
    expect(new URL(page.url()).searchParams.get('tipo')).toBe('Prodotti');
    await page.reload();
    await page.getByLabel('Tipo di risposta').waitFor();
    expect(await page.getByLabel('Tipo di risposta').inputValue()).toBe('Prodotti');
    expect(errors).toEqual([]);
  });

  test('un codice esatto va alla sua pagina, anche se è di molti prodotti', async () => {
    const { page, errors } = await open('/');
    await page.fill('#cerca', '210601');
    await page.press('#cerca', 'Enter');
    await page.waitForURL('**/codici/210601/');
    expect(errors).toEqual([]);
  });

  test('ciò che i documenti non dicono è detto, e le regole di Torino non si offrono per Genova', async () => {
    const { page } = await open('/cerca/?q=a+chi+scrivo+a+Genova+per+un+artigiano');
    await page.locator('.cerca-fuori').waitFor();
    expect(await page.locator('.cerca-fuori').textContent()).toContain('li conosciamo solo dal protocollo di Torino');
    // What holds for any office has a page of its own, and is not Turin's.
    const diTorino = page.locator('.cerca-pagina a[href*="/canali/"]:not([href*="/altra-sede/"])');
    expect(await diTorino.count()).toBe(0);
  });

  test('di una colonna incollata si dice riga per riga chi se ne occupa, e quanto è certo', async () => {
    const { page, errors } = await open('/cerca/');
    await page.locator('details.molti summary').click();
    await page.fill('#molti-righe', 'MT1K00\nNM7K00\nQX9K00');
    await page.getByRole('button', { name: 'Rispondi a tutte' }).click();
    const righe = page.locator('[data-esito] tbody tr');
    await righe.first().waitFor();
    expect(await righe.count()).toBe(3);
    expect(await righe.nth(0).textContent()).toContain('Anagrafica e flussi');
    expect(await righe.nth(0).textContent()).toContain('certa');
    expect(await righe.nth(2).textContent()).toContain('Nessun prodotto dei documenti ha il codice «QX9K00»');
    expect(errors).toEqual([]);
  });

  test('il testo scritto non diventa mai markup', async () => {
    const { page, errors } = await open(`/cerca/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await page.locator('[data-pagina-ricerca] h2').waitFor();
    expect(await page.locator('[data-pagina-ricerca] img').count()).toBe(0);
    expect(errors).toEqual([]);
  });

  test('dove nessuna risposta è certa il testo delle pagine si cerca da sé', async () => {
    const { page } = await open('/cerca/?q=soggetto+contribuente');
    await page.getByRole('heading', { name: 'Nel testo delle pagine' }).waitFor();
    await page.locator('[data-pagina-ricerca] section a').first().waitFor();
    expect(await page.locator('[data-pagina-ricerca] section a').count()).toBeGreaterThan(2);
  });

  test('mentre il testo delle pagine si cerca, chi torna a scrivere nella casella ci resta', async () => {
    const { page } = await open('/cerca/?q=anagrafica+e+flussi');
    let parti = (): void => undefined;
    const attesa = new Promise<void>((resolve) => {
      parti = resolve;
    });
    await page.route('**/pagefind/*.js', async (route) => {
      await attesa;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Cerca anche nel testo delle pagine' }).click();
    await page.fill('#cerca', 'mt1k');
    await page.locator(VOCI).first().waitFor();
    parti();
    await page.locator('[data-pagina-ricerca] section a').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cerca');
    expect(await page.locator(VOCI).first().isVisible()).toBe(true);
  });

  test('chi aspetta i risultati nel testo delle pagine ci è portato', async () => {
    const { page } = await open('/cerca/?q=anagrafica+e+flussi');
    await page.getByRole('button', { name: 'Cerca anche nel testo delle pagine' }).press('Enter');
    await page.locator('[data-pagina-ricerca] section a').first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('section');
  });

  test('senza JavaScript la pagina dei risultati dice perché non risponde, e porta alla stessa risposta per iniziale', async () => {
    const { page } = await open('/prodotti/', { javaScriptEnabled: false });
    await page.getByRole('searchbox').fill('mt1k');
    await page.getByRole('button', { name: 'Cerca' }).click();
    await page.waitForURL('**/cerca/?q=mt1k');
    const main = page.getByRole('main');
    // Playwright's own text search passes over <noscript>, though the browser shows it.
    const perche = main.locator('noscript p');
    expect(await perche.isVisible()).toBe(true);
    expect(await perche.innerText()).toContain('nessun server può leggere la domanda');
    expect(await main.getByRole('link', { name: 'Prodotti' }).isVisible()).toBe(true);
    await main.getByRole('link', { name: 'M', exact: true }).click();
    await page.waitForURL('**/indice/m/');
    const riga = page.getByRole('listitem').filter({ hasText: 'MT1K00' });
    expect(await riga.textContent()).toContain('Anagrafica e flussi');
    await riga.getByRole('link').click();
    await page.waitForURL('**/prodotti/mt1k00/');
  });
});
