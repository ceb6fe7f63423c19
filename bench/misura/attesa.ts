/** How long a reader waits on a slow line for the first answer to a gesture, and which requests wait for one another. */
import type { Browser, CDPSession, Page } from 'playwright-core';

/** A gesture on an open page, and what shows that it was answered. */
export interface Gesto {
  nome: string;
  pagina: string;
  /** Comes to the control, without yet writing in it. */
  fuoco: (page: Page) => Promise<void>;
  /** Writes; nothing where the coming is the whole gesture. */
  scrive?: string;
  /** An expression of the page, true once the answer is shown. */
  risposto: string;
}

/** What one gesture cost. */
export interface Attesa {
  /** From the last key (where none is written, from the pressing) to the frame that shows the answer. */
  ms: number;
  /** From the pressing to the last key: what the typing took. */
  scrittura: number;
  /** Requests that the answer waited for or that travelled meanwhile. */
  richieste: number;
  /** The longest chain of requests each of which set off when another had ended. */
  catena: number;
  /** Bytes that travelled before the answer, headers included. */
  byte: number;
  /** Of which headers. */
  intestazioni: number;
  /** Each request: address, milliseconds since the pressing at which it set off and ended (NaN: it had not), bytes. */
  viaggi: Viaggio[];
}

interface Viaggio {
  nome: string;
  parte: number;
  arriva: number;
  byte: number;
  intestazioni: number;
}

/** The line of a phone far from its antenna, as Lighthouse imitates it, and a processor four times slower. */
export const LINEA = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750, offline: false } as const;
/** How many times slower. */
export const RALLENTA = 4;
/** A page that has not answered by then never will. */
const SCADUTO = 20_000;

/** In the page: notes the first gesture, the last key, and the frame in which the answer stands. */
const SPIA = (risposto: string): string => `(() => {
  const w = globalThis;
  const ora = () => performance.timeOrigin + performance.now();
  w.__attesa = {};
  w.__attesa.fatto = new Promise((fatto) => { w.__attesa.finito = fatto; setTimeout(fatto, ${SCADUTO}); });
  addEventListener('pointerdown', () => { w.__attesa.preme ??= ora(); }, true);
  addEventListener('keydown', () => { w.__attesa.scritto = ora(); }, true);
  const guarda = () => {
    if (w.__attesa.preme && (${risposto}))
      requestAnimationFrame(() => { w.__attesa.finito(w.__attesa.risponde = ora()); });
    else requestAnimationFrame(guarda);
  };
  requestAnimationFrame(guarda);
})()`;

/** Opens the page in a browser that has never seen the site, waits until all is quiet, makes the gesture. */
export async function aspetta(browser: Browser, address: string, gesto: Gesto): Promise<Attesa> {
  const context = await browser.newContext({
    locale: 'it-IT',
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    await page.goto(address + gesto.pagina, { waitUntil: 'networkidle' });
    await network.send('Network.emulateNetworkConditions', LINEA);
    await network.send('Emulation.setCPUThrottlingRate', { rate: RALLENTA });
    const viaggi = ascolta(network);
    await page.evaluate(SPIA(gesto.risposto));
    await gesto.fuoco(page);
    if (gesto.scrive !== undefined) await page.keyboard.type(gesto.scrive);
    const { preme, scritto, risponde } = await page.evaluate<Record<string, number | undefined>>(
      '__attesa.fatto.then(() => ({ ...__attesa }))',
    );
    if (!preme || !risponde) throw new Error(`«${gesto.nome}»: nessuna risposta in ${SCADUTO / 1000} s.`);
    return riassumi(viaggi(), preme, scritto ?? preme, risponde);
  } finally {
    await context.close();
  }
}

interface Richiesta {
  nome: string;
  parte: number;
  arriva: number;
  pezzi: { quando: number; byte: number }[];
}

/** Listens to the requests from now on; times are of the clock, in milliseconds. */
function ascolta(network: CDPSession): () => Richiesta[] {
  const tutte = new Map<string, Richiesta>();
  let scarto = 0;
  network.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
    scarto = (wallTime - timestamp) * 1000;
    const { pathname } = new URL(request.url);
    tutte.set(requestId, { nome: pathname, parte: wallTime * 1000, arriva: NaN, pezzi: [] });
  });
  const pezzo = (requestId: string, timestamp: number, byte: number): void => {
    tutte.get(requestId)?.pezzi.push({ quando: timestamp * 1000 + scarto, byte });
  };
  network.on('Network.responseReceived', ({ requestId, timestamp, response }) =>
    pezzo(requestId, timestamp, response.encodedDataLength),
  );
  network.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) =>
    pezzo(requestId, timestamp, encodedDataLength),
  );
  network.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
    const una = tutte.get(requestId);
    if (!una) return;
    una.arriva = timestamp * 1000 + scarto;
    const contati = una.pezzi.reduce((somma, { byte }) => somma + byte, 0);
    pezzo(requestId, timestamp, Math.max(0, encodedDataLength - contati));
  });
  return () => [...tutte.values()];
}

function riassumi(richieste: readonly Richiesta[], preme: number, scritto: number, risponde: number): Attesa {
  const viaggi = richieste
    .filter(({ parte }) => parte < risponde)
    .sort((a, b) => a.parte - b.parte)
    .map(({ nome, parte, arriva, pezzi }) => {
      const prima = pezzi.filter(({ quando }) => quando <= risponde);
      const byte = prima.reduce((somma, pezzo) => somma + pezzo.byte, 0);
      return { nome, parte: parte - preme, arriva: arriva - preme, byte, intestazioni: prima[0]?.byte ?? 0 };
    });
  const somma = (di: (viaggio: Viaggio) => number): number => viaggi.reduce((totale, uno) => totale + di(uno), 0);
  return {
    ms: risponde - scritto,
    scrittura: scritto - preme,
    richieste: viaggi.length,
    catena: catena(viaggi.filter(({ arriva }) => arriva <= risponde - preme)),
    byte: somma(({ byte }) => byte),
    intestazioni: somma(({ intestazioni }) => intestazioni),
    viaggi,
  };
}

/** The longest chain: a request comes after those that had ended when it set off. */
function catena(viaggi: readonly Viaggio[]): number {
  const passi: number[] = [];
  for (const uno of viaggi)
    passi.push(1 + Math.max(0, ...passi.filter((_, n) => (viaggi[n]?.arriva ?? Infinity) <= uno.parte)));
  return Math.max(0, ...passi);
}
