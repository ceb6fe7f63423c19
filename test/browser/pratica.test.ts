import { expect, test } from 'vitest';
import { open, overflow, useBrowser } from './browser.ts';

useBrowser();

test('un prodotto, un canale e un messaggio sotto un nome: un foglio, e un collegamento che altrove la rifà senza il messaggio', async () => {
  const { page, errors } = await open('/prodotti/mt4k00/', { viewport: { width: 360, height: 740 } });
  const vai = (percorso: string) => page.goto(new URL(percorso, page.url()).href);
  await page.getByRole('button', { name: 'Metti nella pratica' }).click();
  await page.getByText('Messo nella pratica.').waitFor();
  await vai('/canali/?sede=pinerolo&contribuente=artigiani-commercianti&questione=rimborso&data=2021-09-06');
  await page.getByRole('button', { name: 'Metti nella pratica' }).click();
  await page.getByText('Messo nella pratica.').waitFor();
  expect(await page.getByRole('link', { name: 'Apri la pratica' }).first().getAttribute('href')).toBe('/pratica/');
  await page.getByRole('button', { name: 'Metti il messaggio nella pratica' }).click();
  await page.getByText('Messaggio messo nella pratica.').waitFor();
  await vai('/pratica/');
  await page.getByLabel('Nome della pratica').fill('Rimborso Rossi');
  expect(await page.locator('.pezzi h3').allTextContents()).toEqual([
    expect.stringContaining('Chi se ne occupa: MT4K00'),
    expect.stringContaining('Quale canale: Riavere contributi'),
    'Messaggio',
  ]);
  expect(await page.locator('.pezzi').textContent()).toContain('Anagrafica e flussi');
  expect(await page.locator('.pezzi').textContent()).toContain('Cassetto previdenziale');
  expect(await overflow(page)).toBe(0);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const collegamento = await page.locator('[data-parte="collegamento"]').getAttribute('data-copia');

  const { page: altrove } = await open('/pratica/');
  await altrove.goto(collegamento ?? '');
  await altrove.reload();
  await altrove.locator('.pezzi li').first().waitFor();
  expect(await altrove.locator('[data-parte="titolo"]').textContent()).toBe('Rimborso Rossi');
  expect(await altrove.locator('.pezzi li').count()).toBe(2);
  await vai('/privacy/');
  await page.getByRole('button', { name: 'Cancella tutto' }).click();
  await page.getByText('Fatto:').waitFor();
  await vai('/pratica/');
  expect(await page.locator('.pezzi li').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('dalla tastiera, ciò che si cancella o si toglie torna con «Annulla», su cui si è già', async () => {
  const { page, errors } = await open('/prodotti/mt4k00/', { viewport: { width: 360, height: 740 } });
  await page.getByRole('button', { name: 'Metti nella pratica' }).click();
  await page.getByText('Messo nella pratica.').waitFor();
  await page.goto(new URL('/pratica/', page.url()).href);
  await page.getByLabel('Nome della pratica').fill('Rimborso Rossi');
  for (const nome of ['Cancella la pratica', 'Togli MT4K00']) {
    await page.getByRole('button', { name: nome }).press('Enter');
    await page.locator('.pezzi li').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Annulla');
    await page.keyboard.press('Enter');
    await page.locator('.pezzi li').waitFor();
    expect(await page.getByLabel('Nome della pratica').inputValue()).toBe('Rimborso Rossi');
  }
  expect(errors).toEqual([]);
});

test('sul foglio un calcolo ha i dati e i due giudizi, un canale la strada, l’oggetto e a chi si scrive dopo', async () => {
  const { page, errors } = await open('/calcolatori/indice-deflusso/?definiti=10100&pervenuti=10000');
  const metti = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Metti nella pratica' }).click();
    await page.getByText('Messo nella pratica.').waitFor();
  };
  await metti();
  const canale = '/canali/?sede=torino-nord&contribuente=artigiani-commercianti&questione=rimborso&data=2021-09-06';
  await page.goto(new URL(canale, page.url()).href);
  await metti();
  await page.goto(new URL('/pratica/', page.url()).href);
  const righe = await page.locator('.pezzi li').allTextContents();
  expect(righe[0]).toContain('Lavorazioni definite nell’anno: 10100 pezzi');
  // 10,100 ÷ 10,000 = 1.01: under the 1.02 of the institute, over the 1 of its offices.
  expect(righe[0]).toMatch(
    /≥ 1,02: non raggiunto.*Per «Tutte le aree delle strutture territoriali» \(≥ 1\): raggiunto\./,
  );
  expect(righe[1]).toMatch(/Percorso: .* › .*Oggetto del menu: Rimborso/);
  expect(righe[1]).toMatch(/Secondo livello: da .*Si scrive a: \S+@inps\.it/);
  expect(errors).toEqual([]);
});
