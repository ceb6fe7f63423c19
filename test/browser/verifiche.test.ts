import { describe, expect, test } from 'vitest';
import { open, overflow, useBrowser, ready } from './browser.ts';

useBrowser();
const RIGHE = '#verifiche tbody tr:not([hidden])';

describe('le verifiche', () => {
  test('la pagina porta quelle che non tornano alla cifra; il primo filtro le chiede tutte', async () => {
    const { page, errors } = await open('/verifiche/');
    await ready(page);
    expect(await page.locator('form[data-filtra] output').textContent()).toContain('un filtro cerca fra tutte');
    expect(await page.locator('#verifiche .esito-torna').count()).toBe(0);
    await page.selectOption('#f-esito', 'torna');
    await page.locator('#verifiche .esito-torna').first().waitFor();
    expect(await page.locator(`${RIGHE} .esito:not(.esito-torna)`).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  // Table B, «Azioni surrogatorie»: the empty cell is Liguria's, and the sum agrees.
  test('un indirizzo con parole le cerca fra tutte, e porta alla riga della verifica', async () => {
    const { page } = await open('/verifiche/?testo=azioni+surrogatorie+liguria');
    await page.locator(RIGHE).first().waitFor();
    await page.waitForFunction(() => document.querySelectorAll('#verifiche tbody tr:not([hidden])').length === 1);
    await page.locator(`${RIGHE} a`).first().click();
    await page.waitForURL('**/verifiche/tabella-b/#v-voci_surrogatorie_liguria');
    expect(await page.locator(':target').textContent()).toContain('714.489');
  });

  test('senza JavaScript si legge ogni verifica nella pagina della sua tabella', async () => {
    const { page } = await open('/verifiche/', { javaScriptEnabled: false });
    await page.locator('#tabelle a', { hasText: 'Sussidiarietà extraregionale' }).click();
    expect(await page.locator('tbody tr[id]').count()).toBeGreaterThan(0);
  });

  test('se le altre righe non arrivano lo dice', async () => {
    const { page } = await open('/verifiche/');
    await ready(page);
    await page.route('**/righe.json', (route) => route.abort());
    await page.click('button[name="tutte"]');
    await page.locator('output', { hasText: 'Le altre righe non arrivano' }).waitFor();
  });

  test('su un telefono niente esce dalla finestra', async () => {
    const { page } = await open('/verifiche/tabella-b/', { viewport: { width: 360, height: 800 } });
    expect(await overflow(page)).toBe(0);
  });
});

test('le cifre di una tabella si ordinano per valore, non per come sono scritte', async () => {
  const { page } = await open('/tabelle/tabella-a/');
  await ready(page);
  await page.click('#tabella thead th[data-colonna="2"] button');
  const cifre = await page.locator('#tabella tbody tr td:nth-child(3)').allTextContents();
  const valori = cifre.map((testo) => Number(testo.replace(/[^\d]/g, '')));
  expect(valori).toEqual([...valori].sort((a, b) => a - b));
});
