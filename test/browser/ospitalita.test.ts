import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newPage, useBrowser } from './browser.ts';
import { avviaNginx } from './server-veri.ts';
import { direttive, osservatorio } from './osservatorio.ts';

useBrowser();
let nginx: Awaited<ReturnType<typeof avviaNginx>>;
beforeAll(async () => {
  nginx = await avviaNginx({ brotli: true });
});
afterAll(() => nginx.stop());

const headers = async (
  path: string,
  accept = 'identity',
): Promise<{ status: number; get: (name: string) => string }> => {
  const response = await fetch(nginx.address + path, { headers: { 'Accept-Encoding': accept }, redirect: 'manual' });
  await response.arrayBuffer();
  return { status: response.status, get: (name) => response.headers.get(name) ?? '' };
};

describe('le risposte di nginx, secondo i criteri dell’osservatorio di MDN', () => {
  const pages = ['/', '/prodotti/', '/prodotti/mt1k00/', '/cerca/?q=mt1k', '/non-esiste/'];

  test('la politica dei contenuti parte da «niente», senza unsafe, senza altri host, senza cornici', async () => {
    for (const page of pages) {
      const csp = direttive((await headers(page)).get('content-security-policy'));
      expect(csp.get('default-src'), page).toEqual(["'none'"]);
      expect(
        [...csp.values()].flat().filter((value) => /unsafe-inline|'unsafe-eval'|https?:|\*/.test(value)),
        page,
      ).toEqual([]);
      expect(csp.get('script-src'), page).toEqual(
        page.startsWith('/cerca/') ? ["'self'", "'wasm-unsafe-eval'"] : ["'self'"],
      );
      for (const name of ['base-uri', 'frame-ancestors']) expect(csp.get(name), page).toEqual(["'none'"]);
      expect(csp.get('form-action'), page).toEqual(["'self'"]);
      expect(csp.get('require-trusted-types-for'), page).toEqual(["'script'"]);
    }
  });

  test('il voto è A+, con 130 punti su ogni tipo di pagina', async () => {
    for (const page of pages.filter((path) => path !== '/non-esiste/')) {
      const response = await fetch(nginx.address + page);
      // 100, plus 10 for the policy, 10 for the resources, 5 for the frames and 5 for the referrer.
      expect(osservatorio(response.headers, await response.text()), page).toMatchObject({ punti: 130, grado: 'A+' });
    }
  });

  test('senza una delle intestazioni il voto scende', async () => {
    const response = await fetch(`${nginx.address}/`);
    const html = await response.text();
    const senza = (nome: string): number => {
      const left = new Headers(response.headers);
      left.delete(nome);
      return osservatorio(left, html).punti;
    };
    // The policy covers the frames too: without it, those of X-Frame-Options stay, and below 90 the bonuses do not
    // count.
    expect(
      [
        'content-security-policy',
        'strict-transport-security',
        'x-content-type-options',
        'referrer-policy',
        'cross-origin-resource-policy',
      ].map(senza),
    ).toEqual([75, 80, 125, 125, 120]);
    expect(osservatorio(response.headers, `${html}<script src="https://altrove.example/x.js"></script>`).punti).toBe(
      125,
    );
  });

  test('HSTS di almeno sei mesi, nosniff, niente cornici, referrer e risorse chiusi', async () => {
    for (const page of pages) {
      const answer = await headers(page);
      expect(Number(/max-age=(\d+)/.exec(answer.get('strict-transport-security'))?.[1])).toBeGreaterThanOrEqual(
        15_768_000,
      );
      expect(answer.get('x-content-type-options')).toBe('nosniff');
      expect(answer.get('x-frame-options')).toBe('DENY');
      expect(answer.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(answer.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(answer.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(answer.get('set-cookie')).toBe('');
      expect(answer.get('server')).toBe('nginx');
    }
  });

  test('i dati aperti si leggono da altri siti, le pagine no', async () => {
    const data = await headers('/dati/v1/prodotti.json');
    expect(data.get('access-control-allow-origin')).toBe('*');
    expect(data.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect((await headers('/prodotti/')).get('access-control-allow-origin')).toBe('');
  });

  test('un calcolatore si mostra dentro la pagina di un altro sito, e calcola; una pagina del sito no', async () => {
    const altrove = createServer((richiesta, risposta) => {
      const verso = new URL(richiesta.url ?? '/', 'http://altrove').searchParams.get('verso') ?? '';
      risposta.setHeader('Content-Type', 'text/html; charset=utf-8');
      risposta.end(`<!doctype html><title>Intranet</title><iframe src="${nginx.address}${verso}" title="x"></iframe>`);
    });
    await new Promise<void>((pronto) => altrove.listen(0, '127.0.0.1', pronto));
    const { port } = altrove.address() as AddressInfo;
    const { page } = await newPage(`http://localhost:${port}/?verso=/incorpora/indice-giacenza/`);
    const cornice = page.frameLocator('iframe');
    await cornice.locator('#c-giacenza').fill('2000');
    // 2.000 ÷ 12.000 × 360 = 60.
    await cornice.locator('#esito .risposta-valore', { hasText: '60' }).waitFor();
    await cornice.locator('#c-giacenza').blur();
    const [scheda] = await Promise.all([page.context().waitForEvent('page'), cornice.locator('#sul-sito').click()]);
    expect(new URL(scheda.url()).pathname).toBe('/calcolatori/indice-giacenza/');
    expect(new URL(scheda.url()).searchParams.get('giacenza')).toBe('2000');
    await page.goto(`http://localhost:${port}/?verso=/calcolatori/indice-giacenza/`);
    expect(page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
    altrove.close();
  });

  test('ciò che porta l’impronta nel nome si conserva un anno, le pagine si chiedono ogni volta', async () => {
    const asset = readdirSync('dist/_astro').find((name) => name.endsWith('.css'));
    expect((await headers(`/_astro/${asset}`)).get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await headers('/prodotti/')).get('cache-control')).toBe('no-cache');
    expect((await headers('/prodotti/')).get('etag')).not.toBe('');
  });

  test('i file arrivano già compressi', async () => {
    expect((await headers('/prodotti/', 'gzip')).get('content-encoding')).toBe('gzip');
    expect((await headers('/prodotti/', 'br')).get('content-encoding')).toBe('br');
  });

  test('una pagina che non c’è risponde 404 con la nostra pagina', async () => {
    const response = await fetch(`${nginx.address}/non-esiste/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<title>Pagina non trovata · Chi fa cosa</title>');
  });
});

describe('sotto queste intestazioni ogni tipo di pagina funziona senza violazioni', () => {
  for (const path of ['/', '/prodotti/', '/prodotti/mt1k00/', '/fonti/', '/incongruenze/', '/stile/']) {
    test(path, async () => {
      const { page, errors } = await newPage(nginx.address + path);
      await page.waitForLoadState('networkidle');
      expect(errors).toEqual([]);
    });
  }

  test('la ricerca risponde, e il testo delle pagine si cerca', async () => {
    const { page, errors } = await newPage(`${nginx.address}/cerca/?q=soggetto+contribuente`);
    await page.locator('[data-pagina-ricerca] section a').first().waitFor();
    await page.fill('#cerca', 'mt1k');
    await page.locator('.cerca-elenco [role=option]').first().waitFor();
    expect(page.workers().some((worker) => worker.url().includes('/_astro/lavoratore'))).toBe(true);
    expect(errors).toEqual([]);
  });
});
