import type { Page } from 'playwright-core';

/** Text that a box hides: cut by its edge, with no way to scroll to it. A field scrolls what is written in it. */
export function tagliati(page: Page): Promise<string[]> {
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
export function regioniMute(page: Page): Promise<string[]> {
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
