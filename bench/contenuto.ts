/**
 * `npm run bench:contenuto`, after a build: from the address to the first content, on the heaviest page of each type,
 * served by nginx as shipped with its brotli module, on a phone's slow line with a processor four times slower.
 * Requests and bytes are what counts; the milliseconds are of the machine too. `-- prodotti`: only the types that begin
 * so.
 */
import { loadavg } from 'node:os';
import { chromium, type Browser } from 'playwright-core';
import { ARGS } from '../test/browser/browser-args.ts';
import { avviaNginx } from '../test/browser/server-veri.ts';
import { LINEA, RALLENTA } from './misura/attesa.ts';
import { finoAlPrimoContenuto } from './misura/compiti.ts';
import { annota } from './misura/obiettivi.ts';
import { mediana, numero, scriviSezione, tabella } from './misura/quadro.ts';
import { gzipDi } from './pesa.ts';
import { fileDaComprimere, pagineDellaMappa, tipoDi } from './sito.ts';

const VOLTE = 3;
const soli = process.argv.slice(2);

/** What came before the first content of a page that nobody had ever opened. */
interface Apertura {
  /** From the asking to the frame with the first content, by the clock. */
  orologio: number;
  /** What the page's thread worked until then, in time of processor. */
  processore: number;
  /** Requests that the first content waits for: the page and its styles. */
  richieste: number;
  /** Of the page. */
  pagina: number;
  /** Of its styles and of the fonts that travel beside them. */
  accanto: number;
}

/** In the page: its first content, and what travelled for it. */
const MISURA = `new Promise((fatto) => new PerformanceObserver((elenco, guarda) => {
  const primo = elenco.getEntriesByName('first-contentful-paint')[0];
  if (!primo) return;
  guarda.disconnect();
  fatto(primo.startTime);
}).observe({ type: 'paint', buffered: true })).then((orologio) => {
  const pagina = performance.getEntriesByType('navigation')[0];
  const cose = performance.getEntriesByType('resource');
  const stili = cose.filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking');
  const caratteri = cose.filter(({ name, initiatorType }) => initiatorType === 'link' && name.endsWith('.woff2'));
  return {
    orologio,
    richieste: 1 + stili.length,
    pagina: pagina.transferSize,
    accanto: [...stili, ...caratteri].reduce((somma, { transferSize }) => somma + transferSize, 0),
  };
})`;

async function apri(browser: Browser, address: string): Promise<Apertura> {
  const context = await browser.newContext({
    locale: 'it-IT',
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Network.enable');
    await cdp.send('Network.emulateNetworkConditions', LINEA);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: RALLENTA });
    const compiti = await finoAlPrimoContenuto(cdp, async () => {
      await page.goto(address, { waitUntil: 'load' });
    });
    const misura = await page.evaluate<Omit<Apertura, 'processore'>>(MISURA);
    return { ...misura, processore: compiti.reduce((somma, ms) => somma + ms, 0) };
  } finally {
    await context.close();
  }
}

/**
 * The longest that the line can keep the first content waiting, in milliseconds: the page whole, then its styles with
 * the fonts beside them.
 */
const linea = ({ pagina, accanto }: Apertura): number =>
  2 * LINEA.latency + ((pagina + accanto) / LINEA.downloadThroughput) * 1000;

const pagine = [...Map.groupBy(pagineDellaMappa(), tipoDi)]
  .filter(([tipo]) => soli.length === 0 || soli.some((inizio) => tipo.startsWith(`/${inizio}`)))
  .map(([tipo, paths]) => ({
    tipo,
    percorso: paths.sort((a, b) => gzipDi(b) - gzipDi(a))[0] ?? '/',
  }));
const nginx = await avviaNginx({ compressa: fileDaComprimere(pagine.map(({ percorso }) => percorso)), brotli: true });
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium', args: ARGS });
const trovate: { tipo: string; percorso: string; corse: Apertura[] }[] = [];
try {
  // The first page that a browser opens pays for the browser too.
  await apri(browser, nginx.address);
  for (const { tipo, percorso } of pagine) {
    const corse: Apertura[] = [];
    for (let volta = 0; volta < VOLTE; volta += 1) corse.push(await apri(browser, nginx.address + percorso));
    trovate.push({ tipo, percorso, corse });
  }
} finally {
  await browser.close();
  await nginx.stop();
}

const di = (corse: readonly Apertura[], che: (corsa: Apertura) => number): number => mediana(corse.map(che));
const somma = (corsa: Apertura): number => linea(corsa) + corsa.processore;
const quadro = tabella(
  ['pagina', 'richieste', 'KB', 'ms di linea', 'ms di processore', 'insieme', 'ms d’orologio'],
  trovate.map(({ percorso, corse }) => [
    percorso,
    numero(
      di(corse, ({ richieste }) => richieste),
      0,
    ),
    numero(di(corse, ({ pagina, accanto }) => pagina + accanto) / 1024),
    numero(di(corse, linea), 0),
    numero(
      di(corse, ({ processore }) => processore),
      0,
    ),
    numero(di(corse, somma), 0),
    numero(
      di(corse, ({ orologio }) => orologio),
      0,
    ),
  ]),
);
if (soli.length > 0) console.log(quadro);
else {
  const tutti = trovate.map(({ corse }) => di(corse, somma));
  const entro = tutti.filter((ms) => ms < 800).length;
  annota({ contenuto: Math.max(...tutti) / 1000 });
  scriviSezione(
    'Dall’indirizzo al primo contenuto',
    'npm run bench:contenuto',
    `${quadro}\n\n${entro} tipi su ${tutti.length} sotto 0,8 s; mediana dei tipi ${numero(mediana(tutti), 0)} ms. La pagina più pesante di ogni tipo, a 360 pixel, in un browser che non ha mai visto il sito; nginx come lo si ospita, col modulo brotli. Richieste: quelle che il primo contenuto aspetta (la pagina e i suoi stili). KB: quelle e i caratteri che viaggiano accanto, intestazioni comprese. «Di linea»: il conto, due andate e ritorni da 150 ms e quei byte a 1,6 Mbit/s. «Di processore»: ciò che il filo della pagina lavora fino a quel fotogramma, a un quarto di processore (\`RunTask\`). «Insieme»: la somma, come se l’uno aspettasse sempre l’altra; è la cifra dell’obiettivo, perché non cambia con ciò che fa la macchina. «D’orologio»: quanto è passato davvero, con la linea imitata da Chromium; cresce col carico. Mediane di ${VOLTE}. Carico alla fine: ${numero(loadavg()[0] ?? NaN)} su due processori.`,
  );
}
