import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const CARTELLA = 'content/guide';

/**
 * The prose of a guide: without its head, the names and properties of components, the addresses of links, list marks.
 */
function prosa(testo: string): string {
  return (
    testo
      .replace(/^---[\s\S]*?\n---/, '')
      .replace(/^import .*$/gm, '')
      // The minutes of a lesson are ours.
      .replace(/^## Minuti \d+–\d+\./gm, '##')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/^\s*\d+\. /gm, '')
  );
}

test('nelle guide nessuna cifra è scritta a mano: le mettono i componenti, dalle regole', () => {
  const cifre = readdirSync(CARTELLA)
    .filter((file) => file.endsWith('.mdx'))
    // «14/O» is the printed name of a kind of code, not a figure.
    .flatMap((file) =>
      [
        ...prosa(readFileSync(`${CARTELLA}/${file}`, 'utf8')).matchAll(/(?<![\p{L}\d])\d[\d.,]*(?![\p{L}\d]|\/O)/gu),
      ].map(([cifra]) => `${file}: ${cifra}`),
    );
  expect(cifre).toEqual([]);
});
