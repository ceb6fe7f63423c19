import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { QUANDO } from '../../../src/islands/copia-offline/pagina-copiata.ts';
import { desta } from '../pagina.ts';

const SITO = 'https://esempio.it/sito/';
const QUESTA = 'chi-fa-cosa /sito/ regole-1 c1';
const PAGINA = '<meta name="versione-regole" content="regole-1"><main><h1>Canali</h1></main>';

/** What the network answers, by path from the site's root; null where it falls, `mai` where it never answers. */
let rete: Map<string, string | null | 'mai'>;
let copie: Map<string, Map<string, Response>>;
let chiesti: string[];
let ascolta: Map<string, (evento: object) => void>;
let aperte: string[];
let fatto: string[];

const percorso = (indirizzo: string): string => indirizzo.replace(SITO, '');
const indirizzoDi = (cosa: string | Request): string => (typeof cosa === 'string' ? cosa : cosa.url);

function copia(nome: string): object {
  const dentro = copie.get(nome) ?? new Map<string, Response>();
  copie.set(nome, dentro);
  return {
    match: async (cosa: string | Request) => dentro.get(indirizzoDi(cosa))?.clone(),
    put: async (cosa: string | Request, risposta: Response) => void dentro.set(indirizzoDi(cosa), risposta),
    keys: async () => [...dentro.keys()].map((url) => ({ url })),
    delete: async ({ url }: { url: string }) => dentro.delete(url),
  };
}

async function scarica(cosa: string | Request): Promise<Response> {
  const indirizzo = indirizzoDi(cosa);
  chiesti.push(percorso(indirizzo));
  const risposta = rete.get(percorso(indirizzo));
  if (risposta === 'mai') return new Promise(() => undefined);
  if (risposta === null) throw new TypeError('la rete non risponde');
  return new Response(risposta ?? 'non c’è', { status: risposta === undefined ? 404 : 200 });
}

beforeEach(async () => {
  rete = new Map([
    ['', '<main>Inizio</main>'],
    ['senza-rete/', '<main>Senza rete</main>'],
    ['ricerca.json?v=regole-1', '[]'],
  ]);
  [copie, chiesti, ascolta, aperte, fatto] = [new Map(), [], new Map(), [], []];
  const globali = {
    self: globalThis,
    NUCLEO: ['', 'senza-rete/', 'ricerca.json?v=regole-1'],
    VERSIONE: 'regole-1',
    COSTRUZIONE: 'c1',
    location: new URL('sw.js', SITO),
    fetch: scarica,
    caches: {
      open: async (nome: string) => copia(nome),
      keys: async () => [...copie.keys()],
      delete: async (nome: string) => copie.delete(nome),
    },
    clients: { claim: async () => void fatto.push('claim'), matchAll: async () => aperte.map((url) => ({ url })) },
    registration: { navigationPreload: { enable: async () => void fatto.push('preload') } },
    skipWaiting: async () => void fatto.push('skipWaiting'),
    addEventListener: (tipo: string, fai: (evento: object) => void) => ascolta.set(tipo, fai),
  };
  for (const [nome, valore] of Object.entries(globali)) vi.stubGlobal(nome, valore);
  await desta('copia-offline/servizio.ts');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets an event of the worker do all its work. */
async function succede(tipo: string, altro: object = {}): Promise<void> {
  const lavori: Promise<unknown>[] = [];
  ascolta.get(tipo)?.({ ...altro, waitUntil: (lavoro: Promise<unknown>) => lavori.push(lavoro) });
  await Promise.all(lavori);
}

/** What a page of the site gets when it asks; null where the worker leaves it to the browser. */
async function chiede(indirizzo: string, { mode = 'cors', method = 'GET' } = {}): Promise<Response | null> {
  let risposta: Promise<Response> | null = null;
  const lavori: Promise<unknown>[] = [];
  ascolta.get('fetch')?.({
    // `mode: navigate` cannot be made outside a browser: it is written over.
    request: Object.defineProperty(new Request(new URL(indirizzo, SITO), { method }), 'mode', { value: mode }),
    preloadResponse: Promise.resolve(undefined),
    waitUntil: (lavoro: Promise<unknown>) => lavori.push(lavoro),
    respondWith: (promessa: Promise<Response>) => (risposta = promessa),
  });
  const arrivata = (await (risposta as Promise<Response> | null)) ?? null;
  // A network that never answers is awaited by nobody.
  if (![...rete.values()].includes('mai')) await Promise.all(lavori);
  return arrivata;
}
const va = (pagina: string): Promise<Response | null> => chiede(pagina, { mode: 'navigate' });
const naviga = async (pagina: string): Promise<string> => (await (await va(pagina))?.text()) ?? '';
const tenuti = (nome = QUESTA): string[] => [...(copie.get(nome)?.keys() ?? [])].map(percorso);

describe('quando il servizio si installa', () => {
  test('tiene il nucleo, col momento in cui è arrivato', async () => {
    await succede('install');
    expect(tenuti()).toEqual(['', 'senza-rete/', 'ricerca.json?v=regole-1']);
    expect(copie.get(QUESTA)?.get(SITO)?.headers.get(QUANDO)).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  });

  test('se una parte del nucleo non arriva non si installa', async () => {
    rete.set('senza-rete/', null);
    await expect(succede('install')).rejects.toThrow('la rete non risponde');
    rete.delete('senza-rete/');
    await expect(succede('install')).rejects.toThrow('404');
  });

  test('riprende nella versione nuova le pagine già visitate, aperte o nella copia di prima', async () => {
    copie.set('chi-fa-cosa /sito/ regole-0 c0', new Map([[`${SITO}unita/`, new Response('')]]));
    aperte = [`${SITO}canali/?sede=torino#esito`, 'https://esempio.it/altro/'];
    rete.set('canali/', PAGINA).set('unita/', PAGINA);
    await succede('install');
    expect(tenuti().slice(3)).toEqual(['canali/', 'unita/']);
  });

  test('chi aveva aperto la redazione tiene anche motore, pagine e tutte le regole', async () => {
    aperte = [`${SITO}redazione/`];
    rete.set('redazione/', PAGINA).set('redazione/regole/indice.json', '{"tipi":[{"nome":"unita"}]}');
    for (const file of ['motore.js', 'pagine.js', 'regole/riscontri.json', 'regole/unita.json'])
      rete.set(`redazione/${file}`, '1');
    await succede('install');
    expect(tenuti().slice(3).toSorted()).toEqual([
      'redazione/',
      'redazione/motore.js',
      'redazione/pagine.js',
      'redazione/regole/indice.json',
      'redazione/regole/riscontri.json',
      'redazione/regole/unita.json',
    ]);
  });
});

test('quando comincia a servire dimentica le copie di prima, e solo quelle di questo sito', async () => {
  for (const nome of ['chi-fa-cosa /sito/ regole-0 c0', QUESTA, 'chi-fa-cosa /altro/ regole-0 c0', 'posta'])
    copie.set(nome, new Map());
  await succede('activate');
  expect([...copie.keys()]).toEqual([QUESTA, 'chi-fa-cosa /altro/ regole-0 c0', 'posta']);
  expect(fatto).toEqual(['preload', 'claim']);
});

test('dice la sua versione a chi la chiede, e prende il posto dell’altro solo se glielo si dice', async () => {
  const detti: unknown[] = [];
  const source = { postMessage: (detto: unknown) => detti.push(detto) };
  await succede('message', { data: 'versione', source });
  expect([detti, fatto]).toEqual([[{ versione: 'regole-1' }], []]);
  await succede('message', { data: 'attiva', source });
  expect(fatto).toEqual(['skipWaiting']);
});

describe('una pagina', () => {
  test('viene dalla rete, e intanto si tiene, senza ciò che si è chiesto', async () => {
    rete.set('canali/?sede=torino', PAGINA);
    expect(await naviga('canali/?sede=torino')).toBe(PAGINA);
    expect(tenuti()).toEqual(['canali/']);
  });

  test('senza rete viene dalla copia, che lo dice', async () => {
    rete.set('canali/', PAGINA);
    await naviga('canali/');
    rete.set('canali/', null);
    expect(await naviga('canali/')).toContain('data-dalla-copia');
  });

  test('se la rete non risponde in tre secondi si legge intanto la copia', async () => {
    rete.set('canali/', PAGINA);
    await naviga('canali/');
    rete.set('canali/', 'mai');
    vi.useFakeTimers();
    const letta = naviga('canali/');
    let arrivata = false;
    void letta.then(() => (arrivata = true));
    await vi.advanceTimersByTimeAsync(2999);
    expect(arrivata).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await letta).toContain('data-dalla-copia');
  });

  test('mai visitata, senza rete è la pagina che lo dice', async () => {
    await succede('install');
    rete.set('unita/', null);
    expect(await naviga('unita/')).toBe('<main>Senza rete</main>');
  });

  test('che il sito non ha non si tiene', async () => {
    expect((await va('mai-esistita/'))?.status).toBe(404);
    expect(tenuti()).toEqual([]);
  });

  test('oltre cento si dimenticano le prime, mai il nucleo', async () => {
    await succede('install');
    for (let n = 1; n <= 102; n += 1) {
      rete.set(`prodotti/p${n}/`, PAGINA);
      await naviga(`prodotti/p${n}/`);
    }
    const pagine = tenuti().filter((una) => una.startsWith('prodotti/'));
    expect([pagine.length, pagine[0], tenuti().slice(0, 3)]).toEqual([
      100,
      'prodotti/p3/',
      ['', 'senza-rete/', 'ricerca.json?v=regole-1'],
    ]);
  });
});

describe('ciò che una pagina chiede', () => {
  test('con l’impronta nel nome non si chiede due volte', async () => {
    rete.set('_astro/a.js', 'codice');
    await chiede('_astro/a.js');
    expect(await (await chiede('_astro/a.js'))?.text()).toBe('codice');
    expect(chiesti).toEqual(['_astro/a.js']);
  });

  test('i dati vengono dalla rete, e senza rete dalla copia', async () => {
    rete.set('canali/tavole.json', '[1]');
    await chiede('canali/tavole.json');
    rete.set('canali/tavole.json', '[2]');
    expect(await (await chiede('canali/tavole.json'))?.text()).toBe('[2]');
    rete.set('canali/tavole.json', null);
    expect(await (await chiede('canali/tavole.json'))?.text()).toBe('[2]');
  });

  test.each([
    ['i dati aperti, che sono per altri', 'dati/v1/unita.json', 'GET'],
    ['un altro sito dello stesso host', 'https://esempio.it/altro/a.json', 'GET'],
    ['un altro host', 'https://altrove.example/a.json', 'GET'],
    ['ciò che non è una lettura', 'canali/tavole.json', 'POST'],
  ])('%s: resta al browser', async (_che, indirizzo, method) => {
    expect(await chiede(indirizzo, { method })).toBeNull();
  });
});
