import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { open, overflow, useBrowser } from './browser.ts';

useBrowser();

const TELEFONO = { viewport: { width: 360, height: 740 } };

const ESITO = '.scelta .esito';

/** What stands large at the top of each channel of the answer. */
const VIE = `${ESITO} .risposta-valore`;

async function domanda(page: Page, testo: string): Promise<void> {
  await page.locator('#domanda', { hasText: testo }).waitFor();
}

describe('la questione nelle parole di chi chiede', () => {
  const ARTIGIANO = '/canali/?sede=pinerolo&contribuente=artigiani-commercianti';

  test('un rimborso: il Cassetto con l’oggetto già scelto, e il termine, nei primi 700 pixel di un telefono', async () => {
    const { page } = await open(ARTIGIANO, TELEFONO);
    await page.getByLabel('Scrivila con le tue parole').fill('soldi ind');
    await page.getByRole('link', { name: 'Riavere contributi pagati in più (rimborso)' }).click();
    await page.locator(ESITO).waitFor();
    expect(await page.locator(VIE).first().textContent()).toBe('Cassetto previdenziale');
    // § 2.4, row 20 of the list of subjects.
    expect(await page.locator('select[data-oggetto] option:checked').textContent()).toBe('Rimborso');
    expect(new URL(page.url()).searchParams.get('oggetto')).toBe('ac-rimborso');
    const fondo = await page.locator('.tempo').evaluate((riga) => riga.getBoundingClientRect().bottom);
    expect(fondo).toBeLessThanOrEqual(700);
    await page.getByRole('link', { name: 'presentare una domanda' }).click();
    await expect.poll(() => page.locator(VIE).first().textContent()).toBe('Servizi in linea');
  });

  test('«si accetta solo in linea?» lo dice la risposta: una dilazione è fra le domande del § 1.1', async () => {
    const { page } = await open(`${ARTIGIANO}&questione=dilazione`);
    await page.locator(ESITO).waitFor();
    expect(await page.locator(VIE).first().textContent()).toBe('Servizi in linea');
    expect(await page.locator('.risposta').first().textContent()).toContain(
      'Domande di dilazione e riduzione sanzioni civili, che si presenta solo così',
    );
  });

  test('chi ha già scritto dice quando, con le sue parole, e trova a chi scrivere e da che giorno', async () => {
    const { page } = await open('/canali/?sede=collegno&contribuente=aziende-con-dipendenti&questione=non-rispondono');
    await page.getByLabel('Quando hai scritto la prima volta?').fill('3 maggio 2022');
    await page.getByRole('button', { name: 'Conta i giorni' }).click();
    // Seven working days from 3 May 2022 end on Thursday 12: it can be done from the day after.
    await page.locator('.tempo', { hasText: 'venerdì 13 maggio 2022' }).waitFor();
    expect(await page.locator('.risposta .casella').first().textContent()).toBe('natalina.cotardo@inps.it');
  });

  test('passato il termine di chiusura, lo dice in cima con il terzo livello', async () => {
    const { page } = await open(
      '/canali/?sede=pinerolo&contribuente=artigiani-commercianti&questione=non-rispondono&data=2026-11-29&contatto=2026-10-20',
      { viewport: { width: 360, height: 740 } },
    );
    const avviso = page.locator('.scaduto');
    await avviso.waitFor();
    expect(await avviso.textContent()).toContain('entro martedì 17 novembre 2026');
    expect(await avviso.locator('.casella').first().textContent()).toBe('urp.torino@inps.it');
    expect(await page.locator('.tempo').first().textContent()).toContain('Si poteva mandare da');
    await page.emulateMedia({ media: 'print' });
    expect(await avviso.locator('.casella').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    await avviso.getByRole('link', { name: 'terzo livello' }).click();
    await expect.poll(() => page.locator('#domanda').textContent()).toContain('Sollecito di terzo livello');
  });

  test('la mia sede si tiene su questo dispositivo, e la volta dopo non si chiede', async () => {
    const { page } = await open(`${ARTIGIANO}&questione=rimborso`);
    await page.getByRole('button', { name: 'Pinerolo è la mia sede' }).click();
    await page.goto(new URL('/canali/', page.url()).href);
    await domanda(page, 'Per chi scrivi?');
    expect(await page.locator('.date-risposte').textContent()).toContain('Pinerolo, la mia sede');
    await page.goto(new URL('/privacy/', page.url()).href);
    await page.getByRole('button', { name: 'Cancella tutto' }).click();
    await page.goto(new URL('/canali/', page.url()).href);
    await page.locator('.scelta a').first().hover();
    await page.locator('.scelta[data-pronto]').waitFor();
    await domanda(page, 'Quale sede è competente?');
  });
});

describe('una casella dice nella prima riga che cosa ne è stato', () => {
  test.each([
    [
      'elena-martina-inps-it',
      'Ha cambiato sede: dal 19 luglio 2021 serve per Pinerolo, prima per Torino.',
      'nicola.vitiello@inps.it',
    ],
    [
      'antonio-cecchini-inps-it',
      'Non usarla più: è servita per Moncalieri fino al 18 luglio 2021',
      'flavio.masseni@inps.it',
    ],
    ['gestioneseparata-nomesede-inps-it', 'Non usarla: nessuno prende in carico ciò che vi arriva.', 'scelta guidata'],
  ])('%s', async (casella, frase, poi) => {
    const { page } = await open(`/contatti/caselle/${casella}/`, { ...TELEFONO, javaScriptEnabled: false });
    const prima = page.locator('main h1 + .avviso');
    expect(await prima.locator('p').first().textContent()).toContain(frase);
    expect(await prima.textContent()).toContain(poi);
    expect(await overflow(page)).toBe(0);
  });

  test('una casella che porta un nome chiede ai robot di non entrare, quella dell’ufficio no', async () => {
    const { page } = await open('/contatti/caselle/elena-martina-inps-it/', { javaScriptEnabled: false });
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    await page.goto(new URL('/contatti/caselle/urp-torino-inps-it/', page.url()).href);
    expect(await page.locator('meta[name=robots]').count()).toBe(0);
  });
});
