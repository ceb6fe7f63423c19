import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scriviCopia } from '../../src/costruzione/copia.ts';
import { ARGS } from '../browser/browser-args.ts';

/** The environment without what the test runner adds for Vite: the build is to start as a person starts it. */
const clean = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|BASE_URL|DEV|PROD|SSR|MODE|TEST)/.test(name)),
  );
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

describe('costruito sotto una cartella (/uffici/)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'uffici-'));
  beforeAll(() => {
    execFileSync(join('node_modules', '.bin', 'astro'), ['build', '--outDir', folder, '--silent'], {
      env: { ...clean(), BASE: '/uffici/', ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const versione =
      /name="versione-regole" content="([^"]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8'))?.[1] ?? '';
    scriviCopia(process.cwd(), folder, versione);
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('ogni indirizzo interno porta la cartella', () => {
    const wrong = new Set<string>();
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.name.endsWith('.html')) continue;
      const html = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      for (const [, address = ''] of html.matchAll(/\s(?:href|src|action|data-indice|data-pagefind)="(\/[^"]*)"/g)) {
        if (!address.startsWith('/uffici/')) wrong.add(`${entry.name}: ${address}`);
      }
    }
    expect([...wrong]).toEqual([]);
  });

  test('la copia senza rete sta dentro la cartella, e da lì risponde: pagina visitata, ricerca', async () => {
    const server = await serve(folder, '/uffici/');
    const at = server.address();
    const site = `http://127.0.0.1:${at !== null && typeof at === 'object' ? at.port : 0}/uffici`;
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] || '/usr/bin/chromium',
      args: ARGS,
    });
    try {
      const page = await browser.newPage();
      await page.goto(`${site}/prodotti/mt1k00/`);
      await page.waitForFunction(
        async () =>
          (await navigator.serviceWorker.ready).active?.state === 'activated' &&
          navigator.serviceWorker.controller !== null,
      );
      expect(
        await page.evaluate(async () =>
          (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
        ),
      ).toEqual(['/uffici/']);
      await page.reload();
      await stop(server);
      await page.reload();
      expect(await page.locator('[data-dalla-copia]').textContent()).toContain('La rete non risponde: copia del');
      await page.goto(`${site}/cerca/?q=nm7k00`);
      const first = page.locator('.cerca-pagina a.cerca-voce').first();
      await first.waitFor();
      expect(await first.getAttribute('href')).toBe('/uffici/prodotti/nm7k00/');
      await page.goto(`${site}/cerca/?q=mt1k00`);
      await page.waitForURL(`${site}/prodotti/mt1k00/`);
      expect(await page.locator('[data-dalla-copia]').count()).toBe(1);
    } finally {
      await browser.close();
      await stop(server);
    }
  }, 90_000);
});

/** Serves a folder under a prefix, and nothing outside it. */
async function serve(folder: string, base: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    const file = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
    if (!path.startsWith(base) || !existsSync(file)) response.writeHead(404).end();
    else response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream').end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
