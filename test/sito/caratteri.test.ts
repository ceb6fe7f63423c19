import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagineDellaMappa } from '../../bench/sito.ts';
import { segniDi } from './woff2.ts';

const PACCHETTI = 'node_modules/@fontsource';
/** Of each, the font of the site and the one that it was made from. */
const CARATTERI = [
  ['titillium-web-400', 'titillium-web/files/titillium-web-latin-400-normal'],
  ['titillium-web-600', 'titillium-web/files/titillium-web-latin-600-normal'],
  ['roboto-mono-400', 'roboto-mono/files/roboto-mono-latin-400-normal'],
] as const;
/** Reach a reader who writes them, and never as letters of a page: combining marks, a byte-order mark. */
const MAI_SOLI = /[\p{M}\p{Cf}\u2009\u200a\u2032\u2033\u2215\ufffd]/u;

const spedito = (nome: string): Buffer => {
  const file = readdirSync('dist/_astro').find((uno) => uno.startsWith(`${nome}.`) && uno.endsWith('.woff2'));
  if (!file) throw new Error(`nel sito non c’è ${nome}`);
  return readFileSync(join('dist/_astro', file));
};

test('i caratteri del sito hanno ogni segno delle pagine che i caratteri interi hanno', () => {
  const scritti = new Set(
    pagineDellaMappa().flatMap((path) => [...new Set(readFileSync(join('dist', path, 'index.html'), 'utf8'))]),
  );
  const mancano = CARATTERI.flatMap(([nome, intero]) => {
    const nostri = segniDi(spedito(nome));
    const tutti = segniDi(readFileSync(join(PACCHETTI, `${intero}.woff2`)));
    expect(tutti.size, intero).toBeGreaterThan(200);
    expect(nostri.size, nome).toBeLessThan(170);
    expect(nostri.has('à'.codePointAt(0) as number), nome).toBe(true);
    return [...scritti]
      .filter((segno) => !MAI_SOLI.test(segno))
      .map((segno) => segno.codePointAt(0) as number)
      .filter((segno) => tutti.has(segno) && !nostri.has(segno))
      .map((segno) => `${nome}: ${String.fromCodePoint(segno)}`);
  });
  expect(mancano).toEqual([]);
});

test('i due caratteri che si chiedono con ogni pagina pesano al più 17 KB', () => {
  expect(spedito('titillium-web-400').length + spedito('titillium-web-600').length).toBeLessThanOrEqual(17 * 1024);
});
