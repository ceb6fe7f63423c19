import type { PaginaMarkdown } from '../../src/uscite/markdown/pagine.ts';
import { radice } from '../../src/puro/ricerca/radice.ts';
import { parole } from '../../src/puro/ricerca/testo.ts';
import { peso } from '../../src/puro/ricerca/vuote.ts';

/** Okapi BM25's usual constants: how soon a repeated word stops counting, and how much a long text loses. */
const K1 = 1.2;
const B = 0.75;

/**
 * Who has the Markdown files and nothing else: finds the page by the words of its text (BM25, by stems), as an
 * assistant would that keeps a copy of them.
 * @returns the pages' addresses, best first
 */
export function daFile(pagine: readonly PaginaMarkdown[]): (domanda: string) => string[] {
  const texts = pagine.map(({ testo }) => stems(testo));
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  const postings = new Map<string, Map<number, number>>();
  texts.forEach((words, n) => {
    for (const word of words) {
      const own = postings.get(word) ?? new Map<number, number>();
      own.set(n, (own.get(n) ?? 0) + 1);
      postings.set(word, own);
    }
  });
  return (domanda) => {
    const scores = new Map<number, number>();
    for (const word of new Set(stems(domanda))) {
      const own = postings.get(word) ?? new Map<number, number>();
      const rarity = Math.log(1 + (texts.length - own.size + 0.5) / (own.size + 0.5));
      for (const [n, times] of own) {
        const length = 1 - B + (B * (texts[n]?.length ?? 0)) / mean;
        scores.set(n, (scores.get(n) ?? 0) + (rarity * times * (K1 + 1)) / (times + K1 * length));
      }
    }
    return [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([n]) => pagine[n]?.percorso ?? '');
  };
}

function stems(text: string): string[] {
  return parole(text)
    .filter((word) => peso(word) > 0)
    .map(radice);
}
