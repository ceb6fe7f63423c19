import { describe, expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';

useBrowser();

describe('in stampa', () => {
  test.each(['visite-mediche', 'indicatori-di-impatto', 'performance-strategica', 'progetti-nazionali'])(
    'anche il calcolo con molti passaggi sta su un foglio: %s',
    async (id) => {
      const { page } = await open(`/calcolatori/${id}/`);
      const pdf = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    },
  );

  test('la giacenza sta su un foglio, con dati, risultato, passaggi e fonti, senza pulsanti né strumenti', async () => {
    const { page } = await open('/calcolatori/indice-giacenza/?giacenza=2500&pervenuto=12000');
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.strumenti').isVisible()).toBe(false);
    expect(await page.locator('#esempio').isVisible()).toBe(false);
    expect(await page.locator('#c-giacenza').isVisible()).toBe(true);
    expect(await page.locator('.passi').isVisible()).toBe(true);
    expect(await page.getByText('Versione della regola').isVisible()).toBe(true);
  });
});
