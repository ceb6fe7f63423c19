import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { regoleIntestazioni, fileIntestazioni } from '../../src/costruzione/intestazioni.ts';
import { newPage, useBrowser } from './browser.ts';
import { avviaCaddy, avviaNginx, type ServerVero } from './server-veri.ts';

useBrowser();

const SERVER = {
  'nginx senza brotli': () => avviaNginx(),
  'nginx con brotli': () => avviaNginx({ brotli: true }),
  Caddy: () => avviaCaddy(),
};
const accesi = new Map<string, ServerVero>();
beforeAll(async () => {
  for (const [nome, avvia] of Object.entries(SERVER)) accesi.set(nome, await avvia());
});
afterAll(async () => {
  for (const server of accesi.values()) await server.stop();
});

const chiedi = async (nome: string, path: string, accept = 'identity'): Promise<Response & { testo: string }> => {
  const response = await fetch((accesi.get(nome)?.address ?? '') + path, {
    headers: { 'Accept-Encoding': accept },
    redirect: 'manual',
  });
  return Object.assign(response, { testo: await response.text() });
};

/** What a header is worth on a path: the last rule whose prefix fits. */
const attesa = (nome: string, path: string): string | null =>
  regoleIntestazioni().findLast((regola) => regola.nome === nome && path.startsWith(regola.prefisso))?.valore ?? null;

const INTESTAZIONI = [...new Set(regoleIntestazioni().map(({ nome }) => nome))];
const impronta = readdirSync('dist/_astro').find((file) => file.endsWith('.css')) ?? '';

describe.each(Object.keys(SERVER))('%s', (nome) => {
  test.each([
    '/',
    '/prodotti/',
    '/prodotti/mt1k00/',
    '/cerca/',
    '/pagefind/parti.json',
    '/dati/v1/prodotti.json',
    '/dati/v1/prodotti.csv',
    '/schema/prodotti.schema.json',
    `/_astro/${impronta}`,
    '/sw.js',
    '/manifest.webmanifest',
  ])('%s porta le intestazioni del suo percorso, una volta ciascuna', async (path) => {
    const risposta = await chiedi(nome, path);
    expect(risposta.status).toBe(200);
    for (const intestazione of INTESTAZIONI)
      expect(risposta.headers.get(intestazione), intestazione).toBe(attesa(intestazione, path));
    expect(risposta.headers.get('server') ?? '').not.toMatch(/\d/);
  });

  test.each([
    ['/dati/v1/prodotti.csv', /^text\/csv; charset=utf-8$/],
    ['/dati/v1/dcat.jsonld', /^application\/ld\+json$/],
    ['/manifest.webmanifest', /^application\/manifest\+json$/],
    ['/dati/v1/prodotti.json', /^application\/json$/],
    ['/prodotti/', /^text\/html; charset=utf-8$/],
    [`/_astro/${impronta}`, /^text\/css(; charset=utf-8)?$/],
    ['/sw.js', /^(application|text)\/javascript(; charset=utf-8)?$/],
    ['/icone.svg', /^image\/svg\+xml$/],
    ['/novita.xml', /^(application|text)\/xml(; charset=utf-8)?$/],
  ])('%s ha il suo tipo', async (path, tipo) => {
    expect((await chiedi(nome, path)).headers.get('content-type')).toMatch(tipo);
  });

  test.each([
    '/non-esiste/',
    '/_astro/',
    '/_astro/vecchio.HASH.js',
    '/dati/v1/',
    '/schema/',
    '/pagefind/',
    '/prodotti/non-esiste',
    '/_headers',
  ])('%s risponde 404 con la nostra pagina', async (path) => {
    const risposta = await chiedi(nome, path);
    expect(risposta.status).toBe(404);
    expect(risposta.testo).toContain('<title>Pagina non trovata · Chi fa cosa</title>');
    expect(risposta.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(risposta.headers.get('cache-control')).toBe('no-cache');
    expect(risposta.headers.get('x-content-type-options')).toBe('nosniff');
    expect(risposta.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('senza la barra finale si va alla pagina, sullo stesso host', async () => {
    const risposta = await chiedi(nome, '/prodotti');
    expect([301, 308]).toContain(risposta.status);
    expect(risposta.headers.get('location')).toMatch(/^\/?prodotti\/$/);
  });

  test('ciò che è già compresso arriva compresso, il resto lo comprime il server', async () => {
    const brotli = nome !== 'nginx senza brotli';
    expect((await chiedi(nome, '/prodotti/', 'br, gzip')).headers.get('content-encoding')).toBe(brotli ? 'br' : 'gzip');
    expect((await chiedi(nome, '/prodotti/', 'gzip')).headers.get('content-encoding')).toBe('gzip');
    expect((await chiedi(nome, '/unita/', 'gzip')).headers.get('content-encoding')).toBe('gzip');
    expect((await chiedi(nome, '/prodotti/')).headers.get('content-encoding')).toBeNull();
  });

  test('nel testo delle pagine si cerca', async () => {
    const { page, errors } = await newPage(`${accesi.get(nome)?.address}/cerca/?q=soggetto+contribuente`);
    await page.locator('[data-pagina-ricerca] section a').first().waitFor();
    expect(errors).toEqual([]);
  });
});

describe('_headers', () => {
  /** The blocks of the file that fit a path, in order. */
  const blocchi = (path: string): string[][] =>
    fileIntestazioni()
      .split('\n')
      .filter((riga) => riga !== '' && !riga.startsWith('#'))
      .reduce<string[][]>((tutti, riga) => {
        if (riga.startsWith('/')) tutti.push([riga]);
        else tutti.at(-1)?.push(riga.trim());
        return tutti;
      }, [])
      .filter(([dove = '']) => path.startsWith(dove.slice(0, -1)));

  /** Cloudflare Pages: values of the same name are joined by a comma, a line with ! takes away what came before. */
  const cloudflare = (path: string): Map<string, string> => {
    const valori = new Map<string, string>();
    for (const [, ...righe] of blocchi(path))
      for (const riga of righe) {
        const [nome = '', ...resto] = riga.split(': ');
        if (riga.startsWith('! ')) valori.delete(riga.slice(2));
        else valori.set(nome, [...(valori.has(nome) ? [valori.get(nome)] : []), resto.join(': ')].join(', '));
      }
    return valori;
  };
  /** Netlify: a line without a colon is skipped, the last value of a name stays. */
  const netlify = (path: string): Map<string, string> =>
    new Map(
      blocchi(path).flatMap(([, ...righe]) =>
        righe
          .filter((riga) => riga.includes(':'))
          .map((riga): [string, string] => {
            const [nome = '', ...resto] = riga.split(': ');
            return [nome, resto.join(': ')];
          }),
      ),
    );

  test.each(['/', '/prodotti/mt1k00/', '/cerca/', '/pagefind/x', '/dati/v1/x', '/schema/x', '/_astro/x.css'])(
    '%s: Cloudflare e Netlify danno ciò che danno gli altri',
    (path) => {
      for (const intestazione of INTESTAZIONI) {
        expect(cloudflare(path).get(intestazione) ?? null, intestazione).toBe(attesa(intestazione, path));
        expect(netlify(path).get(intestazione) ?? null, intestazione).toBe(attesa(intestazione, path));
      }
    },
  );
});

test('HSTS con il precaricamento è una scelta di chi ospita', () => {
  const di = (hstsPreload: boolean) =>
    regoleIntestazioni({ hstsPreload }).find(({ nome }) => nome === 'Strict-Transport-Security')?.valore;
  expect(di(false)).toBe('max-age=63072000');
  expect(di(true)).toBe('max-age=63072000; includeSubDomains; preload');
});
