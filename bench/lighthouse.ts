/**
 * `npm run bench:lighthouse`: Lighthouse, mobile preset, on the heaviest page of each type, served by nginx with
 * hosting/nginx.conf and the precompressed files. Lighthouse is not a dependency: it is installed once, at a fixed
 * version and without scripts, in a folder under node_modules.
 * `-- /prodotti/ /sedi/`: only the types that begin so. `--scrivi`: puts what was measured in bench/esiti/, beside
 * what an earlier run measured of other types.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { avviaNginx } from '../test/browser/server-veri.ts';
import { annota } from './misura/obiettivi.ts';
import { mediana } from './misura/quadro.ts';
import { weigh } from './pesa.ts';
import { pagineDellaMappa, tipoDi } from './sito.ts';

const VERSION = '13.5.0';
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const RESULTS = join('bench', 'esiti', 'lighthouse.json');
/** The issue's goal for each category. */
const GOAL = 99;

interface Measure {
  pagina: string;
  data: string;
  voti: Record<(typeof CATEGORIES)[number], number>;
}
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string; numericValue?: number }>;
}
type Lighthouse = (address: string, options: object) => Promise<{ lhr: Report } | undefined>;

async function lighthouse(): Promise<Lighthouse> {
  const folder = resolve('node_modules', '.cache', `lighthouse-${VERSION}`);
  const module = join(folder, 'node_modules', 'lighthouse', 'core', 'index.js');
  if (!existsSync(module)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    execFileSync('npm', ['install', `lighthouse@${VERSION}`, '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'inherit',
    });
  }
  return ((await import(pathToFileURL(module).href)) as { default: Lighthouse }).default;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The mark of speed alone, once more. */
async function velocita(path: string): Promise<number> {
  const outcome = await run(server.address + path, { port, logLevel: 'error', onlyCategories: ['performance'] });
  return Math.round((outcome?.lhr.categories['performance']?.score ?? 0) * 100);
}

const args = process.argv.slice(2);
const prefixes = args.filter((arg) => arg.startsWith('/'));
const heaviest = [...Map.groupBy(pagineDellaMappa(), tipoDi)]
  .filter(
    ([type]) =>
      prefixes.length === 0 || prefixes.some((prefix) => (prefix === '/' ? type === '/' : type.startsWith(prefix))),
  )
  .map(([type, paths]) => ({
    type,
    path: paths.map(weigh).sort((a, b) => b.tutto.gzip - a.tutto.gzip)[0]?.percorso ?? '/',
  }));
const run = await lighthouse();
// Compressed, as a host serves it: on the slow line that Lighthouse imitates a page of 80 KB otherwise takes 0,3 s
// more.
const server = await avviaNginx({ compressa: '.', brotli: true });
const port = await freePort();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', `--remote-debugging-port=${port}`],
});
const measured: Record<string, Measure> = {};
let low = 0;
console.log(`tipo di pagina                 velocità accessib. buone pr.  SEO`);
try {
  for (const { type, path } of heaviest) {
    const outcome = await run(server.address + path, { port, logLevel: 'error', onlyCategories: CATEGORIES });
    if (!outcome) throw new Error(`Lighthouse non ha risposto su ${path}`);
    const { categories, audits } = outcome.lhr;
    const voti = Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
    ) as Measure['voti'];
    // Speed is of the machine too: of three, the one in the middle.
    if (voti.performance < GOAL)
      voti.performance = mediana([voti.performance, await velocita(path), await velocita(path)]);
    measured[type] = { pagina: path, data: new Date().toISOString().slice(0, 10), voti };
    console.log(`${type.padEnd(30)} ${CATEGORIES.map((name) => String(voti[name]).padStart(8)).join(' ')}   ${path}`);
    for (const name of CATEGORIES.filter((one) => voti[one] < GOAL)) {
      low += 1;
      const lost = (categories[name]?.auditRefs ?? []).filter(
        ({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.99,
      );
      for (const { id } of lost)
        console.log(
          `    ${name}: ${audits[id]?.title ?? id} ${audits[id]?.displayValue ?? ''} (${audits[id]?.score ?? '?'})`,
        );
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
console.log(
  `${heaviest.length} tipi di pagina, ${low === 0 ? 'tutti' : `${low} voti`} ${low === 0 ? `almeno a ${GOAL} in tutte e quattro le categorie` : `sotto ${GOAL}`}.`,
);
if (prefixes.length === 0)
  annota({ lighthouse: Math.min(...Object.values(measured).flatMap(({ voti }) => Object.values(voti))) });
if (args.includes('--scrivi')) {
  const before = existsSync(RESULTS)
    ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as { tipi: Record<string, Measure> }).tipi
    : {};
  const tipi = Object.fromEntries(Object.entries({ ...before, ...measured }).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(RESULTS, `${JSON.stringify({ lighthouse: VERSION, preset: 'mobile', tipi }, null, 2)}\n`);
}
process.exitCode = low > 0 ? 1 : 0;
