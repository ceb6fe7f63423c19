import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newPage, overflow, useBrowser } from './browser.ts';
import { serverNostro } from './server-nostro.ts';

useBrowser();

const TELEFONO = { viewport: { width: 360, height: 740 } };
const ATTESA = { timeout: 30_000 };

/** Unfolds a group or a list by the steps that lead to it. */
async function apri(page: Page, ...nomi: string[]): Promise<void> {
  for (const nome of nomi) {
    const piega = page.locator(`details:has(> #c-${nome})`);
    if (!(await piega.evaluate((uno) => (uno as HTMLDetailsElement).open)))
      await piega.locator('> summary').press('Enter');
  }
}

test('un protocollo copiato dice che cosa gli manca e che cosa è ancora dell’esempio, e porta con sé i suoi canali', async () => {
  const { address } = await serverNostro();
  const { page, errors } = await newPage(`${address}/redazione/?nuova=protocolli`, TELEFONO);
  await page.getByRole('radio', { name: 'Da una copia dell’esempio' }).press('Space');
  await page.locator('#c-nome').fill('Protocollo di valle');
  await page.locator('#c-breve').fill('protocollo di valle');
  const suo = page.locator('#c--corredo');
  await expect.poll(() => suo.textContent(), ATTESA).toContain('720 celle non hanno risposta');
  expect(await page.locator('#c-id-errore').textContent()).toBe('');
  expect(await page.locator('summary', { hasText: 'Ancora come nell’esempio' }).textContent()).toMatch(/\d+ campi/);
  expect(await overflow(page)).toBe(0);

  await page.getByRole('checkbox', { name: 'Copia anche ciò che è suo' }).press('Space');
  const stato = page.locator('.redazione-esito [role=status]');
  await expect.poll(() => stato.textContent(), ATTESA).toBe('Nessun errore: le regole tornano tutte.');
  await page.locator('#c-nome').press('Control+Enter');
  await page.keyboard.press('Enter');
  await page.locator('#proposta-titolo:focus').waitFor();
  await page.getByText('Ancora come nell’esempio').first().waitFor();
  const proposta = page.locator('.redazione-proposta');
  await expect.poll(() => proposta.textContent(), ATTESA).toContain('Canali: «I canali del protocollo di valle»');
  expect(errors).toEqual([]);
}, 120_000);

test('ciò che si incolla non porta via il resto senza chiederlo, e si annulla', async () => {
  const { address } = await serverNostro();
  const { page, errors } = await newPage(`${address}/redazione/?regola=valori/controllo-processo`, TELEFONO);
  await page.locator('#c--incolla').fill('\tColonna nuova\nRiga nuova\t5');
  await page.getByRole('button', { name: 'Metti righe e colonne' }).press('Enter');
  await page.getByRole('group', { name: 'Ciò che non hai incollato' }).waitFor();
  await page.getByRole('button', { name: /^Tieni il resto/ }).press('Enter');
  await page.getByText('Incollate: 1 colonna e 1 riga.').waitFor();
  await page.getByRole('button', { name: 'Annulla l’incolla' }).press('Enter');
  await page.getByText('La tabella è com’era prima.').waitFor();
  expect(errors).toEqual([]);
}, 60_000);

test('il rimedio di una cifra nomina una scelta che la pagina ha, e di una cella si dice altro in campi', async () => {
  const { address } = await serverNostro();
  const { page, errors } = await newPage(`${address}/redazione/?regola=valori/controllo-processo`, TELEFONO);
  await apri(page, 'righe', 'righe-0', 'righe-0-valori');
  await page.locator('#c-righe-0-valori-obiettivo').fill('7,5');
  const errore = page.locator('#c-righe-0-valori-obiettivo-errore');
  await expect.poll(() => errore.textContent(), ATTESA).toContain('«Ne aggiungo un’altra»');
  expect(await errore.textContent()).toContain('Qui «7,5»');
  expect(await page.getByRole('radio', { name: 'Ne aggiungo un’altra' }).count()).toBe(1);

  await page
    .locator('.voce-elenco')
    .getByRole('button', { name: /^Altro da dirne/ })
    .first()
    .press('Enter');
  expect(await page.locator('#c-righe-0-valori-obiettivo-valore').inputValue()).toBe('7,5');
  await page
    .getByRole('button', { name: /^Solo la cifra/ })
    .first()
    .press('Enter');
  expect(await page.locator('#c-righe-0-valori-obiettivo').inputValue()).toBe('7,5');
  expect(errors).toEqual([]);
}, 60_000);
