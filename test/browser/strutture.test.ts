import { describe, expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';
import { scorronoDiLato } from './telefono.ts';

useBrowser();
const RIGHE = '#strutture tbody tr:not([hidden])';

describe('l’elenco delle strutture', () => {
  // Piano della performance 2021-2023: 18 direzioni centrali. Determinazione n. 110/2016: 14.
  test('si filtra per ordinamento e per genere, e l’indirizzo lo ricorda', async () => {
    const { page, errors } = await open('/strutture/');
    await page.selectOption('#f-genere', 'direzione-centrale');
    await page.selectOption('#f-ordinamento', '2021');
    expect(await page.locator(RIGHE).count()).toBe(18);
    await page.selectOption('#f-ordinamento', '2016');
    expect(await page.locator(RIGHE).count()).toBe(14);
    expect(new URL(page.url()).search).toBe('?ordinamento=2016&genere=direzione-centrale');
    await page.reload();
    expect(await page.locator(RIGHE).count()).toBe(14);
    expect(errors).toEqual([]);
  });

  // Determinazione n. 110/2016: 37 voci dell'elenco, e gli incarichi della lettera E.
  test('si filtra per livello: 38 di livello generale', async () => {
    const { page } = await open('/strutture/?livello=generale');
    expect(await page.locator(RIGHE).count()).toBe(38);
  });
});

describe('l’elenco degli argomenti', () => {
  test('trova un argomento anche da una parola d’uso', async () => {
    const { page } = await open('/competenze/');
    await page.fill('#f-testo', 'affitti');
    const righe = page.locator('#argomenti tbody tr:not([hidden])');
    expect(await righe.count()).toBe(1);
    expect(await righe.first().textContent()).toContain('Locazioni');
  });

  test('un argomento cercato dalla casella porta alla sua pagina', async () => {
    const { page, errors } = await open('/');
    await page.fill('#cerca', 'chi si occupa di isee');
    const voce = page
      .locator('.cerca-elenco [role=option]', { hasText: 'nel 2016: Direzione centrale Ammortizzatori sociali' })
      .first();
    await voce.waitFor();
    await voce.click();
    await page.waitForURL('**/competenze/isee/**');
    expect(errors).toEqual([]);
  });
});

test('il confronto mostra solo ciò che non tutte hanno', async () => {
  const { page } = await open('/strutture/confronto/strutture-provinciali/');
  await page.selectOption('#f-esito', 'manca');
  expect(await page.locator('#confronto tbody tr:not([hidden])').count()).toBe(6);
});

test('senza JavaScript si legge tutto', async () => {
  const { page } = await open('/competenze/isee/', { javaScriptEnabled: false });
  expect(await page.getByRole('link', { name: 'Direzione centrale Ammortizzatori sociali' }).first().isVisible()).toBe(
    true,
  );
});

test('nessuna di queste pagine scorre di lato a 360 pixel, nemmeno col testo al 200%', async () => {
  expect(
    await scorronoDiLato(
      [
        '/strutture/',
        '/strutture/dc-risorse-umane/',
        '/strutture/punti-inps/',
        '/strutture/discendenza/',
        '/strutture/posti/',
        '/strutture/matrice/',
        '/strutture/regionali/',
        '/strutture/ordinamenti/',
        '/strutture/ordinamenti/2016/',
        '/strutture/confronto/',
        '/strutture/confronto/direzioni-di-prodotto/',
        '/competenze/',
        '/competenze/cause/',
      ],
      true,
    ),
  ).toEqual([]);
});
