/**
 * `npm run bench:peso`: what a page weighs before anybody touches it (HTML, CSS, JavaScript; fonts apart), by type of
 * page, from the built site. The heaviest page of each type is shown; then the JavaScript of the calculators.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { decimale, pagineDellaMappa, tipoDi } from './sito.ts';

/** A page of one rule, one unit, one place: at most this many bytes, gzip. */
const LIMITE = 20 * 1024;

interface Peso { gzip: number; brotli: number }
interface Pagina { path: string; html: Peso; css: Peso; js: Peso; tutto: Peso }

const known = new Map<string, Peso>();

function compressed(bytes: Buffer): Peso {
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

function weigh(path: string): Pagina {
  const bytes = readFileSync(join('dist', path, 'index.html'));
  const html = bytes.toString('utf8');
  const at = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, address = '']) => address);
  const css = sum([...new Set(at(/<link rel="stylesheet" href="([^"]+)"/g))].map(fileWeight));
  const js = sum([...scripts([...at(/<script[^>]+src="([^"]+)"/g), ...at(/<link rel="modulepreload" href="([^"]+)"/g), ...at(/(?:component|renderer)-url="([^"]+)"/g)])].map(fileWeight));
  const own = compressed(bytes);
  return { path, html: own, css, js, tutto: sum([own, css, js]) };
}

const kilo = (bytes: number): string => decimale(bytes / 1024).padStart(6);
const pages = pagineDellaMappa().map(weigh);
const types = [...Map.groupBy(pages, ({ path }) => tipoDi(path))].map(([type, own]) => ({ type, own: own.sort((a, b) => b.tutto.gzip - a.tutto.gzip) }));

console.log('KB prima di ogni gesto, caratteri a parte. La pagina più pesante di ogni tipo; fra parentesi la mediana.');
console.log(`${'tipo'.padEnd(30)}${'n'.padStart(4)}   HTML    CSS     JS   gzip (mediana)  brotli`);
for (const { type, own } of types) {
  const [heaviest] = own;
  const median = own[Math.floor(own.length / 2)];
  if (!heaviest || !median) continue;
  const mark = heaviest.tutto.gzip > LIMITE ? `  oltre 20 KB: ${heaviest.path}` : '';
  console.log(`${type.padEnd(30)}${String(own.length).padStart(4)} ${kilo(heaviest.html.gzip)} ${kilo(heaviest.css.gzip)} ${kilo(heaviest.js.gzip)} ${kilo(heaviest.tutto.gzip)} (${kilo(median.tutto.gzip).trim()})`.padEnd(72) + kilo(heaviest.tutto.brotli) + mark);
}
const over = pages.filter(({ tutto }) => tutto.gzip > LIMITE);
console.log(`\n${pages.length - over.length} pagine su ${pages.length} entro 20 KB gzip.`);
const calculators = pages.filter(({ path }) => tipoDi(path) === '/calcolatori/…/').map(({ js }) => js.gzip).sort((a, b) => a - b);
if (calculators.length > 0) console.log(`JavaScript di un calcolatore: da ${kilo(calculators[0] ?? 0).trim()} a ${kilo(calculators.at(-1) ?? 0).trim()} KB gzip, con ricerca e copia senza rete.`);
const worker = compressed(readFileSync('dist/sw.js'));
console.log(`Copia senza rete (sw.js, dopo che la pagina è pronta): ${kilo(worker.gzip).trim()} KB gzip.`);
