import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const SORGENTE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The parts of the WCAG that the site promises, and what axe's authors advise besides. */
const PROMESSE = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  _audit: { checks: Record<string, { options: object }> };
  configure(come: object): void;
  run(come: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
}

/**
 * Gives axe to a page that has just been opened. What it would say of no violation is left out, and with it a quarter
 * of its time: the text of what it has looked at, and whether something drawn before or after a text may cover it,
 * where it would suspend its verdict. Without, the text's own colours are judged: more can fail, not less.
 */
export async function conAxe(page: Page): Promise<void> {
  await page.evaluate(SORGENTE);
  await page.evaluate(() => {
    const { axe } = globalThis as unknown as { axe: Axe };
    // Options given to a check take the place of all that it had.
    const options = { ...axe._audit.checks['color-contrast']?.options, ignorePseudo: true };
    axe.configure({ noHtml: true, checks: [{ id: 'color-contrast', options }] });
  });
}

/**
 * What axe finds wrong in a page as it is now, rule by rule with its places.
 * @param nomi whether each place is told by its selector: it costs, and serves only where something is wrong
 */
export async function violazioni(page: Page, nomi = false): Promise<string[]> {
  const trovate = await page.evaluate(
    async ({ tags, selectors }) => {
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({
        runOnly: tags,
        resultTypes: ['violations'],
        selectors,
        // Styles read again serve the rules on orientation, which is not asked, and on sounds, which only doubts.
        preload: false,
      });
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .flatMap(({ target }) => target)
            .join(', ')}`,
      );
    },
    { tags: PROMESSE, selectors: nomi },
  );
  return trovate.length > 0 && !nomi ? violazioni(page, true) : trovate;
}
