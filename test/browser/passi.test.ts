import { describe, expect, test } from 'vitest';
import { open, useBrowser } from './browser.ts';
import { apri, cammina, CAMMINI } from './passi.ts';

useBrowser();

describe('chi arriva per la prima volta trova la risposta in tre passi: sceglie la casella, scrive, legge la prima riga', () => {
  for (const cammino of CAMMINI) {
    test(cammino.domanda, async () => {
      const { page, errors } = await open('/', { viewport: { width: 360, height: 740 } });
      const { letta } = await cammina(page, cammino);
      expect(letta).toMatch(cammino.risposta);
      expect(await page.getByRole('option').first().isVisible()).toBe(true);
      await apri(page);
      await page.locator('main').waitFor();
      await expect.poll(() => page.locator('main').innerText()).not.toContain('non è riuscita');
      expect(errors).toEqual([]);
    });
  }
});
