import { describe, expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';
import { scorronoDiLato } from './telefono.ts';

useBrowser();
const RIGHE = '#prodotti tbody tr:not([hidden])';

describe('la tabella dei prodotti', () => {
  test('si filtra per unità e per parole, e l’indirizzo lo ricorda', async () => {
    const { page, errors } = await open('/prodotti/');
    await page.selectOption('#f-unita', 'anagrafica-flussi');
    expect(await page.locator(RIGHE).count()).toBe(27);
    await page.fill('#f-testo', 'mt6k');
    expect(await page.locator(RIGHE).count()).toBe(4);
    expect(new URL(page.url()).search).toBe('?testo=mt6k&unita=anagrafica-flussi');
    expect(await page.locator('form[data-filtra] output').textContent()).toBe('4 righe su 109');
    await page.reload();
    expect(await page.locator(RIGHE).count()).toBe(4);
    await page.click('button[type=reset]');
    expect(await page.locator(RIGHE).count()).toBe(109);
    expect(errors).toEqual([]);
  });

  test('si ordina dall’intestazione, nei due versi, anche con la tastiera', async () => {
    const { page } = await open('/prodotti/');
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
    expect(await page.locator(RIGHE).count()).toBe(109);
    expect(errors).toEqual([]);
  });

  test('senza JavaScript si legge tutta e il modulo dei filtri non si vede', async () => {
    const { page } = await open('/prodotti/', { javaScriptEnabled: false });
    expect(await page.locator(RIGHE).count()).toBe(109);
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
