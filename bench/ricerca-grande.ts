/**
 * `npm run bench:ricerca -- [voci=248,2000,50000]`: the search with more records than today's: bytes before the first
 * answer, milliseconds of an answer, and how well generated queries are answered. The records are today's, repeated
 * with words of their own so that no two are alike.
 */
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { caricaCatalogo } from '../src/disco/catalogo.ts';
import { vociRicerca } from '../src/uscite/ricerca/ricerca.ts';
import { apriIndice } from '../src/puro/ricerca/cerca.ts';
import { costruisciIndice } from '../src/puro/ricerca/indice.ts';
import type { Cercatore, IndiceSerializzato, Risultato, VoceRicerca } from '../src/puro/ricerca/tipi.ts';
import { generaDomande, type Generata } from '../test/puro/ricerca/genera.ts';
import { processorMs } from './misura/processo.ts';
import { annota } from './misura/obiettivi.ts';
import { numero, scriviSezione, tabella } from './misura/quadro.ts';

const sizes = (process.argv.find((arg) => arg.startsWith('voci='))?.slice(5) ?? '248,2000,50000')
  .split(',')
  .map(Number);
/** Queries tried at each size. */
const QUERIES = 400;

const SYLLABLES = [
  'ba',
  'ce',
  'di',
  'fo',
  'gu',
  'la',
  'me',
  'ni',
  'po',
  'ru',
  'sa',
  'te',
  'vi',
  'zo',
  'bra',
  'cre',
  'dri',
  'fro',
  'gru',
  'sta',
];

/** A word for a number, always the same: «bacedi» could be a place. */
function word(n: number): string {
  return [n % 20, Math.floor(n / 20) % 20, Math.floor(n / 400) % 20, Math.floor(n / 8000) % 20]
    .map((digit) => SYLLABLES[digit])
    .join('');
}

/** `size` records: products first, then the other kinds, each copy with a word and codes of its own. */
function records(size: number): VoceRicerca[] {
  const today = vociRicerca(caricaCatalogo());
  return Array.from({ length: size }, (_, n): VoceRicerca => {
    const voce = today[n % today.length] as VoceRicerca;
    const copy = Math.floor(n / today.length);
    if (copy === 0) return voce;
    const own = word(n);
    const code = (letter: string): string => letter + n.toString(36).toUpperCase().padStart(5, '0');
    return {
      ...voce,
      id: `${voce.id}-${n}`,
      descrizione: `${voce.descrizione} ${own}`,
      nome: voce.nome && `${voce.nome} ${own}`,
      codice_14o: voce.codice_14o && code('X'),
      codice_prodotto: voce.codice_prodotto && code('Y'),
      url: voce.url?.replace(voce.id, `${voce.id}-${n}`) ?? null,
    };
  });
}

/** Some of the queries, spread over all of them. */
function spread(queries: readonly Generata[]): Generata[] {
  const step = Math.max(1, Math.floor(queries.length / QUERIES));
  return queries.filter((_, n) => n % step === 0).slice(0, QUERIES);
}

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
  const voci = records(size);
  const packed = JSON.stringify(costruisciIndice(voci));
  let cercatore = null as Cercatore | null;
  const opening = processorMs(() => {
    cercatore = apriIndice(JSON.parse(packed) as IndiceSerializzato);
    cercatore.cerca('rimborso');
  });
  // The queries are made from some of the records: making them from all fifty thousand would not say more.
  const queries = spread(generaDomande(voci.filter((_, n) => n % Math.max(1, Math.floor(size / 600)) === 0)));
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
