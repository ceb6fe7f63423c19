import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';

/**
 * Presses a button and takes the file that it offers. The browser of the run is reached from afar, so its file has no
 * path here: it is read as it comes, to the byte (a mark at its beginning is part of it).
 * @param pulsante the button's name
 */
export async function scarica(page: Page, pulsante: string): Promise<{ nome: string; testo: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: pulsante }).click(),
  ]);
  return {
    nome: download.suggestedFilename(),
    testo: (await buffer(await download.createReadStream())).toString('utf8'),
  };
}
