import { describe, expect, test } from 'vitest';
import { open, overflow, useBrowser } from './browser.ts';
import { tagliati } from './lettura.ts';
import { pesanti } from './pagine.ts';

useBrowser();

test('chi spazia di più il testo (WCAG 1.4.12) non perde nulla', async () => {
  const { page } = await open('/prodotti/mt1k00/', { viewport: { width: 360, height: 740 } });
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('*')) {
      element.style.lineHeight = '1.5';
      element.style.letterSpacing = '0.12em';
      element.style.wordSpacing = '0.16em';
    }
    for (const paragraph of document.querySelectorAll('p')) paragraph.style.marginBottom = '2em';
  });
  expect(await overflow(page)).toBe(0);
  expect(await tagliati(page)).toEqual([]);
});

test('chi chiede meno movimento non ne ha', async () => {
  const { page } = await open('/', { reducedMotion: 'reduce' });
  for (const path of ['/', '/prodotti/', '/canali/', '/calcolatori/indice-giacenza/', '/stile/']) {
    await page.goto(new URL(path, page.url()).href);
    const mossi = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return transitionDuration.split(', ').some((time) => parseFloat(time) > 0) ||
          animationName !== 'none' ||
          scrollBehavior === 'smooth'
          ? [element.outerHTML.slice(0, 80)]
          : [];
      }),
    );
    expect(mossi, path).toEqual([]);
  }
});

describe('nessun tipo di pagina esce di lato', () => {
  test.each([
    // The sheets say 106.25% themselves.
    ['ingrandita al 400% su uno schermo di 1280', 320, 106.25],
    ['coi caratteri al doppio su un telefono', 360, 212.5],
    ['coi caratteri al doppio su uno schermo di 1280', 1280, 212.5],
  ])(
    '%s',
    async (_come, width, caratteri) => {
      const { page } = await open('/', { viewport: { width, height: 640 } });
      const base = new URL(page.url()).origin;
      const larghe: string[] = [];
      for (const path of pesanti(1)) {
        await page.goto(base + path, { waitUntil: 'load' });
        await page.evaluate((quanto) => (document.documentElement.style.fontSize = `${quanto}%`), caratteri);
        const oltre = await overflow(page);
        if (oltre > 0) larghe.push(`${path}: ${oltre} px`);
      }
      expect(larghe).toEqual([]);
    },
    120_000,
  );
});
