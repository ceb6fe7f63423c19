/**
 * `npm run bench:peso`: what a page weighs before anybody touches it (HTML, CSS, JavaScript; fonts apart), by type of
 * page, from the built site. The heaviest page of each type is shown; then the JavaScript of the calculators.
 */
import { annota } from './misura/obiettivi.ts';
import { readFileSync } from 'node:fs';
import { compressed, LIMITE, weigh } from './pesa.ts';
import { decimale, pagineDellaMappa, tipoDi } from './sito.ts';

const kilo = (bytes: number): string => decimale(bytes / 1024).padStart(6);
const pages = pagineDellaMappa().map(weigh);
const types = [...Map.groupBy(pages, ({ percorso }) => tipoDi(percorso))].map(([type, own]) => ({
  type,
  own: own.sort((a, b) => b.tutto.gzip - a.tutto.gzip),
}));

console.log('KB prima di ogni gesto, caratteri a parte. La pagina più pesante di ogni tipo; fra parentesi la mediana.');
console.log(`${'tipo'.padEnd(30)}${'n'.padStart(4)}   HTML    CSS     JS   gzip (mediana)  brotli`);
for (const { type, own } of types) {
  const [heaviest] = own;
  const median = own[Math.floor(own.length / 2)];
  if (!heaviest || !median) continue;
  const mark = heaviest.tutto.gzip > LIMITE ? `  oltre 20 KB: ${heaviest.percorso}` : '';
  console.log(
    `${type.padEnd(30)}${String(own.length).padStart(4)} ${kilo(heaviest.html.gzip)} ${kilo(heaviest.css.gzip)} ${kilo(heaviest.js.gzip)} ${kilo(heaviest.tutto.gzip)} (${kilo(median.tutto.gzip).trim()})`.padEnd(
      72,
    ) +
      kilo(heaviest.tutto.brotli) +
      mark,
  );
}
const over = pages.filter(({ tutto }) => tutto.gzip > LIMITE);
console.log(`\n${pages.length - over.length} pagine su ${pages.length} entro 20 KB gzip.`);
annota({ 'peso.oltre': over.length });
const calculators = pages
  .filter(({ percorso }) => tipoDi(percorso) === '/calcolatori/…/')
  .map(({ js }) => js.gzip)
  .sort((a, b) => a - b);
if (calculators.length > 0)
  console.log(
    `JavaScript di un calcolatore: da ${kilo(calculators[0] ?? 0).trim()} a ${kilo(calculators.at(-1) ?? 0).trim()} KB gzip, con ricerca e copia senza rete.`,
  );
const worker = compressed(readFileSync('dist/sw.js'));
console.log(`Copia senza rete (sw.js, dopo che la pagina è pronta): ${kilo(worker.gzip).trim()} KB gzip.`);
