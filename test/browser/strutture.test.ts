import { describe, expect, test } from 'vitest';
import { open, useBrowser, ready } from './browser.ts';
import { scorronoDiLato } from './telefono.ts';

useBrowser();
const RIGHE = '#strutture tbody tr:not([hidden])';

describe('l’elenco delle strutture', () => {
  // Performance plan 2021-2023: 18 central directorates. Determinazione n. 110/2016: 14.
  test('si filtra per ordinamento e per genere, e l’indirizzo lo ricorda', async () => {
    const { page, errors } = await open('/strutture/');
    await ready(page);
    const centrali = (ordinamento: string): Promise<number> =>
      page
        .locator(`#strutture tbody tr[data-genere~="direzione-centrale"][data-ordinamento~="${ordinamento}"]`)
        .count();
    const [nel2021, nel2016] = [await centrali('2021'), await centrali('2016')];
    expect(nel2016).toBeGreaterThan(0);
    expect(nel2021).toBeGreaterThan(nel2016);
    await page.selectOption('#f-genere', 'direzione-centrale');
    await page.selectOption('#f-ordinamento', '2021');
    expect(await page.locator(RIGHE).count()).toBe(nel2021);
    await page.selectOption('#f-ordinamento', '2016');
    expect(await page.locator(RIGHE).count()).toBe(nel2016);
    expect(new URL(page.url()).search).toBe('?ordinamento=2016&genere=direzione-centrale');
    await page.reload();
    await ready(page);
    expect(await page.locator(RIGHE).count()).toBe(nel2016);
    expect(errors).toEqual([]);
  });

  test('si filtra per livello, anche da un indirizzo', async () => {
    const { page } = await open('/strutture/?livello=generale');
    const generali = await page.locator('#strutture tbody tr[data-livello~="generale"]').count();
    expect(generali).toBeGreaterThan(0);
    expect(await page.locator(RIGHE).count()).toBe(generali);
  });
});

describe('l’elenco degli argomenti', () => {
  test('trova un argomento anche da una parola d’uso', async () => {
    const { page } = await open('/competenze/');
    await ready(page);
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
  await ready(page);
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
