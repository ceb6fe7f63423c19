import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';

useBrowser();
const VOCI = '.cerca-elenco [role=option]';
/** Words, not a code: the search stays on the page of its results. */
const DOMANDA = 'rimborsi aziende agricole';

async function search(page: Page, text: string): Promise<void> {
  await page.fill('#cerca', text);
  await page.press('#cerca', 'Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === text);
  await page.locator('[data-pagina-ricerca] h2').waitFor();
}

async function focusEmptyBox(page: Page): Promise<void> {
  await page.goto(new URL('/unita/', page.url()).href);
  await page.locator('#cerca').focus();
  // The script of the box travels when the box gets the focus.
  await page.locator(VOCI).first().waitFor();
}

describe('le ricerche recenti', () => {
  test('tornano quando la casella vuota riceve il fuoco, l’ultima per prima e una volta sola', async () => {
    const { page, errors } = await open('/');
    for (const text of ['malattia', 'rimborso', 'Malattia']) await search(page, text);
    await focusEmptyBox(page);
    expect(await page.locator(VOCI).allTextContents()).toEqual(['Malattia', 'rimborso']);
    expect(await page.getByRole('listbox', { name: 'Ricerche recenti' }).isVisible()).toBe(true);
    expect(errors).toEqual([]);
  });

  test('un codice esatto porta dritto alla sua pagina, e si ritrova come le altre', async () => {
    const { page, errors } = await open('/unita/');
    await page.fill('#cerca', 'mt1k00');
    await page.press('#cerca', 'Enter');
    await page.waitForURL('**/prodotti/mt1k00/');
    await focusEmptyBox(page);
    expect(await page.locator(VOCI).allTextContents()).toEqual(['mt1k00']);
    expect(errors).toEqual([]);
  });

  test('sono al massimo otto', async () => {
    const { page } = await open('/');
    await page.evaluate(() =>
      localStorage.setItem('chi-fa-cosa:ricerche', JSON.stringify(['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'])),
    );
    await search(page, 'nona');
    await focusEmptyBox(page);
    expect(await page.locator(VOCI).allTextContents()).toEqual(['nona', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7']);
  });

  test('con le frecce e Invio se ne rifà una, e le risposte prendono il suo posto', async () => {
    const { page } = await open('/');
    await search(page, DOMANDA);
    await focusEmptyBox(page);
    await page.keyboard.press('ArrowDown');
    expect(await page.getAttribute('#cerca', 'aria-activedescendant')).toBe('cerca-elenco-0');
    await page.keyboard.press('Enter');
    await page.locator('.voce-risposta').first().waitFor();
    expect(await page.inputValue('#cerca')).toBe(DOMANDA);
    expect(await page.getByRole('listbox', { name: 'Risposte' }).isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Cancella le ricerche recenti' }).count()).toBe(0);
  });

  test('si cancellano con la tastiera e non tornano', async () => {
    const { page } = await open('/');
    await search(page, DOMANDA);
    await focusEmptyBox(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancella le ricerche recenti');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cerca');
    expect(await page.locator('.cerca-elenco').isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem('chi-fa-cosa:ricerche'))).toBe(null);
  });

  test('dove il browser rifiuta di conservare la ricerca va lo stesso', async () => {
    const { page, errors, context } = await open('/');
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('no', 'SecurityError');
        },
      });
    });
    await page.goto(new URL('/', page.url()).href);
    await search(page, DOMANDA);
    await page.goto(new URL('/unita/', page.url()).href);
    await page.locator('#cerca').focus();
    expect(await page.locator('.cerca-elenco').isVisible()).toBe(false);
    await page.keyboard.type('nm7k00');
    await page.locator(VOCI).first().waitFor();
    expect(errors).toEqual([]);
  });
});
