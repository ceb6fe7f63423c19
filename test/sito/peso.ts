import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { leggi } from './sito.ts';

/** A script of the built site and its weight in bytes, gzipped at the highest level. */
export interface Programma {
  file: string;
  byte: number;
}

const codice = (file: string): string => readFileSync(join(process.cwd(), 'dist', file), 'utf8');
const STATICI = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const A_RICHIESTA = /import\(\s*["'`]\.\/([^"'`]+\.js)["'`]\s*\)/g;

/**
 * The scripts of a page, each once: those it asks for as it opens, with all that they import, and those that they
 * load only when something is used, with what these need besides.
 * @param pagina a file of dist/, such as `calcolatori/tep/index.html`
 */
export function programmiDi(pagina: string): { subito: Programma[]; dopo: Programma[] } {
  const segui = (inizio: readonly string[], modi: readonly RegExp[]): Set<string> => {
    const visti = new Set<string>();
    const coda = [...inizio];
    for (let file = coda.pop(); file !== undefined; file = coda.pop()) {
      if (visti.has(file)) continue;
      visti.add(file);
      const testo = codice(file);
      coda.push(...modi.flatMap((modo) => [...testo.matchAll(modo)].map(([, altro = '']) => `_astro/${altro}`)));
    }
    return visti;
  };
  const chiesti = [...leggi(pagina).matchAll(/<script[^>]+type="module"[^>]+src="[^"]*?\/(_astro\/[^"]+)"/g)].map(
    ([, file = '']) => file,
  );
  const subito = segui(chiesti, [STATICI]);
  const tutti = segui(chiesti, [STATICI, A_RICHIESTA]);
  const pesa = (file: string): Programma => ({ file, byte: gzipSync(codice(file), { level: 9 }).length });
  return { subito: [...subito].map(pesa), dopo: [...tutti].filter((file) => !subito.has(file)).map(pesa) };
}

/** Bytes of several scripts together. */
export const totale = (script: readonly Programma[]): number => script.reduce((somma, { byte }) => somma + byte, 0);
