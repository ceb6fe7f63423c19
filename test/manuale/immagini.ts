/**
 * `npm run manuale:immagini`, after a build: the pictures of the editors' page that the handbook shows, taken of the
 * real page while the handbook's example is done in it.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Locator, type Page } from 'playwright-core';
import { avviaNginx } from '../browser/server-veri.ts';

const CARTELLA = 'content/manuale/redazione';
const LARGHEZZA = 720;
/** No picture is higher: what is below is more of the same. */
const ALTA = 640;
/** High enough that nothing scrolls. */
const ALTEZZA = 5000;
const misure: Record<string, { larghezza: number; altezza: number }> = {};

/** A picture of the page from the top of one element to the bottom of another. */
async function scatta(page: Page, nome: string, da: Locator, a: Locator = da): Promise<void> {
  const [alto, basso] = [await da.boundingBox(), await a.boundingBox()];
  if (!alto || !basso) throw new Error(`${nome}: non si vede`);
  const scorsa = await page.evaluate(() => scrollY);
  const [x, y, width] = [0, Math.floor(alto.y + scorsa) - 3, LARGHEZZA];
  const height = Math.min(Math.ceil(basso.y + basso.height + scorsa) + 8 - y, ALTA);
  const sessione = await page.context().newCDPSession(page);
  const { data } = await sessione.send('Page.captureScreenshot', {
    ...{ format: 'webp', quality: 60 },
    clip: { x, y, width, height, scale: 1 },
  });
  writeFileSync(join(CARTELLA, `${nome}.webp`), Buffer.from(data, 'base64'));
  misure[nome] = { larghezza: width, altezza: height };
}

async function prodotto(page: Page, sito: string): Promise<void> {
  await page.goto(`${sito}/redazione/?regola=prodotti/nm7k00`);
  await page.getByLabel('Da quando vale la nuova').fill('2027-01-01');
  await page.locator('#c-unita').fill('Verifica amministativa');
  await page.getByText('Nell’elenco non c’è.').waitFor();
  await scatta(page, 'da-quando', page.locator('#c--titolo'), page.locator('fieldset').first());
  await scatta(page, 'per-nome', page.locator('.campo:has(#c-unita)'));
  await page.getByRole('button', { name: 'Verifica amministrativa', exact: true }).click();
  await page.locator('#c-fonte-documento').fill('Circolare n. 36/2014');
  await page.locator('#c-fonte-punto').fill('Tabella 1');
  await page.getByText('Nessun errore: le regole tornano tutte.').waitFor();
  await page.getByRole('button', { name: 'Guarda come diventa' }).click();
  await page.getByText(/Cambiano? .* part/).waitFor();
  const pagina = page.locator('.redazione-pagina');
  await pagina.locator('.redazione-segno').first().waitFor();
  await page.waitForTimeout(500);
  await scatta(page, 'come-diventa', page.locator('#anteprima-titolo'), pagina);
  await page.getByRole('button', { name: 'Metti nella proposta' }).click();
  await page.getByLabel('Perché').fill('Circolare di esempio');
  await scatta(
    page,
    'proposta',
    page.locator('#proposta-titolo'),
    page.getByRole('button', { name: 'Scarica la proposta' }),
  );
}

async function contatto(page: Page, sito: string): Promise<void> {
  await page.goto(`${sito}/redazione/?regola=contatti/torino-appuntamenti-ivrea`);
  await page.getByLabel('Da quando vale la nuova').fill('2027-01-01');
  await page.locator('#c-casella').fill('nuova.ivrea@example.org');
  await page.getByText('resta in un’altra regola').waitFor();
  await scatta(page, 'contatto', page.locator('.campo:has(#c-casella)'));
}

async function nome(page: Page, sito: string): Promise<void> {
  await page.goto(`${sito}/redazione/?regola=unita/verifica-amministrativa`);
  await page.getByRole('radio', { name: 'Cambia nome da un giorno' }).check();
  await page.locator('#c-rinominata-0-dal').fill('2027-07-01');
  await page.locator('#c-rinominata-0-nome').fill('Verifica e conformità');
  await scatta(page, 'nome', page.getByText('Il nome nuovo'), page.locator('.campo:has(#c-rinominata-0-nome)'));
}

async function nuova(page: Page, sito: string, tipo: string): Promise<void> {
  await page.goto(`${sito}/redazione/`);
  await page.getByLabel('Di che tipo').selectOption({ label: tipo });
  await page.locator('#i-scelte option').first().waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'Aggiungine una di questo tipo' }).click();
}

async function tabella(page: Page, sito: string): Promise<void> {
  await nuova(page, sito, 'Tabelle');
  const incolla = page.getByLabel('Righe e colonne, incollate dal foglio di calcolo');
  await incolla.fill('\tDipendenti\nPERUGIA\t1.210\nTERNI\t95\nTotale\t1.305');
  await page.getByRole('button', { name: 'Metti righe e colonne' }).click();
  await page.getByText('Incollate: 1 colonna e 3 righe.').waitFor();
  await scatta(page, 'tabella', page.locator('.campo:has(#c--incolla)'));
}

async function protocollo(page: Page, sito: string): Promise<void> {
  await nuova(page, sito, 'Protocolli');
  await page.locator('#c-nome').fill('Protocollo di valle');
  await scatta(page, 'protocollo', page.locator('#c--titolo'), page.locator('#c-nome'));
}

async function formula(page: Page, sito: string): Promise<void> {
  await page.goto(`${sito}/redazione/?regola=indicatori/indice-giacenza`);
  await page.locator('#c-risultati').click();
  await page.locator('#c-risultati-0').click();
  await page.locator('#c-risultati-0-formula').fill('giacenza / pervenuto * anno');
  await page.locator('.redazione-lettura', { hasText: 'Si legge' }).first().waitFor();
  await scatta(page, 'formula', page.locator('.campo:has(#c-risultati-0-formula)'));
}

const nginx = await avviaNginx({ compressa: '.', brotli: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  rmSync(CARTELLA, { recursive: true, force: true });
  mkdirSync(CARTELLA, { recursive: true });
  const context = await browser.newContext({
    ...{
      locale: 'it-IT',
      serviceWorkers: 'block',
      viewport: { width: LARGHEZZA, height: ALTEZZA },
      reducedMotion: 'reduce',
    },
  });
  const page = await context.newPage();
  await prodotto(page, nginx.address);
  await contatto(page, nginx.address);
  await nome(page, nginx.address);
  await protocollo(page, nginx.address);
  await tabella(page, nginx.address);
  await formula(page, nginx.address);
  writeFileSync(join(CARTELLA, 'misure.json'), `${JSON.stringify(misure, null, 2)}\n`);
  console.log(`${CARTELLA}: ${Object.keys(misure).length} immagini`);
} finally {
  await browser.close();
  await nginx.stop();
}
