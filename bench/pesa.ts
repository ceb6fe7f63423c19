/** What a page of the built site weighs before anybody touches it: HTML, CSS, JavaScript; fonts apart. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A page of one rule, one unit, one place: at most this many bytes, gzip. */
export const LIMITE = 20 * 1024;

/** Bytes, compressed. */
export interface Peso { gzip: number; brotli: number }
/** A page's address from the root, and what of it weighs what. */
export interface Pagina { path: string; html: Peso; css: Peso; js: Peso; tutto: Peso }

const known = new Map<string, Peso>();

/** How many bytes travel. */
export function compressed(bytes: Buffer): Peso {
  return {
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }).length,
  };
}

function fileWeight(file: string): Peso {
  const weight = known.get(file) ?? compressed(readFileSync(join('dist', file)));
  known.set(file, weight);
  return weight;
}

function sum(weights: readonly Peso[]): Peso {
  return { gzip: weights.reduce((total, { gzip }) => total + gzip, 0), brotli: weights.reduce((total, { brotli }) => total + brotli, 0) };
}

/** The scripts of a page and, in turn, what each imports at once; what a script imports when asked is not here. */
function scripts(start: readonly string[]): Set<string> {
  const found = new Set<string>();
  const queue = [...start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    for (const [, next = ''] of readFileSync(join('dist', file), 'utf8').matchAll(/(?:\bfrom|\bimport)\s*["'`]([^"'`]+)["'`]/g)) {
      queue.push(new URL(next, `http://x${file}`).pathname);
    }
  }
  return found;
}

/** Weighs a page of dist/, from its address. */
export function weigh(path: string): Pagina {
  const bytes = readFileSync(join('dist', path, 'index.html'));
  const html = bytes.toString('utf8');
  const at = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, address = '']) => address);
  const css = sum([...new Set(at(/<link rel="stylesheet" href="([^"]+)"/g))].map(fileWeight));
  const js = sum([...scripts([...at(/<script[^>]+src="([^"]+)"/g), ...at(/<link rel="modulepreload" href="([^"]+)"/g), ...at(/(?:component|renderer)-url="([^"]+)"/g)])].map(fileWeight));
  const own = compressed(bytes);
  return { path, html: own, css, js, tutto: sum([own, css, js]) };
}

