import type { Page } from 'playwright-core';

/**
 * Stops the page's clock: what waits for a pause in the typing then waits for `page.clock.runFor`, and a slow machine
 * makes no pause of its own between two keys.
 */
export async function fermaOrologio(page: Page): Promise<void> {
  await page.clock.install();
  await page.clock.pauseAt(new Date(Date.now() + 60_000));
}
