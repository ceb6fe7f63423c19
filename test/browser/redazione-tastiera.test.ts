import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage, overflow, useBrowser } from './browser.ts';
import { serverNostro } from './server-nostro.ts';

useBrowser();

/** The id of what has the focus. */
const dove = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

test('dalla sola tastiera, a 360 punti: ciò che si preme e sparisce lascia chi scrive dov’era', async () => {
  const { address } = await serverNostro();
  const telefono = { viewport: { width: 360, height: 740 } };
  const { page, errors } = await newPage(`${address}/redazione/?regola=contatti/torino-casella-ivrea`, telefono);
  await page.locator('#c--titolo:focus').waitFor();
  // Without a day nothing goes on: the command leads there.
  await page.getByRole('button', { name: 'Metti nella proposta' }).press('Enter');
  await expect.poll(() => dove(page)).toBe('c-valido_dal');
  await page.keyboard.type('1/1/2027');

  // The names that were near go away with the one that is taken.
  const sede = page.locator('#c-sede');
  await sede.fill('Ivreia');
  await page.getByRole('button', { name: 'Ivrea', exact: true }).press('Enter');
  await expect.poll(() => dove(page)).toBe('c-sede');
  expect(await sede.inputValue()).toBe('Ivrea');

  // What is asked for far below is where one stands.
  await page.locator('#c-fonte-documento').fill('circolare n. 36/2014');
  await page.locator('#c-casella').fill('nuova.ivrea@example.org');
  await page.getByRole('button', { name: 'Guarda come diventa' }).press('Enter');
  await expect.poll(() => dove(page)).toBe('anteprima-titolo');
  expect(await overflow(page)).toBe(0);

  // A form taken up again, begun again: its title, as when it opens.
  await page.reload();
  await page.getByRole('button', { name: 'Ricomincia da capo' }).press('Enter');
  await page.getByRole('button', { name: 'Sì, ricomincia' }).press('Enter');
  await expect.poll(() => dove(page)).toBe('c--titolo');
  expect(errors).toEqual([]);
}, 60_000);

test('un modulo lasciato che si cancella dall’inizio lascia al suo titolo', async () => {
  const { address } = await serverNostro();
  const { page } = await newPage(`${address}/redazione/?regola=unita/verifica-amministrativa`);
  await page.locator('#c-rinominata-0-nome').fill('Verifica e conformità');
  await page.goto(`${address}/redazione/`);
  await page.getByRole('button', { name: /^Cancella Verifica/ }).press('Enter');
  await page.getByRole('button', { name: 'Sì, cancella' }).press('Enter');
  await expect.poll(() => dove(page)).toBe('inizio-titolo');
});

test('chi preme «Metti» senza aspettare il controllo mette anche l’ultima lettera', async () => {
  const { address } = await serverNostro();
  const { page } = await newPage(`${address}/redazione/?regola=prodotti/nm7k00`);
  await page.getByLabel('Da quando vale la nuova').fill('1/1/2027');
  await page.locator('#c-unita').fill('Verifica amministrativa');
  await page.locator('#c-fonte-documento').fill('circolare n. 36/2014');
  await page.locator('#c-fonte-punto').fill('Tabella');
  const stato = page.locator('.redazione-esito [role=status]');
  await expect.poll(() => stato.textContent(), { timeout: 20_000 }).toBe('Nessun errore: le regole tornano tutte.');
  await page.getByText('Valido al: (niente) → 31/12/2026').waitFor();
  await page.locator('#c-fonte-punto').focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' 14');
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Enter');
  await page.locator('#proposta-titolo:focus').waitFor();
  const bozza = await page.evaluate(() => localStorage.getItem('chi-fa-cosa:proposta'));
  expect(bozza).toContain('Tabella 14');
}, 60_000);
