import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leggi } from './sito.ts';

const codice = (file: string): string => readFileSync(join('dist', '_astro', file), 'utf8');
const STATICI = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const A_RICHIESTA = /import\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g;
const trova = (file: string, modo: RegExp): string[] => [...codice(file).matchAll(modo)].map(([, altro = '']) => altro);

/** The scripts that a page asks for as it opens. */
const subito = (pagina: string): string[] =>
  [...leggi(pagina).matchAll(/<script[^>]+type="module"[^>]+src="[^"]*?\/_astro\/([^"]+)"/g)].map(
    ([, file = '']) => file,
  );

/** A script, and what it imports as it opens, with what these import. */
const arrivaCon = (script: string): Set<string> => {
  const visti = new Set([script]);
  for (const uno of visti) for (const altro of trova(uno, STATICI)) visti.add(altro);
  return visti;
};

describe('chi chiede uno script chiede insieme tutto ciò che gli serve: nessuna richiesta ne aspetta un’altra', () => {
  test.each([
    'index.html',
    'prodotti/index.html',
    'sedi/index.html',
    'canali/index.html',
    'calcolatori/indice-giacenza/index.html',
    'calcolatori/scadenze/index.html',
    'esercizi/index.html',
  ])('%s', (pagina) => {
    for (const script of subito(pagina)) {
      const insieme = new Set([...arrivaCon(script), ...trova(script, A_RICHIESTA)]);
      for (const chiesto of trova(script, A_RICHIESTA))
        expect(trova(chiesto, STATICI).filter((altro) => !insieme.has(altro))).toEqual([]);
    }
  });
});

test('la casella e il motore della ricerca sono due file soli, e nessuno dei due ne aspetta altri', () => {
  const chiesti = subito('index.html')
    .flatMap((script) => trova(script, A_RICHIESTA))
    .filter((file) => /^(?:cercatore|ricerca)\./.test(file));
  expect(chiesti).toHaveLength(2);
  expect(chiesti.flatMap((file) => trova(file, STATICI)).filter((file) => !chiesti.includes(file))).toEqual([]);
});
