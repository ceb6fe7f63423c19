import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { leggi } from '../sito/sito.ts';
import { open, overflow, useBrowser } from './browser.ts';
import { CONTRIBUENTI } from './contribuenti.ts';

useBrowser();

const TELEFONO = { viewport: { width: 360, height: 740 } };

const ESITO = '.scelta .esito';

/** What stands large at the top of each channel of the answer. */
const VIE = `${ESITO} .risposta-valore`;

/** How many objects the open data give to a menu on a day. */
function oggettiDi(menu: string, giorno: string): number {
  const menus = JSON.parse(leggi('dati/v1/oggetti.json')) as {
    id: string;
    oggetti: { valido_dal: string | null; valido_al: string | null }[];
  }[];
  const oggetti = menus.find(({ id }) => id === menu)?.oggetti ?? [];
  return oggetti.filter(
    ({ valido_dal, valido_al }) => (valido_dal ?? '') <= giorno && giorno <= (valido_al ?? '9999-12-31'),
  ).length;
}

/** With the keyboard alone: Tab until a link or field is reached, then Enter. */
async function premi(page: Page, nome: string): Promise<void> {
  const meta = page
    .locator('.scelta')
    .getByRole('link', { name: nome, exact: true })
    .or(page.locator('.scelta').getByRole('button', { name: nome, exact: true }));
  await meta.waitFor();
  for (let tasti = 0; tasti < 60; tasti += 1) {
    if (await meta.evaluate((elemento) => elemento === document.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`«${nome}» non si raggiunge con la tastiera`);
}

async function domanda(page: Page, testo: string): Promise<void> {
  await page.locator('#domanda', { hasText: testo }).waitFor();
}

/** Clicks what the reader would press. */
async function clicca(page: Page, nome: string): Promise<void> {
  const scelta = page.locator('.scelta');
  await scelta
    .getByRole('link', { name: nome, exact: true })
    .or(scelta.getByRole('button', { name: nome, exact: true }))
    .click();
}

/** From the office to the answer for a day, whatever the reader presses with. */
async function percorri(page: Page, nome: string, premi: typeof clicca): Promise<void> {
  await premi(page, 'Pinerolo');
  await domanda(page, 'Per chi scrivi?');
  await premi(page, nome);
  await domanda(page, 'Di che cosa si tratta?');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('domanda');
  expect(await overflow(page)).toBe(0);
  await premi(page, 'Un’informazione o un chiarimento');
  // The day is today's until the reader wants another.
  await page.locator(ESITO).waitFor();
  await premi(page, 'Cambia giorno');
  await domanda(page, 'In che giorno scrivi?');
}

describe('la scelta guidata, su un telefono da 360 pixel', () => {
  test.each(CONTRIBUENTI)('%s', async (nome, vie, caselle) => {
    const { page, errors } = await open('/canali/', TELEFONO);
    await percorri(page, nome, clicca);
    await page.fill('#s-data', '17 giugno 2019');
    await page.press('#s-data', 'Enter');
    await page.locator(ESITO).waitFor();
    expect(await page.locator(VIE).allTextContents()).toEqual(vie);
    expect(await page.locator('.risposta .recapiti .casella').allTextContents()).toEqual(caselle);
    expect(new URL(page.url()).searchParams.get('data')).toBe('2019-06-17');
    expect(await overflow(page)).toBe(0);
    expect(errors).toEqual([]);
  });

  test('con la sola tastiera, dalla sede al giorno, fino all’ultimo contribuente dell’elenco', async () => {
    const { page, errors } = await open('/canali/', TELEFONO);
    await page.locator('.scelta a').first().focus();
    await percorri(page, 'Un altro contribuente', premi);
    for (let tasti = 0; tasti < 10 && (await page.evaluate(() => document.activeElement?.id)) !== 's-data'; tasti += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('17 giugno 2019');
    await page.keyboard.press('Enter');
    await page.locator(ESITO).waitFor();
    expect(new URL(page.url()).searchParams.get('data')).toBe('2019-06-17');
    expect(errors).toEqual([]);
  });

  test('ogni contribuente si raggiunge con la tastiera', async () => {
    const { page } = await open('/canali/?sede=pinerolo', TELEFONO);
    await domanda(page, 'Per chi scrivi?');
    await page.locator('#domanda').focus();
    const raggiunti: string[] = [];
    for (let tasti = 0; tasti < 40; tasti += 1) {
      await page.keyboard.press('Tab');
      raggiunti.push((await page.evaluate(() => document.activeElement?.textContent)) ?? '');
    }
    for (const [nome] of CONTRIBUENTI) expect(raggiunti).toContainEqual(expect.stringContaining(nome));
  });
});

test('quando la scelta si sveglia, chi è su una voce con la tastiera ci resta', async () => {
  const { page } = await open('/canali/');
  await page.locator('.scelta a').nth(1).focus();
  await page.locator('.scelta[data-pronto]').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Moncalieri');
});

const INFORMAZIONI = '/canali/?contribuente=aziende-con-dipendenti&esigenza=informazioni&sede=torino&data=2019-06-17';

describe('una schermata con tutto', () => {
  test('canale, percorso, oggetto, tempo, passi con la casella di quel giorno', async () => {
    const { page } = await open(INFORMAZIONI);
    await page.locator(ESITO).waitFor();
    expect(await page.locator('.percorso li').allTextContents()).toEqual([
      'Fascicolo Previdenziale Aziende',
      'Comunicazione bidirezionale',
      'l’oggetto predefinito, dal menu a tendina',
    ]);
    const menu = oggettiDi('cassetto-aziende', '2019-06-17');
    expect(menu).toBeGreaterThan(0);
    expect(await page.locator('select[data-oggetto] option:not([value=""])').count()).toBe(menu);
    // 17 June 2019 + 7 working days, without the patron saint: Thursday 27.
    expect(await page.locator('.tempo').textContent()).toContain('giovedì 27 giugno 2019');
    expect(await page.locator('.passi').textContent()).toContain('elena.martina@inps.it');
    expect(await page.locator('.divieti').textContent()).toContain('Non scrivere alle vecchie caselle istituzionali');
  });

  test('due anni dopo, la casella in vigore è un’altra', async () => {
    const { page } = await open(INFORMAZIONI.replace('2019-06-17', '2021-09-06'));
    const passi = await page.locator('.passi').textContent();
    expect(passi).toContain('nicola.vitiello@inps.it');
    expect(passi).not.toContain('elena.martina');
    expect(await page.locator(ESITO).textContent()).toContain('Lo sappiamo fino al 19/07/2021');
  });

  test('agricolo dopo marzo 2021: i due fatti con le loro date, e prima il Cassetto', async () => {
    const { page } = await open(
      '/canali/?contribuente=datori-lavoro-agricolo&esigenza=informazioni&sede=torino&data=2021-04-01',
    );
    await page.locator(ESITO).waitFor();
    expect(await page.locator(VIE).allTextContents()).toEqual(['Cassetto previdenziale', 'E-mail']);
    expect(await page.locator('.avviso-attenzione').first().textContent()).toMatch(/contraddicono.*2021/s);
    expect(await page.locator(ESITO).textContent()).toContain('Vale fino a un fatto senza data');
  });

  test('la PEC di Moncalieri com’è stampata, con l’avviso che può essere un refuso', async () => {
    const { page } = await open(
      '/canali/?contribuente=artigiani-commercianti&esigenza=domanda-non-telematica&sede=moncalieri&data=2019-06-17',
    );
    expect(await page.locator('.risposta .casella').textContent()).toBe(
      'direzione.agenziacomplexa.moncalieri@postacert.inps.gov.it',
    );
    expect(await page.locator('.recapiti').first().textContent()).toContain('Può essere un refuso');
    expect(await page.locator('.divieti').textContent()).toContain(
      'Non mandare la domanda da una casella di posta ordinaria',
    );
  });

  test('l’oggetto scelto resta nell’indirizzo col suo id; quello generico avverte', async () => {
    const { page } = await open(INFORMAZIONI);
    await page
      .locator('select[data-oggetto]')
      .selectOption({ label: 'Non Specificato, solo se nessun altro è adatto' });
    expect(new URL(page.url()).searchParams.get('oggetto')).toMatch(/^az-/);
    expect(await page.locator('.oggetto .avviso-attenzione').textContent()).toContain('non ha più un tempo garantito');
  });

  test('porta alle scadenze, con la data e la sede già scritte', async () => {
    const { page } = await open(INFORMAZIONI);
    await page.getByRole('link', { name: 'I giorni uno per uno' }).click();
    await page.waitForURL(/\/calcolatori\/scadenze\/\?contatto=2019-06-17&sede=torino/);
    expect(await page.inputValue('#c-contatto')).toBe('17/06/2019');
  });
});

describe('indietro, e cambiare una risposta', () => {
  test('il tasto Indietro rifà la strada, Avanti la riprende', async () => {
    const { page } = await open('/canali/');
    await page.getByRole('link', { name: 'Ivrea' }).click();
    await domanda(page, 'Per chi scrivi?');
    await page.getByRole('link', { name: 'Datore di lavoro domestico' }).click();
    await domanda(page, 'Di che cosa si tratta?');
    await page.goBack();
    await domanda(page, 'Per chi scrivi?');
    await page.goBack();
    await domanda(page, 'Quale sede è competente?');
    await page.goForward();
    await page.goForward();
    await domanda(page, 'Di che cosa si tratta?');
    await page.getByRole('link', { name: 'Mandare dei documenti' }).click();
    await page.locator(ESITO).waitFor();
  });

  test('cambiata la sede, il resto rimane e la risposta è nuova', async () => {
    const { page } = await open(
      '/canali/?contribuente=datori-lavoro-domestico&esigenza=informazioni&sede=ivrea&data=2019-06-17',
    );
    expect(await page.locator('.risposta .casella').textContent()).toBe('Direzione.ivrea@inps.it');
    await page.getByRole('link', { name: 'Cambia sede' }).click();
    await domanda(page, 'Quale sede è competente?');
    expect(await page.locator('.scelte [aria-current]').textContent()).toBe('Ivrea');
    await page.getByRole('link', { name: 'Collegno' }).click();
    await page.locator(ESITO).waitFor();
    expect(await page.locator('.risposta .casella').textContent()).toBe('Direzione.collegno@inps.it');
    await page.goBack();
    await page.goBack();
    await page.locator(ESITO).waitFor();
    expect(await page.locator('.risposta .casella').textContent()).toBe('Direzione.ivrea@inps.it');
  });

  test('una data impossibile si dice sotto il campo, e non si va avanti', async () => {
    const { page } = await open(
      '/canali/?contribuente=datori-lavoro-domestico&esigenza=informazioni&sede=ivrea&cambia=data',
    );
    await page.fill('#s-data', '31/06/2021');
    await page.getByRole('button', { name: 'Vedi la risposta' }).click();
    expect(await page.locator('#s-data-errore').textContent()).toBe(
      '«31/06/2021» non esiste: giugno 2021 ha 30 giorni.',
    );
    await page.fill('#s-data', '01/01/2015');
    await page.getByRole('button', { name: 'Vedi la risposta' }).click();
    expect(await page.locator('#s-data-errore').textContent()).toContain('vale dal 13/07/2017');
  });
});
