import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, onTestFinished } from 'vitest';

let browser: Browser;

/**
 * Reaches the one browser of the run: a file's tests have contexts of their own in it. Call it at the top of the file.
 */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());
}

/** What a test holds of an open page: the page, and the errors that its console and scripts report meanwhile. */
export interface OpenPage {
  page: Page;
  errors: string[];
  context: BrowserContext;
}

/**
 * Opens an address in a fresh context, closed when the test ends. The offline copy stays off unless `serviceWorkers:
 * 'allow'`: no other test should wait for it.
 */
export async function newPage(address: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  const vuota = await blank(options);
  onTestFinished(() => vuota.context.close());
  await goTo(vuota.page, address, options);
  return vuota;
}

/** A page with nothing in it, in a context of its own. */
async function blank(options: BrowserContextOptions): Promise<OpenPage> {
  const context = await browser.newContext({
    locale: 'it-IT',
    viewport: { width: 1280, height: 900 },
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  return { page, errors, context };
}

async function goTo(page: Page, address: string, options: BrowserContextOptions): Promise<void> {
  const response = await page.goto(address);
  expect(response?.ok(), address).toBe(true);
  if (options.javaScriptEnabled !== false) await ready(page);
}

/**
 * One page for the many addresses of a file whose tests only look: a context of its own costs each as much as reading
 * it. What the page before kept, and how it was looked at, is undone. Call it at the top of the file.
 * @param options how every page is opened
 * @returns opens an address, from the site's root
 */
export function openInTurn(
  options: BrowserContextOptions & Required<Pick<BrowserContextOptions, 'colorScheme' | 'reducedMotion' | 'viewport'>>,
): (path: string) => Promise<OpenPage> {
  const { viewport, colorScheme, reducedMotion } = options;
  let opened: OpenPage | undefined;
  afterAll(() => opened?.context.close());
  return async (path) => {
    opened ??= await blank(options);
    const { page, errors, context } = opened;
    if (page.url() !== 'about:blank') {
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      await context.clearCookies();
      if (viewport) await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion });
      errors.length = 0;
    }
    await goTo(page, inject('sito') + path, options);
    return opened;
  };
}

/**
 * Comes near a page that calculates or filters and waits until its script has taken it over; at once where there is
 * none. The gesture is one, and comes when the page is whole: until then nothing listens to it, and where the machine
 * is slow even a network that has gone quiet may come before.
 */
export async function ready(page: Page): Promise<void> {
  await page.waitForLoadState('load');
  await page.evaluate(() => document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true })));
  return page
    .locator(':is([data-scheda], [data-regole], [data-filtra]):not([data-pronto])')
    .first()
    .waitFor({ state: 'detached' });
}

/** Opens a page of the built site. @param path from the site's root */
export function open(path: string, options: BrowserContextOptions = {}): Promise<OpenPage> {
  return newPage(inject('sito') + path, options);
}

/** Width in pixels by which the page is wider than the window: 0 where nothing scrolls sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
