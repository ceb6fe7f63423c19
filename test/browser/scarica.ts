import { buffer } from 'node:stream/consumers';
import type { Locator, Page } from 'playwright-core';

/**
 * Presses a button and takes the file that it offers. The browser of the run is reached from afar, so its file has no
 * path here: it is read as it comes, to the byte (a mark at its beginning is part of it).
 * @param pulsante the button's name
 */
export async function scarica(page: Page, pulsante: string): Promise<{ nome: string; testo: string }> {
  const { nome, byte } = await scaricaByte(page, page.getByRole('button', { name: pulsante }));
  return { nome, testo: byte.toString('utf8') };
}

/** Presses something and takes the file that it offers, as bytes. */
export async function scaricaByte(page: Page, che: Locator): Promise<{ nome: string; byte: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), che.click()]);
  return { nome: download.suggestedFilename(), byte: await buffer(await download.createReadStream()) };
}
