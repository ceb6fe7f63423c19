import { expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';

useBrowser();

// Tabella A: Lecce 142 and Bari 142, Brindisi 93.
test('due o tre strutture si mettono a fianco, e l’indirizzo le dice', async () => {
  const { page, errors } = await open('/sedi/confronto/?sede=bari&seconda=brindisi');
  const riga = page.locator('#confronto tr', { hasText: 'gestione conto assicurativo' });
  await expect.poll(() => riga.first().innerText()).toMatch(/142\sgiorni\s+93\sgiorni\s+128\sgiorni/);
  await page.selectOption('#f-terza', 'lecce');
  await expect.poll(() => new URL(page.url()).search).toBe('?sede=bari&seconda=brindisi&terza=lecce');
  await expect.poll(() => riga.first().innerText()).toMatch(/142\sgiorni\s+93\sgiorni\s+142\sgiorni\s+128\sgiorni/);
  expect(errors).toEqual([]);
});

test('il cursore di una linea del tempo porta la pagina nel suo giorno', async () => {
  const { page, errors } = await open('/contatti/');
  const cursore = page.locator('input[data-linee]');
  await cursore.focus();
  await page.keyboard.press('Home');
  await expect.poll(() => new URL(page.url()).searchParams.get('data')).toBe('2017-01-01');
  await expect.poll(() => cursore.getAttribute('aria-valuetext')).toBe('1º gennaio 2017');
  // Nobody answered before 13 July 2017.
  expect(await page.locator('.linea-periodo[data-stato="in-vigore"]').count()).toBe(0);
  expect(errors).toEqual([]);
});
