import { describe, expect, test } from 'vitest';
import { open, openInTurn, overflow, useBrowser } from './browser.ts';
import { PAGINE } from './pagine.ts';

useBrowser();
const telefono = openInTurn({
  viewport: { width: 360, height: 740 },
  colorScheme: 'light',
  reducedMotion: 'no-preference',
});

describe('chi ha i caratteri al doppio su un telefono', () => {
  test.each(PAGINE)('%s: nel campo della ricerca si legge ciò che si scrive, e niente esce di lato', async (path) => {
    const { page } = await telefono(path);
    await page.addStyleTag({ content: 'html { font-size: 212.5% }' });
    const campo = await page.locator('.cerca input').first().boundingBox();
    // Thirty-four pixels a letter high: seven of them at least.
    expect(campo?.width).toBeGreaterThan(200);
    expect(await overflow(page)).toBe(0);
  });
});

describe('senza JavaScript', () => {
  test('nessuna pagina mostra un comando che non fa niente, se non dice perché', async () => {
    const { page } = await open('/', { javaScriptEnabled: false });
    const muti: string[] = [];
    for (const path of PAGINE.filter((uno) => uno !== '/stile/')) {
      await page.goto(new URL(path, page.url()).href);
      const vani = await page
        .locator(':is(button:not([popovertarget]), input, select, textarea):not(form[action] *):visible')
        .count();
      const detto = await page.getByText('Senza JavaScript').count();
      if (vani > 0 && detto === 0) muti.push(`${path}: ${vani}`);
    }
    expect(muti).toEqual([]);
  });
});

describe('i filtri degli elenchi capiscono le parole di tutti i giorni', () => {
  test.each([
    // In no document: they say «lavoro agile».
    ['/incongruenze/', 'smart working', /agil/i],
    ['/calcolatori/', 'smart working', /agil/i],
    ['/prodotti/', 'soldi indietro', /rimbors/i],
  ])('%s, «%s»', async (path, scritto, trovato) => {
    const { page } = await open(path);
    await page.locator('main input[type="search"]').first().fill(scritto);
    const detto = page.getByText(/con altre parole/);
    await detto.waitFor();
    const righe = page.locator('main :is(tbody tr, [data-filtrata] li):visible');
    expect(await righe.count()).toBeGreaterThan(0);
    expect(await righe.first().textContent()).toMatch(trovato);
  });
});

test('chi trova un recapito legge a che giorno lo si sa, e dove si dice a chi scrivere dopo', async () => {
  const { page } = await open('/cerca/?q=casella+di+collegno', { viewport: { width: 360, height: 740 } });
  const nota = page.getByText('Se non rispondono:');
  await nota.waitFor();
  expect(await nota.textContent()).toContain('19 luglio 2021');
  expect(await nota.getByRole('link').getAttribute('href')).toBe('/calcolatori/scadenze/');
  expect(await page.locator('.cerca-pagina li').first().locator('.voce-risposta').count()).toBeGreaterThan(1);
});

test('una contraddizione porta alla riga stampata di ogni sua cifra', async () => {
  const { page } = await open('/incongruenze/ord-posti-alta/');
  const riga = page.locator('#versioni').getByRole('link', { name: 'riga 101' });
  expect(await riga.count()).toBe(2);
  await riga.first().click();
  await page.waitForURL(/\/riscontri\/valori\/posti-sintesi-provinciale\/#riga-/);
  expect(await page.locator('tr:has(> :target)').first().textContent()).toContain('Alta complessità');
});
