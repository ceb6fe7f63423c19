import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { apriProposta } from '../../src/uscite/redazione/consegna.ts';
import { applica } from '../../src/uscite/redazione/applica.ts';
import { conCella } from '../motore/cartella-di-prova.ts';
import { newPage, overflow, useBrowser } from './browser.ts';
import { serverNostro } from './server-nostro.ts';

useBrowser();

test('da una pagina pubblica a una proposta che si applica: un prodotto passa a un’altra unità da un giorno', async () => {
  const { address } = await serverNostro();
  const { page, errors } = await newPage(`${address}/prodotti/nm7k00/`, { viewport: { width: 360, height: 740 } });
  await page.getByRole('link', { name: 'Proponi una modifica' }).click();
  // A day that the calendar has not is told, and nothing goes on without one.
  const giorno = page.getByLabel('Da quando vale la nuova');
  await giorno.fill('31/02/2027');
  await page.getByText('«31/02/2027» non è un giorno del calendario').waitFor();
  await giorno.fill('1/1/2027');

  // From any field of the form its commands are two keys away.
  await giorno.press('Control+Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('c--metti');

  // What is wrong stands beside its field, with the nearest names.
  const unita = page.locator('#c-unita');
  expect(await unita.inputValue()).toBe('Accertamento e gestione del credito');
  await unita.fill('Verifica amministativa');
  await expect.poll(() => page.locator('#c-unita-errore').textContent()).toBe('Nell’elenco non c’è.');
  expect(await unita.getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: 'Verifica amministrativa', exact: true }).click();
  expect(await unita.inputValue()).toBe('Verifica amministrativa');
  await page.locator('#c-fonte-documento').fill('circolare n. 36/2014');

  // What is typed outlives the page.
  await page.reload();
  await page.getByText('non avevi messo nella proposta').waitFor();
  expect(await page.getByLabel('Da quando vale la nuova').inputValue()).toBe('01/01/2027');
  await expect.poll(() => unita.inputValue()).toBe('Verifica amministrativa');
  await page.locator('#c-fonte-punto').fill('Tabella 1');
  const stato = page.locator('.redazione-esito [role=status]');
  await expect.poll(() => stato.textContent()).toBe('Nessun errore: le regole tornano tutte.');
  expect(await overflow(page)).toBe(0);

  // The draft is there again at the next visit.
  await page.getByRole('button', { name: 'Metti nella proposta' }).click();
  await page.getByLabel('Chi la fa').fill('Anna Rossi');
  await page.getByLabel('Perché').fill('Circolare 12 del 2026');
  await page.goto(`${address}/redazione/`);
  await page.locator('.redazione-proposta li').first().waitFor();
  const attesa = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica la proposta' }).click();
  const file = await attesa;
  expect(file.suggestedFilename()).toMatch(/^proposta-\d{4}-\d\d-\d\d\.zip$/);
  const letta = await apriProposta(new Uint8Array(await buffer(await file.createReadStream())).buffer);
  if ('errore' in letta) throw new Error(letta.errore);
  expect(letta.bozza).toMatchObject({ chi: 'Anna Rossi', perche: 'Circolare 12 del 2026' });
  const { testi, rifiuti } = applica(letta.bozza, (nome) => readFileSync(nome, 'utf8'));
  expect(rifiuti).toEqual([]);
  expect(testi.get('rules/prodotti/tabella-3.yaml')).toContain(
    '    unita: verifica-amministrativa\n    valido_dal: 2027-01-01',
  );

  // Erased, nothing stays on the device.
  await page.getByRole('button', { name: 'Cancella la proposta' }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('No, tienila');
  await page.getByRole('button', { name: 'Sì, cancella' }).click();
  await page.getByText('Ancora niente').waitFor();
  expect(await page.evaluate(() => localStorage.getItem('chi-fa-cosa:proposta'))).toBeNull();
  expect(errors).toEqual([]);
});

test('una proposta fatta su regole vecchie si riporta, e di due modifiche che si scontrano si sceglie', async () => {
  const { address } = await serverNostro();
  const { page, errors } = await newPage(`${address}/privacy/`);
  const file = 'rules/prodotti/tabella-3.yaml';
  const ora = readFileSync(file, 'utf8');
  const nome = 'Gestione dei verbali ispettivi ENPALS (sport e spettacolo)';
  const [prima, dopo] = [ora.replace(nome, 'Nome di una volta'), ora.replace(nome, 'Nome mio')];
  const vecchia = { versione: 'vecchia', chi: '', recapito: '', perche: '', file: [{ file, prima, dopo }] };
  await page.evaluate((testo) => localStorage.setItem('chi-fa-cosa:proposta', testo), JSON.stringify(vecchia));
  const conservata = (): Promise<typeof vecchia> =>
    page.evaluate(() => JSON.parse(localStorage.getItem('chi-fa-cosa:proposta') ?? 'null') as never);

  // Neither side is lost until one is chosen.
  await page.goto(`${address}/redazione/`);
  await page.getByRole('radio', { name: 'Come lo proponi' }).waitFor();
  expect(await conservata()).toEqual(vecchia);
  await page.getByRole('radio', { name: 'Come lo proponi' }).check();
  await page.getByRole('button', { name: 'Tieni queste scelte' }).click();
  await expect.poll(async () => (await conservata()).versione).not.toBe('vecchia');
  expect((await conservata()).file).toEqual([{ file, prima: ora, dopo }]);
  expect(errors).toEqual([]);
});

test('un foglio lasciato cadere sulla pagina si legge, e l’ultimo cambiamento si annulla', async () => {
  const { address } = await serverNostro();
  const { page, errors } = await newPage(`${address}/redazione/?tipo=argomenti`);
  const attesa = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica il foglio del tipo scelto' }).click();
  const byte = await buffer(await (await attesa).createReadStream());
  const foglio = conCella(byte, 'argomenti', 'personale', 'nome', 'Un nome cambiato nel foglio');

  // As the browser does it: a file that is dragged from the desktop and falls on the field.
  await cade(page, '#i-foglio', 'argomenti.xlsx', foglio);
  await page.getByText('Un nome cambiato nel foglio').first().waitFor();
  await page.getByRole('button', { name: 'Metti nella proposta' }).click();
  await page.locator('.redazione-proposta li').first().waitFor();
  await page.getByRole('button', { name: 'Annulla l’ultimo cambiamento' }).click();
  await page.getByText('Ancora niente').waitFor();
  expect(errors).toEqual([]);
});

/** Drops a file on an element through the browser's own input, as the hand of a reader would. */
async function cade(page: Page, dove: string, nome: string, byte: Buffer): Promise<void> {
  const cartella = mkdtempSync(join(tmpdir(), 'cade-'));
  onTestFinished(() => rmSync(cartella, { recursive: true, force: true }));
  const file = join(cartella, nome);
  writeFileSync(file, byte);
  await page.locator(dove).scrollIntoViewIfNeeded();
  const posto = await page.locator(dove).boundingBox();
  if (!posto) throw new Error(`${dove} non si vede`);
  const mano = await page.context().newCDPSession(page);
  const evento = {
    x: posto.x + posto.width / 2,
    y: posto.y + posto.height / 2,
    data: { items: [], files: [file], dragOperationsMask: 1 },
  };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await mano.send('Input.dispatchDragEvent', { type, ...evento });
}
