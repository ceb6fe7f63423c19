import { open, overflow, ready } from './browser.ts';

/** The narrowest phone that people still carry. */
const TELEFONO = { viewport: { width: 360, height: 740 } };

/**
 * Which of these pages scroll sideways on a phone of 360 pixels. One window goes through them all, as a reader does.
 * @param grande also with the text twice as large
 * @returns those that do, with the pixels by which they are wider than the window
 */
export async function scorronoDiLato(paths: readonly [string, ...string[]], grande = false): Promise<string[]> {
  const { page } = await open(paths[0], TELEFONO);
  const wide: string[] = [];
  for (const path of paths) {
    if (path !== paths[0]) await page.goto(new URL(path, page.url()).href);
    await ready(page);
    const pixels = await overflow(page);
    if (pixels > 0) wide.push(`${path}: ${pixels}`);
    if (!grande) continue;
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '212.5%';
    });
    const more = await overflow(page);
    if (more > 0) wide.push(`${path}, testo al 200%: ${more}`);
  }
  return wide;
}
