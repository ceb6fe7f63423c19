/** What a page of the built site weighs before anybody touches it: HTML, CSS, JavaScript; fonts apart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A page of one rule, one unit, one place: at most this many bytes, gzip. */
export const LIMITE = 20 * 1024;

/** Bytes, compressed. */
export interface Peso {
  gzip: number;
  brotli: number;
}
/** A page's address from the root, and what of it weighs what. */
export interface Pagina {
  percorso: string;
  html: Peso;
  css: Peso;
  js: Peso;
  tutto: Peso;
}

/** Each file of the site is read and weighed once. */
const fileWeight = once((file) => compressed(readFileSync(join('dist', file))));
const fileGzip = once((file) => gzip(readFileSync(join('dist', file))));
const imported = once((file) =>
  [...readFileSync(join('dist', file), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'`]([^"'`]+)["'`]/g)].map(
    ([, next = '']) => new URL(next, `http://x${file}`).pathname,
  ),
);

function once<T>(make: (file: string) => T): (file: string) => T {
  const known = new Map<string, T>();
  return (file) => {
    const value = known.get(file) ?? make(file);
    known.set(file, value);
    return value;
  };
}

const gzip = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length;

/** How many bytes travel. */
export function compressed(bytes: Buffer): Peso {
  return {
    gzip: gzip(bytes),
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length,
  };
}

function sum(weights: readonly Peso[]): Peso {
  return {
    gzip: weights.reduce((total, { gzip }) => total + gzip, 0),
    brotli: weights.reduce((total, { brotli }) => total + brotli, 0),
  };
}

/** The scripts of a page and, in turn, what each imports at once; what a script imports when asked is not here. */
function scripts(start: readonly string[]): Set<string> {
  const found = new Set<string>();
  const queue = [...start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    queue.push(...imported(file));
  }
  return found;
}

/** What a page asks for as it opens. */
function parti(percorso: string): { html: Buffer; css: string[]; js: string[] } {
  const html = readFileSync(join('dist', percorso, 'index.html'));
  const text = html.toString('utf8');
  const at = (pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, address = '']) => address);
  return {
    html,
    css: [...new Set(at(/<link rel="stylesheet" href="([^"]+)"/g))],
    js: [
      ...scripts([
        ...at(/<script[^>]+src="([^"]+)"/g),
        ...at(/<link rel="modulepreload" href="([^"]+)"/g),
        ...at(/(?:component|renderer)-url="([^"]+)"/g),
      ]),
    ],
  };
}

/** Weighs a page of dist/, from its address. */
export function weigh(percorso: string): Pagina {
  const { html, css, js } = parti(percorso);
  const [own, sheets, code] = [compressed(html), sum(css.map(fileWeight)), sum(js.map(fileWeight))];
  return { percorso, html: own, css: sheets, js: code, tutto: sum([own, sheets, code]) };
}

/**
 * The same bytes, gzip alone: brotli costs four times as much to compute, and who keeps the limits does not ask for it.
 */
export function gzipDi(percorso: string): number {
  const { html, css, js } = parti(percorso);
  return [...css, ...js].reduce((total, file) => total + fileGzip(file), gzip(html));
}
