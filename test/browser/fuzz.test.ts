import { expect, inject, test } from 'vitest';
import { campagna } from '../fuzz/campagna.ts';
import { open, useBrowser } from './browser.ts';

useBrowser();

/** A handful of everything; the whole campaign is `npm run fuzz`. */
test('testi e indirizzi a caso: nessun errore, nessun NaN, nessuna marcatura dal testo, una risposta ogni volta', async () => {
  const { context } = await open('/stile/');
  const { guasti, provati } = await campagna(context, inject('sito'), {
    seme: 11,
    calcolatori: 4,
    ingressi: 12,
    indirizzi: 12,
    aperture: 2,
  });
  expect(guasti).toEqual([]);
  expect(Object.values(provati).reduce((sum, one) => sum + one, 0)).toBeGreaterThan(300);
}, 180_000);
