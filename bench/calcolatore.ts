/**
 * `node bench/calcolatore.ts`, after a build: the JavaScript of a calculator page, file by file, compressed: what
 * travels as the page opens, and what travels when a tool or the search box is used. Beside it, in the same run, the
 * weight of Preact alone and of the page's own HTML.
 */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { programmiDi, totale, type Programma } from '../test/sito/peso.ts';

const PAGINE = ['calcolatori/indice-giacenza/index.html', 'calcolatori/performance-strategica/index.html'];
const kb = (byte: number): string => `${(byte / 1024).toFixed(2).replace('.', ',')} KB`.padStart(9);
const pulito = (file: string): string => file.replace('_astro/', '').replace(/\.[\w-]+\.js$/, '');

function elenco(titolo: string, script: readonly Programma[]): void {
  console.log(`  ${titolo.padEnd(58)}${kb(totale(script))}`);
  for (const { file, byte } of [...script].sort((a, b) => b.byte - a.byte))
    console.log(`    ${pulito(file).padEnd(56)}${kb(byte)}`);
}

for (const pagina of PAGINE) {
  const { subito, dopo } = programmiDi(pagina);
  console.log(`${pagina}, HTML ${kb(gzipSync(readFileSync(`dist/${pagina}`), { level: 9 }).length).trim()}`);
  elenco('appena si apre', subito);
  elenco('a richiesta, ciascuno al primo uso', dopo);
}
const preact = programmiDi(PAGINE[0] as string).subito.filter(({ file }) => file.includes('preact'));
console.log(`Di cui Preact: ${kb(totale(preact)).trim()}`);
