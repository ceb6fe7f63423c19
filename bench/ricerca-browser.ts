/**
 * `npm run bench:ricerca-browser -- [voci=248,2000,50000]`: what a question takes in Chromium with a processor four
 * times slower, whole index and all the rules, and on the site's own index after a build. Time of processor of the
 * page's thread: a busy machine changes it little.
 */
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { buildSync } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { costruisciIndice } from '../src/puro/ricerca/indice.ts';
import type { IndiceSerializzato } from '../src/puro/ricerca/tipi.ts';
import { ARGS } from '../test/browser/browser-args.ts';
import { compitiDi } from './misura/compiti.ts';
import { annota } from './misura/obiettivi.ts';
import { mediana, numero, scriviSezione, tabella } from './misura/quadro.ts';
import { domandePer, vociInPiu } from './misura/voci-in-piu.ts';

const sizes = (process.argv.find((arg) => arg.startsWith('voci='))?.slice(5) ?? '248,2000,50000')
  .split(',')
  .map(Number);
const RALLENTA = 4;
const DOMANDE = 120;
/** Asked before measuring: an engine that nobody has asked yet is still being compiled. */
const PRIMA = 30;

const motore = buildSync({
  stdin: {
    contents: `import { apriIndice } from './cerca.ts'; globalThis.apri = (...parti) => { globalThis.motore = apriIndice(...parti); };`,
    resolveDir: 'src/puro/ricerca',
    loader: 'ts',
  },
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  write: false,
}).outputFiles[0]?.text;

/** In the page: asks each question in an alarm of its own. */
const CHIEDI = (domande: readonly string[]): string => `(async () => {
  for (const domanda of ${JSON.stringify(domande)})
    await new Promise((fatto) => setTimeout(() => { motore.cerca(domanda); fatto(); }));
})()`;

/** Milliseconds of processor of each question. */
async function misura(
  browser: Browser,
  parti: readonly IndiceSerializzato[],
  domande: readonly string[],
): Promise<number[]> {
  const page = await browser.newPage();
  try {
    const cdp = await page.context().newCDPSession(page);
    await page.addScriptTag({ content: motore ?? '' });
    await page.evaluate(`apri(...${JSON.stringify(parti)})`);
    await page.evaluate(CHIEDI(domande.slice(0, PRIMA)));
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: RALLENTA });
    return await compitiDi(cdp, () => page.evaluate(CHIEDI(domande)), 'TimerFire');
  } finally {
    await page.close();
  }
}

const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium', args: ARGS });
const righe: string[][] = [];
const riga = (nome: string, ms: readonly number[]): number => {
  const p95 = [...ms].sort((a, b) => a - b)[Math.floor(ms.length * 0.95)] ?? NaN;
  righe.push([nome, numero(ms.length, 0), numero(mediana(ms)), numero(p95), numero(Math.max(...ms), 0)]);
  return p95;
};
try {
  const oggi = ['ricerca.json', 'ricerca-altre.json'].map(
    (file) => JSON.parse(readFileSync(`dist/${file}`, 'utf8')) as IndiceSerializzato,
  );
  const fresche = JSON.parse(readFileSync('test/puro/ricerca/domande-fresche.json', 'utf8')) as { domanda: string }[];
  const passo = Math.max(1, Math.floor(fresche.length / DOMANDE));
  riga(
    'il sito di oggi, domande intere',
    await misura(
      browser,
      oggi,
      fresche.filter((_, n) => n % passo === 0).map(({ domanda }) => domanda),
    ),
  );
  for (const size of sizes) {
    const voci = vociInPiu(size);
    const domande = domandePer(voci, DOMANDE).map(({ domanda }) => domanda);
    const p95 = riga(`${numero(size, 0)} voci`, await misura(browser, [costruisciIndice(voci)], domande));
    if ([248, 2000, 50_000].includes(size)) annota({ [`ricerca.p95.${size}`]: p95 });
  }
} finally {
  await browser.close();
}
scriviSezione(
  'Una domanda nel browser',
  'npm run bench:ricerca-browser',
  `${tabella(['indice', 'domande', 'mediana, ms', 'p95', 'la più lunga'], righe)}\n\nChromium col processore a un quarto, millisecondi di processore del filo della pagina (\`TimerFire\`), dopo ${PRIMA} domande che non si contano. Tutto l’indice e tutte le regole; nel sito risponde un lavoratore, e chi scrive non aspetta. Domande generate dalle voci, come in \`bench:ricerca\`; per il sito di oggi quelle scritte dalle persone. Carico alla fine: ${numero(loadavg()[0] ?? NaN)} su due processori.`,
);
