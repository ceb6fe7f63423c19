import { describe, expect, test } from 'vitest';
import { pagine } from '../sito/sito.ts';
import { open, useBrowser } from './browser.ts';
import { PAGINE, pesanti } from './pagine.ts';

useBrowser();

/** More than four screens of a phone. */
const LUNGA = 3000;
/** And this is the most, for any page. */
const LUNGHISSIMA = 10_000;

/** One page in so many, besides one of each type: always the same, over the whole site. */
const PASSO = 150;
const campione = pagine()
  .filter((file) => file.endsWith('/index.html') && !file.startsWith('incorpora/'))
  .filter((_, n) => n % PASSO === 7)
  .map((file) => `/${file.slice(0, -'index.html'.length)}`);

describe('una pagina lunga', () => {
  test('di nessun tipo supera su un telefono i diecimila pixel', async () => {
    const { page } = await open('/', { viewport: { width: 360, height: 800 } });
    const base = new URL(page.url()).origin;
    const oltre: string[] = [];
    for (const path of pesanti()) {
      await page.goto(base + path);
      const alta = (): Promise<number> => page.evaluate(() => document.documentElement.scrollHeight);
      // What folds the rows of a table may still be at work.
      if ((await alta()) > LUNGHISSIMA) await page.waitForTimeout(500);
      if ((await alta()) > LUNGHISSIMA) oltre.push(`${path}: ${await alta()} px`);
    }
    expect(oltre).toEqual([]);
  }, 120_000);

  test('apre la parte chiusa in cui sta la riga che l’indirizzo dice', async () => {
    const { page } = await open('/strutture/discendenza/', { viewport: { width: 360, height: 800 } });
    const id = await page.locator('details.piega:not([open]) tr[id]').last().getAttribute('id');
    await page.evaluate((verso) => (location.hash = verso), id ?? '');
    await expect
      .poll(() => page.evaluate((uno) => document.getElementById(uno)?.getBoundingClientRect().top, id ?? ''))
      .toSatisfy((y: number) => y >= 0 && y < 800);
    expect(await page.locator(`details.piega[open] #${id}`).count()).toBe(1);
  });

  test('su un telefono ha le sue parti, le iniziali o un filtro', async () => {
    const { page } = await open('/', {
      viewport: { width: 360, height: 800 },
      javaScriptEnabled: false,
    });
    const base = new URL(page.url()).origin;
    const senza: string[] = [];
    for (const path of new Set([...PAGINE, ...pesanti(), ...campione])) {
      await page.goto(base + path, { waitUntil: 'domcontentloaded' });
      const { alta, aiuto } = await page.evaluate(() => ({
        alta: document.documentElement.scrollHeight,
        aiuto: document.querySelector('main :is(.indice, .iniziali, form[data-filtra])') !== null,
      }));
      if (alta > LUNGA && !aiuto) senza.push(`${path}: ${alta} px`);
    }
    expect(senza).toEqual([]);
  });

  test('su un telefono mostra le prime righe: le altre con un gesto, un filtro o la ricerca del browser; senza JavaScript tutte', async () => {
    const telefono = { viewport: { width: 360, height: 800 } };
    const { page, errors } = await open('/incongruenze/', telefono);
    const righe = page.locator('#incongruenze tbody tr');
    const pulsante = page.getByRole('button', { name: /^Mostra le altre \d+ righe$/ });
    await pulsante.waitFor();
    const tutte = await righe.count();
    const viste = (): Promise<number> => page.locator('#incongruenze tbody tr:not([hidden])').count();
    expect(await viste()).toBe(15);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(10_000);
    await page.getByLabel('Parole').fill('locazioni');
    await page.locator('output', { hasText: 'su' }).waitFor();
    expect(await pulsante.isVisible()).toBe(false);
    expect(await page.locator('#incongruenze tr[hidden="until-found"]').count()).toBe(0);
    await page.getByRole('button', { name: 'Azzera' }).click();
    expect(await viste()).toBe(15);
    await righe.nth(40).evaluate((riga) => riga.dispatchEvent(new Event('beforematch', { bubbles: true })));
    expect(await viste()).toBe(tutte);
    expect(errors).toEqual([]);
    const { page: senza } = await open('/incongruenze/', { ...telefono, javaScriptEnabled: false });
    expect(await senza.locator('#incongruenze tbody tr:visible').count()).toBe(tutte);
  });

  test('tiene le sue parti chiuse su un telefono e accanto al testo sullo schermo largo, e non le stampa', async () => {
    const { page } = await open('/unita/accertamento-gestione-credito/', { viewport: { width: 360, height: 800 } });
    const prima = page.locator('.indice a').first();
    const [risposta, indice] = await Promise.all([
      page.locator('h1').boundingBox(),
      page.locator('.indice').boundingBox(),
    ]);
    expect(await prima.isVisible()).toBe(false);
    expect(indice?.y).toBeGreaterThan(risposta?.y ?? Infinity);
    await page.locator('.indice summary').click();
    expect(await prima.isVisible()).toBe(true);
    await page.locator('.indice summary').click();

    await page.setViewportSize({ width: 1280, height: 900 });
    const testo = await page.locator('main .sommario').boundingBox();
    expect(await prima.isVisible()).toBe(true);
    expect((await prima.boundingBox())?.x).toBeGreaterThan((testo?.x ?? 0) + (testo?.width ?? 0));

    await page.setViewportSize({ width: 1920, height: 900 });
    await page.evaluate(() => window.scrollTo(0, 4000));
    expect(await prima.isVisible()).toBe(true);
    const resta = await prima.boundingBox();
    expect(resta?.y).toBeGreaterThan(0);
    expect(resta?.y).toBeLessThan(900);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1920);

    await page.emulateMedia({ media: 'print' });
    expect(await prima.isVisible()).toBe(false);
  });

  test('a 1920 pixel la riga d’indipendenza, la testata, il testo e il piede sono allineati', async () => {
    const { page } = await open('/prodotti/mt1k00/', { viewport: { width: 1920, height: 900 } });
    const inizi = await page
      .locator('.contenitore')
      .evaluateAll((tutti) => tutti.map((uno) => Math.round(uno.getBoundingClientRect().left)));
    expect(new Set(inizi).size).toBe(1);
  });
});

describe('una tabella filtrata, stampata', () => {
  test('dice che filtro c’era, in che ordine, e il suo indirizzo intero', async () => {
    const { page } = await open('/prodotti/?testo=rimborsi&unita=accertamento-gestione-credito&ordina=-codice_14o');
    await page.locator('form[data-filtra][data-pronto]').waitFor({ state: 'attached' });
    const righe = await page.locator('#prodotti tbody tr:visible').count();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const detto = page.locator('#prodotti-filtro');
    expect(await detto.isVisible()).toBe(true);
    expect(await detto.textContent()).toBe(
      `Solo le righe con le parole «rimborsi», Unità: «Accertamento e gestione del credito»: ${righe} righe su 109. In ordine di «Codice 14/O», dall’ultimo.`,
    );
    expect(await page.locator('.piede .solo-stampa').textContent()).toContain('/prodotti/?testo=rimborsi&unita=');
  });

  test('senza filtro non dice nulla', async () => {
    const { page } = await open('/prodotti/?ordina=');
    await page.locator('form[data-filtra][data-pronto]').waitFor({ state: 'attached' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('#prodotti-filtro').count()).toBe(0);
  });
});

describe('le tabelle più larghe di ogni schermo', () => {
  test('si filtrano e si ordinano: la B per Lazio comincia dalla cifra più alta', async () => {
    const { page } = await open('/tabelle/tabella-b/', { viewport: { width: 1280, height: 900 } });
    const lazio = page.getByRole('button', { name: 'Lazio' });
    await lazio.click();
    await lazio.click();
    const colonna = page.locator('#tabella thead th[aria-sort="descending"]');
    expect(await colonna.innerText()).toContain('Lazio');
    const n = await colonna.evaluate((cella: HTMLTableCellElement) => cella.cellIndex);
    const cifre = (await page.locator(`#tabella tbody tr > :nth-child(${n + 1})`).allInnerTexts()).map((testo) =>
      Number(testo.replace(/[^\d-]/g, '')),
    );
    expect(cifre.length).toBeGreaterThan(20);
    expect(cifre).toEqual(cifre.toSorted((a, b) => b - a));
    await page.locator('#f-testo').fill('vigilanza');
    expect(await page.locator('#tabella tbody tr:visible').count()).toBeLessThan(10);
    await page.getByRole('button', { name: 'Azzera' }).click();
    expect(await page.locator('#tabella tbody tr:visible').count()).toBe(
      await page.locator('#tabella tbody tr').count(),
    );
  });
});
