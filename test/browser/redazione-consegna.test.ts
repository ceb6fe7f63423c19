import { expect, test } from 'vitest';
import { newPage, useBrowser } from './browser.ts';
import { serverNostro } from './server-nostro.ts';

useBrowser();

const ATTESA = { timeout: 30_000 };

test('il file scaricato non si dice più buono quando la proposta cambia; ciò che non torna si scarica da finire', async () => {
  const { address } = await serverNostro();
  const { page, errors } = await newPage(`${address}/redazione/?regola=contatti/torino-casella-ivrea`, {
    viewport: { width: 360, height: 740 },
  });
  const proposta = page.locator('.redazione-proposta');
  await page.getByRole('radio', { name: 'È scritta male' }).press('Space');
  await page.locator('#c-ruolo').fill('Casella della sede');
  const stato = page.locator('.redazione-esito [role=status]');
  await expect.poll(() => stato.textContent(), ATTESA).toContain('Nessun errore');
  await page.getByRole('button', { name: 'Metti nella proposta' }).press('Enter');
  const scarica = page.getByRole('button', { name: 'Scarica la proposta' });
  const primo = page.waitForEvent('download');
  await scarica.press('Enter');
  expect((await primo).suggestedFilename()).toMatch(/^proposta-\d/);
  await page.locator('#proposta-file:focus').waitFor();

  await page.getByLabel('Perché').fill('Un errore di copia');
  await expect.poll(() => proposta.textContent()).toContain('non ha ciò che hai cambiato dopo');
  expect(await page.locator('#proposta-file').count()).toBe(0);

  // A mailbox that closes and that nothing takes the place of: who made the proposal may not know what to do about it.
  await page.goto(`${address}/redazione/?regola=contatti/torino-pec-pinerolo`);
  await page.getByRole('radio', { name: 'Finisce' }).press('Space');
  await page.getByLabel('Ultimo giorno in cui vale').fill('31/03/2027');
  await page.getByLabel('Quale atto lo dice').fill('Nota 5/2027');
  await expect.poll(() => page.locator('.redazione-esito').textContent(), ATTESA).toContain('per Pinerolo');
  await page.getByRole('button', { name: /^Metti nella proposta/ }).press('Enter');
  await expect.poll(() => page.getByLabel('Perché').inputValue(), ATTESA).toContain('finisce: Nota 5/2027');
  await scarica.press('Enter');
  const daFinire = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scaricala da finire' }).press('Enter');
  expect((await daFinire).suggestedFilename()).toMatch(/^proposta-da-finire-/);
  expect(errors).toEqual([]);
}, 120_000);
