/**
 * `npm run bench:ricerca -- [voci=248,2000,50000]`: the search with more records than today's: bytes before the first
 * answer, milliseconds of an answer, and how well generated queries are answered. The records are today's, repeated
 * with words of their own so that no two are alike.
 */
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { apriIndice } from '../src/puro/ricerca/cerca.ts';
import { costruisciIndice } from '../src/puro/ricerca/indice.ts';
import type { Cercatore, IndiceSerializzato, Risultato } from '../src/puro/ricerca/tipi.ts';
import { processorMs } from './misura/processo.ts';
import { annota } from './misura/obiettivi.ts';
import { numero, scriviSezione, tabella } from './misura/quadro.ts';
import { domandePer, vociInPiu } from './misura/voci-in-piu.ts';

const sizes = (process.argv.find((arg) => arg.startsWith('voci='))?.slice(5) ?? '248,2000,50000')
  .split(',')
  .map(Number);
/** Queries tried at each size. */
const QUERIES = 400;

const engine = gzipSync(
  buildSync({
    entryPoints: ['src/puro/ricerca/apri.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  }).outputFiles[0]?.contents ?? new Uint8Array(),
  { level: 9 },
).length;

function measure(size: number): string[] {
  const voci = vociInPiu(size);
  const packed = JSON.stringify(costruisciIndice(voci));
  let cercatore = null as Cercatore | null;
  const opening = processorMs(() => {
    cercatore = apriIndice(JSON.parse(packed) as IndiceSerializzato);
    cercatore.cerca('rimborso');
  });
  const queries = domandePer(voci, QUERIES);
  const times: number[] = [];
  const places = queries.map(({ domanda, giusta }) => {
    let risultati: readonly Risultato[] = [];
    times.push(
      processorMs(() => {
        risultati = cercatore?.cerca(domanda).risultati ?? [];
      }),
    );
    return 1 + risultati.findIndex(giusta);
  });
  times.sort((a, b) => a - b);
  const kilo = (gzipSync(packed, { level: 9 }).length + engine) / 1024;
  if ([248, 2000, 50_000].includes(size)) annota({ [`ricerca.${size}`]: kilo });
  const at = (share: number): string => numero(times[Math.floor(times.length * share)] ?? NaN, 1);
  const share = (within: number): string =>
    `${numero((100 * places.filter((place) => place >= 1 && place <= within).length) / places.length)}%`;
  return [
    numero(size, 0),
    numero(kilo),
    numero(opening, 0),
    at(0.5),
    at(0.95),
    numero(queries.length, 0),
    share(1),
    share(3),
  ];
}

scriviSezione(
  'Ricerca con più voci',
  'npm run bench:ricerca',
  `${tabella(['voci', 'KB compressi prima della prima risposta', 'ms per aprire l’indice', 'ms a domanda, mediana', 'p95', 'domande', 'giusta la prima', 'nelle prime tre'], sizes.map(measure))}

Indice tutto intero più motore (${numero(engine / 1024)} KB); il sito di oggi lo divide in due e ne aspetta solo la prima parte. Domande generate dalle voci: etichetta senza punteggiatura, una lettera sbagliata, una parola in meno, codice in minuscolo. I millisecondi sono di processore, su questa macchina e in Node.`,
);
