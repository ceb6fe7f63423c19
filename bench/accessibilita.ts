/**
 * `npm run bench:accessibilita`: axe on every page of the sitemap at 320 and 1280 pixels, light and dark; whether the
 * page scrolls sideways at 320 and with text at 200%; html-validate on all. Prints a summary and every fault.
 * `--scrivi`: puts the figures in bench/esiti/, whence the page on accessibility takes them. `--campione N`: only the
 * first N pages of each type. `--minuti N`: no new page after N minutes; as pages are taken one of each type in turn,
 * every type has its share. `-- /prodotti/`: only the addresses that begin so.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import { chromium, type Browser, type Page } from 'playwright-core';
import { validatore } from '../test/sito/html-valido.ts';
import { decimale, pagineDellaMappa, tipoDi } from './sito.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES: string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** All the rules once per width; in the other colours those that look at colours, for the others cannot tell. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
const VARIANTS = [
  [1280, 'light', RULES],
  [1280, 'dark', COLOURS],
  [320, 'dark', RULES],
  [320, 'light', COLOURS],
] as const;
/** Pages looked at together: more than the processors, for each waits on the browser between one exam and the next. */
const TOGETHER = Math.max(4, availableParallelism() * 3);

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
}

const args = process.argv.slice(2);
const number = (name: string): number => (args.includes(name) ? Number(args[args.indexOf(name) + 1]) : Infinity);
const sample = number('--campione');
const deadline = performance.now() + number('--minuti') * 60_000;
const prefix = args.find((arg) => arg.startsWith('/')) ?? '/';
const byType = [
  ...Map.groupBy(
    pagineDellaMappa().filter((path) => path.startsWith(prefix)),
    tipoDi,
  ).values(),
];
/** The first page of every type, then the second of every type that has one… */
const asked = byType
  .flatMap((own) => own.slice(0, sample).map((path, turn) => ({ path, turn })))
  .sort((a, b) => a.turn - b.turn)
  .map(({ path }) => path);
/** Those that were looked at. */
const paths: string[] = [];

const faults: string[] = [];
let checks = 0;

async function look(page: Page, address: string, path: string): Promise<void> {
  await page.goto(address + path);
  await page.evaluate(AXE);
  for (const [width, colorScheme, runOnly] of VARIANTS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Only the faults come back: what passes would take longer to write down than to find.
    const found = await page.evaluate(async (only) => {
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run({
        runOnly: only,
        resultTypes: ['violations'],
        reporter: 'no-passes',
      });
      return violations.map(
        ({ id, nodes }) =>
          `${id} ${nodes
            .slice(0, 2)
            .map(({ target }) => String(target))
            .join(', ')}`,
      );
    }, runOnly);
    checks += 1;
    faults.push(...found.map((fault) => `${path} ${width} ${colorScheme}: ${fault}`));
  }
  const sideways = (): Promise<number> =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (await sideways()) faults.push(`${path} 320: scorre di lato (pagina al 400%)`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '212.5%';
  });
  if (await sideways()) faults.push(`${path} 1280: scorre di lato col testo al 200%`);
}

async function worker(browser: Browser, address: string, queue: string[]): Promise<void> {
  const context = await browser.newContext({ locale: 'it-IT', serviceWorkers: 'block' });
  const page = await context.newPage();
  for (let path = queue.pop(); path !== undefined && performance.now() < deadline; path = queue.pop()) {
    paths.push(path);
    await look(page, address, path).catch((error: unknown) =>
      faults.push(`${path}: ${error instanceof Error ? error.message : String(error)}`),
    );
    if (queue.length % 50 === 0) console.error(`restano ${queue.length}`);
  }
  await context.close();
}

const start = performance.now();
const server = await preview({ root: process.cwd(), server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const queue = [...asked].reverse();
  await Promise.all(Array.from({ length: TOGETHER }, () => worker(browser, `http://127.0.0.1:${server.port}`, queue)));
} finally {
  await browser.close();
  await server.stop();
}

const validator = validatore();
let invalid = 0;
for (const path of paths) {
  const { results } = await validator.validateString(readFileSync(join('dist', path, 'index.html'), 'utf8'));
  for (const { messages } of results) {
    invalid += messages.length;
    faults.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`));
  }
}

const types = Map.groupBy(paths, tipoDi);
console.log(
  `${paths.length} pagine su ${asked.length}, di ${types.size} tipi, ${checks} esami con axe (320 e 1280 pixel, chiaro e scuro), in ${decimale((performance.now() - start) / 60_000)} minuti.`,
);
console.log(
  `Difetti: ${faults.length - invalid} nel browser (axe, scorrimento di lato al 400% e col testo al 200%), ${invalid} di html-validate.`,
);
for (const fault of faults) console.log(`  ${fault}`);
if (args.includes('--scrivi')) {
  const figures = {
    data: new Date().toISOString().slice(0, 10),
    pagine: paths.length,
    mappa: pagineDellaMappa().length,
    tipi: types.size,
    esami: checks,
    difetti: faults.length - invalid,
    difettiHtml: invalid,
  };
  writeFileSync(join('bench', 'esiti', 'accessibilita.json'), `${JSON.stringify(figures, null, 2)}\n`);
}
process.exitCode = faults.length > 0 ? 1 : 0;
