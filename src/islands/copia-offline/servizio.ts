/**
 * The service worker: what has been visited, and the search, can be read without a network.
 * A page always comes from the network where there is one; the copy is for when there is none, and says its date.
 * `src/costruzione/copia.ts` writes it into the site with the list of what is kept from the start.
 */
import type { Lavoratore, Richiesta } from './lavoratore.ts';
import { FILE, fileRedazione } from '../../puro/parole/indirizzi.ts';
import type { Indice } from '../../uscite/redazione/messaggi.ts';
import { paginaCopiata, QUANDO } from './pagina-copiata.ts';
import { senzaRete } from '../../puro/parole/indirizzi-pagine.ts';

declare const NUCLEO: readonly string[];
declare const VERSIONE: string;
declare const COSTRUZIONE: string;

/** Beyond this many visited pages the first kept are forgotten. */
const PAGINE = 100;

declare const self: Lavoratore;
const root = new URL('.', self.location.href);
const family = `chi-fa-cosa ${root.pathname} `;
const name = `${family}${VERSIONE} ${COSTRUZIONE}`;
const core = new Set(NUCLEO.map((path) => new URL(path, root).href));
/** What the editors' page works with beside the rules, and that page. */
const tools = [FILE.motoreRedazione, FILE.pagineRedazione].map(inSite);
const redazione = new URL('.', inSite(FILE.motoreRedazione)).href;

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('message', ({ data, source }) => {
  if (data === 'versione') source?.postMessage({ versione: VERSIONE });
  if (data === 'attiva') void self.skipWaiting();
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (url.pathname.startsWith(`${root.pathname}_astro/`)) event.respondWith(asset(event));
  else if (core.has(whole(request.url)) || isData(url)) event.respondWith(data(event));
});

/** The core, and again, in their new version, the pages that the reader had visited. */
async function install(): Promise<void> {
  const cache = await caches.open(name);
  await Promise.all([...core].map((address) => renew(cache, address)));
  const visited = [
    ...(await self.clients.matchAll({ includeUncontrolled: true, type: 'window' })).map(({ url }) => bare(url)),
    ...(await oldPages()),
  ];
  await Promise.allSettled(
    [...new Set(visited)]
      .filter((address) => address.startsWith(root.href) && !core.has(address))
      .flatMap((address) => [renew(cache, address), ...(address === redazione ? [keepTools(cache)] : [])]),
  );
}

/** Where a file of the site is, whatever folder the site lives in. */
function inSite(path: string): string {
  return new URL(path.slice(1), root).href;
}

/** Keeps what is at an address as it is now. */
async function renew(cache: Cache, address: string): Promise<void> {
  await keep(cache, address, await now(address));
}

function now(address: string): Promise<Response> {
  return fetch(address, { cache: 'no-cache' });
}

/**
 * The engine of the editors' page, the pages that it draws and all the rules, for who has opened that page: without a
 * network a rule is checked against all the others. Asked for together and only then kept: versions do not mix.
 */
async function keepTools(cache: Cache): Promise<void> {
  const index = inSite(fileRedazione('indice'));
  const list = await now(index);
  const { tipi } = (await list.clone().json()) as Indice;
  const rules = ['riscontri', ...tipi.map(({ nome }) => nome)].map((nome) => inSite(fileRedazione(nome)));
  const addresses = [...tools, ...rules];
  const answers = await Promise.all(addresses.map(async (address) => [address, await now(address)] as const));
  await Promise.all([[index, list] as const, ...answers].map(([address, answer]) => keep(cache, address, answer)));
}

async function activate(): Promise<void> {
  for (const old of await oldCaches()) await caches.delete(old);
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function oldCaches(): Promise<string[]> {
  return (await caches.keys()).filter((other) => other.startsWith(family) && other !== name);
}

async function oldPages(): Promise<string[]> {
  const lists = await Promise.all((await oldCaches()).map(async (old) => (await caches.open(old)).keys()));
  return lists
    .flat()
    .map(({ url }) => url)
    .filter((url) => url.endsWith('/'));
}

/** An address without the part that stays with the reader: a picture of many is asked for as «icone.svg#fonte». */
function whole(address: string): string {
  return address.replace(/#.*$/, '');
}

/**
 * What pages calculate and filter with, asked for by the pages themselves; the editors' engine and its pages too. The
 * open data is for others.
 */
function isData({ href, pathname }: URL): boolean {
  if (tools.includes(href)) return true;
  return pathname.endsWith('.json') && !/^(dati|schema|pagefind)\//.test(pathname.slice(root.pathname.length));
}

/** A page's place in the copy: what is written in its address after ? stays with the reader. */
function bare(address: string): string {
  return address.replace(/[?#].*$/, '');
}

/** How long a reader waits for a network that does not answer, where there is a copy to read meanwhile. */
const PAZIENZA = 3000;

/** What came first: the network's answer, or null when it failed or was not there in time. */
function inTime(network: Promise<Response>): Promise<Response | null> {
  return Promise.race([
    network.catch(() => null),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), PAZIENZA)),
  ]);
}

/**
 * From the network, kept on the way; from the copy with its date where the network fails or does not answer in time;
 * else the page that says there is no network.
 */
async function page(event: Richiesta): Promise<Response> {
  const address = bare(event.request.url);
  const network = (async () => (await event.preloadResponse) ?? (await fetch(event.request)))();
  event.waitUntil(
    network.then(
      (response) => {
        if (response.ok && !response.redirected && address.endsWith('/')) return visited(address, response.clone());
        return undefined;
      },
      () => undefined,
    ),
  );
  const copy = await copyOf(address);
  if (!copy) return network.catch(() => fromCopy(new URL(senzaRete.slice(1), root).href));
  const response = await inTime(network.then((answer) => answer.clone()));
  if (response) return response;
  return new Response(paginaCopiata(await copy.text(), copy.headers.get(QUANDO)), { headers: copy.headers });
}

/**
 * What a page asks for besides: from the network, else from the copy; what is no part of the core is kept on the way.
 */
async function data(event: Richiesta): Promise<Response> {
  const address = whole(event.request.url);
  const network = fetch(event.request);
  const kept = network.then(
    async (response) => {
      if (response.ok && !core.has(address)) await keep(await caches.open(name), address, response.clone());
      return undefined;
    },
    () => undefined,
  );
  const copy = await copyOf(address);
  event.waitUntil(kept);
  return copy ? ((await inTime(network.then((answer) => answer.clone()))) ?? copy) : network;
}

async function visited(address: string, response: Response): Promise<void> {
  const cache = await caches.open(name);
  await keep(cache, address, response);
  const all = await cache.keys();
  const pages = all.filter(({ url }) => url.endsWith('/') && !core.has(url));
  const gone = pages.slice(0, -PAGINE);
  const left = gone.some(({ url }) => url === redazione) ? all.filter(({ url }) => url.startsWith(redazione)) : [];
  await Promise.all([...gone, ...left].map((old) => cache.delete(old)));
  if (address === redazione) await keepTools(cache);
}

/**
 * What carries a hash in its name never changes: the copy is as good as the network. Where there is no room for a copy,
 * or none can be read, the page has it all the same.
 */
async function asset(event: Richiesta): Promise<Response> {
  const { request } = event;
  const copy = await copyOf(request);
  if (copy) return copy;
  const response = await fetch(request);
  const own = response.clone();
  if (response.ok)
    event.waitUntil(
      caches
        .open(name)
        .then((cache) => cache.put(request, own))
        .catch(() => undefined),
    );
  return response;
}

async function fromCopy(address: string): Promise<Response> {
  return (await copyOf(address)) ?? Response.error();
}

/** What is kept of an address; nothing too where the browser cannot look. */
function copyOf(address: string | Request): Promise<Response | undefined> {
  return caches
    .open(name)
    .then((cache) => cache.match(address))
    .catch(() => undefined);
}

/** Puts an answer in the copy with the moment in which it came; every header stays, the security policy among them. */
async function keep(cache: Cache, address: string, response: Response): Promise<void> {
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  const headers = new Headers(response.headers);
  headers.set(QUANDO, new Date().toISOString());
  await cache.put(address, new Response(await response.blob(), { headers }));
}
