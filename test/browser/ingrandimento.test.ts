import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pagineDellaMappa, tipoDi } from '../../bench/sito.ts';
import { open, overflow, useBrowser } from './browser.ts';

useBrowser();

/** One page of each type, plus what the sitemap leaves out. */
const PAGINE = [
  ...[...Map.groupBy(pagineDellaMappa(), tipoDi).values()].flatMap(([prima = '/']) => prima),
  '/stile/',
  '/cerca/?q=rimborso',
];

/** Text that a box hides: cut by its edge, with no way to scroll to it. A field scrolls what is written in it. */
function tagliati(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(input)')].flatMap((element) => {
      const { overflowX, overflowY, position, clipPath } = getComputedStyle(element);
      // Text for screen readers only is a pixel wide on purpose.
      if (position === 'absolute' && clipPath !== 'none') return [];
      const cut = (hidden: string, whole: number, seen: number): boolean =>
        (hidden === 'hidden' || hidden === 'clip') && seen > 1 && whole > seen + 1;
      return cut(overflowX, element.scrollWidth, element.clientWidth) ||
        cut(overflowY, element.scrollHeight, element.clientHeight)
        ? [element.outerHTML.slice(0, 80)]
        : [];
    }),
  );
}

/** Regions that scroll sideways and that the keyboard cannot reach, or that have no name. */
function regioniMute(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')].flatMap((element) => {
      const { overflowX } = getComputedStyle(element);
      if (!(overflowX === 'auto' || overflowX === 'scroll') || element.scrollWidth <= element.clientWidth + 1)
        return [];
      return element.tabIndex >= 0 && (element.ariaLabel ?? element.getAttribute('aria-labelledby'))
        ? []
        : [element.outerHTML.slice(0, 80)];
    }),
  );
}

test.each(PAGINE)(
  'chi ingrandisce %s legge tutto: al 400%% scorrendo in un verso solo, e col solo testo al 200%%',
  async (path) => {
    // 320 pixels are 1280 at 400%. Only tables scroll, each in a region of its own.
    const { page } = await open(path, { viewport: { width: 320, height: 256 } });
    expect(await overflow(page)).toBe(0);
    expect(await tagliati(page)).toEqual([]);
    expect(await regioniMute(page)).toEqual([]);
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%';
    });
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflow(page), `testo al 200%, ${width} pixel`).toBe(0);
      expect(await tagliati(page), `testo al 200%, ${width} pixel`).toEqual([]);
    }
  },
);

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
