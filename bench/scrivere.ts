/**
 * `npm run bench:scrivere`, after a build: the longest task of the page while somebody writes in a search box, from the
 * first focus on, with a processor four times slower. Time of processor, not of the clock: a busy machine changes it
 * little. `-- /cerca/`: only the boxes of pages that begin so.
 */
import { loadavg } from 'node:os';
import { chromium, type Browser } from 'playwright-core';
import { ARGS } from '../test/browser/browser-args.ts';
import { avviaNginx } from '../test/browser/server-veri.ts';
import { BATTUTA, compitiDi } from './misura/compiti.ts';
import { annota } from './misura/obiettivi.ts';
import { mediana, numero, scriviSezione, tabella } from './misura/quadro.ts';

const VOLTE = 3;
const RALLENTA = 4;
/** The rest of the index has come and is open well before. */
const FINO_A = 4000;
const soli = process.argv.slice(2).filter((arg) => arg.startsWith('/'));

const CASI = [
  { pagina: '/', scrive: 'come chiedo un rimborso dei contributi' },
  { pagina: '/', scrive: 'MT1K00' },
  { pagina: '/prodotti/mt1k00/', scrive: 'quanti indennizzi a torino' },
  { pagina: '/cerca/?q=durc', scrive: 'visite mediche fiscali' },
].filter(({ pagina }) => soli.length === 0 || soli.some((inizio) => pagina.startsWith(inizio)));

/** Milliseconds of processor of each task, in a browser that has never seen the site. */
async function compiti(
  browser: Browser,
  address: string,
  { pagina, scrive }: (typeof CASI)[number],
): Promise<number[]> {
  const context = await browser.newContext({ locale: 'it-IT', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.goto(address + pagina, { waitUntil: 'networkidle' });
    // Pressed where it stands: what a browser's driver puts in the page to look for it is no work of ours.
    const { x, y } = await page
      .locator('form[data-ricerca] input[type=search]')
      .first()
      .evaluate((field) => field.getBoundingClientRect().toJSON() as { x: number; y: number });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: RALLENTA });
    return await compitiDi(cdp, async () => {
      await page.mouse.click(x + 20, y + 10);
      await page.keyboard.type(scrive, { delay: BATTUTA });
      await page.waitForTimeout(FINO_A);
    });
  } finally {
    await context.close();
  }
}

const nginx = await avviaNginx({ compressa: '_astro' });
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium', args: ARGS });
const righe: string[][] = [];
let peggiore = 0;
try {
  for (const caso of CASI) {
    const corse: number[][] = [];
    for (let volta = 0; volta < VOLTE; volta += 1) corse.push(await compiti(browser, nginx.address, caso));
    const lungo = mediana(corse.map((una) => Math.max(...una)));
    peggiore = Math.max(peggiore, lungo);
    righe.push([
      caso.pagina,
      caso.scrive,
      numero(lungo, 0),
      numero(mediana(corse.map((una) => una.filter((ms) => ms > 50).length)), 0),
      numero(mediana(corse.map((una) => una.reduce((somma, ms) => somma + ms, 0))), 0),
    ]);
  }
} finally {
  await browser.close();
  await nginx.stop();
}
const quadro = tabella(['pagina', 'si scrive', 'compito più lungo, ms', 'compiti oltre 50 ms', 'in tutto, ms'], righe);
if (soli.length > 0) console.log(quadro);
else {
  annota({ 'ricerca.blocco': peggiore });
  scriviSezione(
    'Mentre si scrive nella ricerca',
    'npm run bench:scrivere',
    `${quadro}\n\nChromium col processore a un quarto; dal tocco nella casella a ${FINO_A / 1000} s dopo l’ultimo tasto, uno ogni ${BATTUTA} ms. Millisecondi di processore del filo della pagina (\`RunTask\`), mediane di ${VOLTE}. Carico alla fine: ${numero(loadavg()[0] ?? NaN)} su due processori.`,
  );
}
