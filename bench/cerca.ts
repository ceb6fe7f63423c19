/**
 * `npm run bench:cerca`: how well the search answers, by style of query, over the judged queries, ours and queries
 * generated from the records; how much it weighs and how long it takes. With `--sbagliate`, also what went wrong.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { VoceRicerca } from '../src/puro/ricerca/tipi.ts';
import { buildSync } from 'esbuild';
import { leggiAperte, misuraAperte } from '../test/puro/ricerca/aperte.ts';
import { generaDomande } from '../test/puro/ricerca/genera.ts';
import { caricaCatalogo } from '../src/disco/catalogo.ts';
import {
  leggiDomande,
  leggiTemi,
  misura,
  rispondibili,
  type Domanda,
  type Misura,
} from '../test/puro/ricerca/giudizio.ts';
import { generaParlate } from '../test/puro/ricerca/parlate.ts';
import { pagineMarkdown } from '../src/uscite/markdown/pagine.ts';
import { daFile } from './misura/da-file.ts';
import { indiceVero } from '../test/puro/ricerca/indice-vero.ts';

const { voci, parti, cercatore } = indiceVero();
const showWrong = process.argv.includes('--sbagliate');

function line(name: string, { n, prima, treprime, mrr, sbagliate }: Misura): void {
  const percent = (share: number) => `${(share * 100).toFixed(1).replace('.', ',')}%`.padStart(7);
  console.log(
    `${name.padEnd(24)}${String(n).padStart(5)}  ${percent(prima)}  ${percent(treprime)}  ${mrr.toFixed(3).replace('.', ',')}`,
  );
  if (showWrong) for (const wrong of sbagliate) console.log(`    ${wrong}`);
}

function table(title: string, domande: readonly Domanda[]): void {
  const answerable = rispondibili(domande, voci);
  console.log(
    `\n${title}: ${answerable.length} di ${domande.length}${answerable.length < domande.length ? ' (alle altre le regole di oggi non rispondono)' : ''}`,
  );
  console.log(`${'stile'.padEnd(24)}${'n'.padStart(5)}  ${'prima'.padStart(7)}  ${'tre'.padStart(7)}  MRR`);
  for (const stile of new Set(answerable.map((domanda) => domanda.stile)))
    line(
      stile,
      misura(
        answerable.filter((domanda) => domanda.stile === stile),
        cercatore,
      ),
    );
  line(
    'con risposta',
    misura(
      answerable.filter(({ attesi }) => attesi.length > 0),
      cercatore,
    ),
  );
  line(
    'senza risposta',
    misura(
      answerable.filter(({ attesi }) => attesi.length === 0),
      cercatore,
    ),
  );
}

/** The open questions, by what they are about and by who asks. */
function open(): void {
  const aperte = leggiAperte();
  const percent = (part: number, n: number) => `${((100 * part) / n).toFixed(1).replace('.', ',')}%`.padStart(7);
  console.log(
    `\nDomande aperte: ${aperte.length}\n${'su che cosa, da chi'.padEnd(24)}    n    prima      tre  certe e sbagliate`,
  );
  const groups = [
    ...Map.groupBy(aperte, ({ tipo }) => tipo),
    ...Map.groupBy(
      aperte.filter(({ fuori }) => !fuori),
      ({ chi }) => `da ${chi}`,
    ),
    ...Map.groupBy(aperte, ({ fuori }) => (fuori ? 'fuori portata' : 'con risposta')),
  ];
  for (const [name, own] of groups) {
    const { n, prima, treprime, certeSbagliate, sbagliate } = misuraAperte(own, cercatore);
    console.log(
      `${name.padEnd(24)}${String(n).padStart(5)}  ${percent(prima, n)}  ${percent(treprime, n)}  ${certeSbagliate.length}`,
    );
    if (showWrong && aperte.some(({ tipo }) => tipo === name))
      for (const wrong of sbagliate) console.log(`    ${wrong}`);
  }
}

function generated(seeds: readonly number[]): void {
  console.log(`\nGenerate dalle voci (semi ${seeds.join(', ')})`);
  const queries = seeds.flatMap((seed) => generaDomande(voci, seed));
  for (const stile of new Set(queries.map((query) => query.stile))) {
    const own = queries.filter((query) => query.stile === stile);
    const places = own.map(({ domanda, giusta }) => ({
      domanda,
      place: 1 + cercatore.cerca(domanda).risultati.findIndex(giusta),
    }));
    line(stile, {
      n: own.length,
      prima: places.filter(({ place }) => place === 1).length / own.length,
      treprime: places.filter(({ place }) => place >= 1 && place <= 3).length / own.length,
      mrr: places.reduce((sum, { place }) => sum + (place ? 1 / place : 0), 0) / own.length,
      sbagliate: places.filter(({ place }) => place !== 1).map(({ domanda }) => domanda),
    });
  }
}

/** The questions as they are said, made from the records: by kind of record and by style. */
function spoken(seeds: readonly number[]): void {
  const page = (url: string | null) => (url ?? '').split(/[#?]/)[0] ?? '';
  const went = seeds
    .flatMap((seed) => generaParlate(voci, seed))
    .map(({ domanda, tipo, stile, attesi }) => {
      const { risultati } = cercatore.cerca(domanda);
      return { domanda, tipo, stile, place: 1 + risultati.findIndex(({ url }) => attesi.includes(page(url))) };
    });
  console.log(`\nCome si dicono, generate dalle voci (semi ${seeds.join(', ')}): ${went.length}`);
  for (const [name, own] of [...Map.groupBy(went, ({ stile }) => stile), ...Map.groupBy(went, ({ tipo }) => tipo)])
    line(name, {
      n: own.length,
      prima: own.filter(({ place }) => place === 1).length / own.length,
      treprime: own.filter(({ place }) => place >= 1 && place <= 3).length / own.length,
      mrr: own.reduce((sum, { place }) => sum + (place ? 1 / place : 0), 0) / own.length,
      sbagliate: own.filter(({ place, tipo }) => place !== 1 && tipo === name).map(({ domanda }) => domanda),
    });
}

/** The open questions to who has only the Markdown files: `llms.txt` and what it points to. */
function fromFiles(): void {
  const cerca = daFile(pagineMarkdown(caricaCatalogo()));
  const dentro = leggiAperte().filter(({ fuori }) => !fuori);
  const places = dentro.map(({ domanda, attesi }) => cerca(domanda).findIndex((percorso) => attesi.includes(percorso)));
  const percent = (count: number) => `${((100 * count) / dentro.length).toFixed(1).replace('.', ',')}%`;
  console.log(
    `\nDai soli file in Markdown, le domande aperte: ${percent(places.filter((place) => place === 0).length)} prima, ${percent(places.filter((place) => place >= 0 && place < 3).length)} fra le prime tre, di ${dentro.length}.`,
  );
}

/**
 * The records, and the pages of the site where it has been built, that no phrasing of their own words brings to the
 * first three: the label, the name, the label with what it belongs to, the label with its answer.
 */
function reach(): void {
  const page = (url: string | null) => (url ?? '').split(/[#?]/)[0] ?? '';
  const phrasings = ({ descrizione, nome, gruppo, risposta }: VoceRicerca) =>
    [
      descrizione,
      nome,
      `${nome ?? descrizione} ${gruppo ?? ''}`,
      `${nome ?? descrizione} ${risposta.slice(0, 40)}`,
    ].filter((text) => text !== null);
  const reached = new Set<string>();
  const lost = voci.filter(
    (voce) =>
      !phrasings(voce).some((text) => {
        const { risultati } = cercatore.cerca(text, { massimo: 3 });
        risultati.forEach(({ url }) => reached.add(page(url)));
        return risultati.some(({ url }) => url === voce.url);
      }),
  );
  console.log('\nRaggiunte da sole parole loro, fra le prime tre');
  for (const [tipo, own] of Map.groupBy(voci, (voce) => voce.tipo)) {
    const missed = lost.filter((voce) => voce.tipo === tipo);
    console.log(`${tipo.padEnd(28)}${String(own.length - missed.length).padStart(5)} di ${own.length}`);
    if (showWrong)
      for (const { descrizione, gruppo, url } of missed) console.log(`    ${descrizione} · ${gruppo ?? ''} · ${url}`);
  }
  const pages = sitemap() ?? [...new Set(voci.map(({ url }) => page(url)))];
  const missed = pages.filter((url) => !reached.has(url));
  console.log(
    `Pagine: ${pages.length - missed.length} di ${pages.length}${sitemap() ? '' : ' (il sito non è costruito: solo quelle delle voci)'}`,
  );
  for (const url of missed) console.log(`    ${url}`);
}

/** The paths of the built site's map; null where the site has not been built. */
function sitemap(): string[] | null {
  if (!existsSync('dist')) return null;
  const files = readdirSync('dist').filter((name) => /^sitemap.*\.xml$/.test(name));
  const pages = files.flatMap((name) =>
    [...readFileSync(`dist/${name}`, 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, url = '']) => new URL(url).pathname,
    ),
  );
  return pages.some((path) => path.endsWith('/')) ? pages.filter((path) => path.endsWith('/')) : null;
}

function weightAndTime(): void {
  const code =
    buildSync({
      entryPoints: ['src/puro/ricerca/apri.ts'],
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      write: false,
    }).outputFiles[0]?.contents ?? new Uint8Array();
  const [prime, altre, engine] = [parti[0], parti[1], code].map((part) => gzipSync(part, { level: 9 }).length);
  console.log(
    `\nPeso compresso: ${(prime ?? 0) + (engine ?? 0)} byte prima della prima risposta (indice ${prime}, codice ${engine}); poi ${altre} per le altre voci.`,
  );
  const questions = [...leggiDomande('domande-giudicate.json'), ...leggiDomande('domande-nostre.json')];
  const times = [0, 1, 2, 3, 4]
    .flatMap(() =>
      questions.map(({ domanda }) => {
        const start = performance.now();
        cercatore.cerca(domanda);
        return performance.now() - start;
      }),
    )
    .sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2).replace('.', ',');
  console.log(
    `Tempo di una domanda su ${voci.length} voci: mediana ${at(0.5)} ms, p95 ${at(0.95)} ms, massimo ${at(0.9999)} ms.`,
  );
}

table('Domande giudicate', leggiDomande('domande-giudicate.json'));
table('Domande nostre', leggiDomande('domande-nostre.json'));
table('Domande di controllo', leggiDomande('domande-di-controllo.json'));
table('Chi fa che cosa, domande scritte da chi ha letto gli ordinamenti', leggiTemi(caricaCatalogo().strutture));
open();
generated([2014, 7, 99]);
spoken([1, 2, 3]);
fromFiles();
reach();
weightAndTime();
