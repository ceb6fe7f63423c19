import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open, useBrowser, ready } from './browser.ts';
import { scorronoDiLato } from './telefono.ts';

useBrowser();
const RIGHE = '#prodotti tbody tr:not([hidden])';

/** All rows of the page, with what the filters look at. */
async function tutte(page: Page): Promise<{ unita: string; testo: string }[]> {
  const righe = await page
    .locator('#prodotti tbody tr')
    .evaluateAll((rows: HTMLElement[]) =>
      rows.map((row) => ({ unita: row.dataset['unita'] ?? '', testo: (row.textContent ?? '').toLowerCase() })),
    );
  expect(righe.length).toBeGreaterThan(0);
  return righe;
}

describe('la tabella dei prodotti', () => {
  test('si filtra per unità e per parole, e l’indirizzo lo ricorda', async () => {
    const { page, errors } = await open('/prodotti/');
    await ready(page);
    const righe = await tutte(page);
    const delUnita = righe.filter(({ unita }) => unita === 'anagrafica-flussi');
    // MT6K00, MT6K01, MT6K02 and MT6K04 are of one unit; other products are of other units.
    const cercate = delUnita.filter(({ testo }) => testo.includes('mt6k')).length;
    expect([delUnita.length < righe.length, cercate > 0, cercate < delUnita.length]).toEqual([true, true, true]);
    await page.selectOption('#f-unita', 'anagrafica-flussi');
    expect(await page.locator(RIGHE).count()).toBe(delUnita.length);
    await page.fill('#f-testo', 'mt6k');
    expect(await page.locator(RIGHE).count()).toBe(cercate);
    expect(new URL(page.url()).search).toBe('?testo=mt6k&unita=anagrafica-flussi');
    expect(await page.locator('form[data-filtra] output').textContent()).toBe(`${cercate} righe su ${righe.length}`);
    await page.reload();
    await ready(page);
    expect(await page.locator(RIGHE).count()).toBe(cercate);
    await page.click('button[type=reset]');
    expect(await page.locator(RIGHE).count()).toBe(righe.length);
    expect(errors).toEqual([]);
  });

  test('si ordina dall’intestazione, nei due versi, anche con la tastiera', async () => {
    const { page } = await open('/prodotti/');
    await ready(page);
    const header = page.locator('#prodotti th[data-colonna="codice_14o"]');
    await header.locator('button').focus();
    await page.keyboard.press('Enter');
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    expect(await page.locator(`${RIGHE}:first-child td .cod`).first().textContent()).toBe('WN3K00');
  });

  test('un filtro di un vecchio indirizzo che non esiste più mostra tutto', async () => {
    const { page, errors } = await open('/prodotti/?unita=non-esiste&ordina=boh');
    expect(await page.locator(RIGHE).count()).toBe((await tutte(page)).length);
    expect(errors).toEqual([]);
  });

  test('senza JavaScript si legge tutta e il modulo dei filtri non si vede', async () => {
    const { page } = await open('/prodotti/', { javaScriptEnabled: false });
    expect(await page.locator(RIGHE).count()).toBe((await tutte(page)).length);
    expect(await page.locator('form[data-filtra]').isVisible()).toBe(false);
  });
});

test('su un telefono da 360 pixel nessuna pagina scorre di lato', async () => {
  expect(
    await scorronoDiLato([
      '/',
      '/prodotti/',
      '/prodotti/mt1k00/',
      '/codici/210601/',
      '/unita/',
      '/unita/agenzia-flussi-contributivi/',
      '/fonti/',
      '/fonti/circolare-36-2014/',
      '/incongruenze/',
      '/cerca/?q=mt1k',
      '/dati/',
    ]),
  ).toEqual([]);
});
