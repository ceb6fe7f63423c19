import type { Page } from 'playwright-core';
import { newPage as openPage, type OpenPage } from './browser.ts';

/** Opens a page that makes its copy. */
export const newPage = (address: string): Promise<OpenPage> => openPage(address, { serviceWorkers: 'allow' });

/** Waits until the copy is complete and answers for the page. */
export async function copyReady(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const { active } = await navigator.serviceWorker.ready;
    return active?.state === 'activated' && navigator.serviceWorker.controller !== null;
  });
}

/** The paths that the copies hold. */
export async function kept(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (
      await Promise.all(
        (await caches.keys()).map(async (name) =>
          (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname),
        ),
      )
    ).flat(),
  );
}
