import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';

useBrowser();

/** Whether it is drawn: what stands in a closed part is not. */
const vistaDi = (cosa: Locator): Promise<boolean> =>
  cosa.evaluate((una) => una.checkVisibility({ contentVisibilityAuto: true }));
const TELEFONO = { viewport: { width: 360, height: 800 } };

describe('le parti di una pagina lunga', () => {
  test.each([
    ['/tabelle/', 6000],
    ['/canali/regole/', 7000],
    ['/lavoro-agile/', 7500],
    ['/glossario/', 5000],
    ['/obiettivi/piano-e-risultati/', 5000],
    ['/sedi/', 6500],
    ['/obiettivi/', 9500],
    ['/contatti/', 7000],
    ['/calcolatori/', 6000],
  ])('su un telefono stanno chiuse sotto il loro titolo: %s, al più %i px', async (path, alta) => {
    const { page } = await open(path, TELEFONO);
    // What folds it may still be at work when the network is quiet.
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(alta);
  });

  test('una sede si trova dalla prima schermata: il campo in cima, e sotto ciò che si cerca invece delle carte', async () => {
    const { page } = await open('/sedi/', { viewport: { width: 360, height: 740 } });
    const campo = page.getByLabel('Nome', { exact: true });
    const dove = await campo.boundingBox();
    expect((dove?.y ?? 9999) + (dove?.height ?? 0)).toBeLessThan(740);
    expect(await page.locator('.indice a').count()).toBeGreaterThan(2);
    expect(await page.locator('.carte').isVisible()).toBe(true);
    await campo.fill('sondrio');
    expect(await page.locator('.carte').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Azzera' }).click();
    expect(await page.locator('.carte').isVisible()).toBe(true);
  });

  test('il filtro di una tabella apre la parte in cui trova, e azzerato la richiude', async () => {
    const { page } = await open('/sedi/', TELEFONO);
    const [campo, nome] = [
      page.getByLabel('Nome', { exact: true }),
      page.locator('#sedi >> xpath=ancestor::details/summary'),
    ];
    await campo.fill('sondr');
    const sondrio = page.locator('#sedi tbody tr', { hasText: 'Sondrio' });
    await expect.poll(() => vistaDi(sondrio)).toBe(true);
    expect(await nome.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Azzera' }).click();
    expect(await vistaDi(sondrio)).toBe(false);
    expect(await nome.isVisible()).toBe(true);
  });

  test('un indirizzo che porta un filtro apre la parte in cui trova', async () => {
    const { page } = await open('/sedi/?regione=piemonte', TELEFONO);
    await expect.poll(() => vistaDi(page.locator('#sedi tbody tr', { hasText: 'Cuneo' }))).toBe(true);
  });

  test('si aprono da un collegamento, al titolo o a una riga, e con un gesto', async () => {
    const { page } = await open('/lavoro-agile/#giornate-mensili-pola', { ...TELEFONO, javaScriptEnabled: false });
    expect(await vistaDi(page.locator('#giornate-mensili-pola'))).toBe(true);
    const { page: altra } = await open('/lavoro-agile/', { ...TELEFONO, javaScriptEnabled: false });
    await altra.locator('.indice summary').click();
    await altra.locator('.indice a', { hasText: 'Salute e sicurezza' }).click();
    const regola = altra.locator('section:has(> h2:target) .scheda p').first();
    expect((await regola.boundingBox())?.height).toBeGreaterThan(0);
    const orario = altra.locator('section', { hasText: 'Orario, riposo' });
    expect(await vistaDi(orario.locator('.scheda p').first())).toBe(false);
    await orario.locator('.piega > summary').click();
    expect(await vistaDi(orario.locator('.scheda p').first())).toBe(true);
  });

  test('dove c’è posto e sulla carta sono intere, e il pulsante non c’è', async () => {
    const { page } = await open('/tabelle/', { viewport: { width: 1280, height: 900 } });
    const ultima = page.locator('.piega .elenco a').last();
    const pulsante = page.locator('.piega > summary').first();
    expect((await ultima.boundingBox())?.height).toBeGreaterThan(0);
    expect(await pulsante.isVisible()).toBe(false);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await pulsante.isVisible()).toBe(true);
    expect(await vistaDi(ultima)).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await pulsante.isVisible()).toBe(false);
    expect((await ultima.boundingBox())?.height).toBeGreaterThan(0);
  });

  test('il filtro dei calcolatori apre le parti in cui trova', async () => {
    const { page } = await open('/calcolatori/', TELEFONO);
    await page.getByLabel(/^Cerca fra i/).fill('deflusso');
    const trovato = page.locator('[data-filtrata] a', { hasText: 'Indice di deflusso' });
    await trovato.waitFor();
    expect((await trovato.boundingBox())?.height).toBeGreaterThan(0);
  });
});

test('un filtro guarda tutte le righe di una tabella a gruppi, e le iniziali portano anche a quelle piegate', async () => {
  const { page } = await open('/glossario/', TELEFONO);
  const righe = page.locator('#tabella-sigle tbody tr');
  await page.getByRole('button', { name: /^Mostra le altre/ }).waitFor();
  await page.locator('#f-testo').fill('versamenti');
  await page.locator('output', { hasText: 'su' }).waitFor();
  const viste = await righe.evaluateAll((tutte) =>
    tutte.filter((una) => una.checkVisibility()).map((una) => una.textContent?.toLowerCase() ?? ''),
  );
  expect(viste.length).toBeGreaterThan(0);
  expect(viste.every((testo) => testo.includes('versament'))).toBe(true);
});

test.each(['/glossario/', '/glossario/sigle/', '/glossario/parole/'])(
  'quante righe restano lo dice il filtro, non anche la didascalia: %s',
  async (path) => {
    const { page } = await open(path, TELEFONO);
    expect(await page.locator('main caption').first().textContent()).not.toMatch(/\d/);
  },
);

test('su un telefono le cifre di piano e risultato non stanno una sull’altra', async () => {
  const { page } = await open('/obiettivi/piano-e-risultati/', { ...TELEFONO, javaScriptEnabled: false });
  const sovrapposte = await page.evaluate(() => {
    for (const piega of document.querySelectorAll('details')) piega.open = true;
    return [...document.querySelectorAll('.bersagli tbody tr')].flatMap((riga) => {
      const celle = [...riga.querySelectorAll<HTMLElement>(':scope > .num')];
      const oltre = celle.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1);
      return oltre.map(({ textContent }) => textContent?.trim());
    });
  });
  expect(sovrapposte).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
