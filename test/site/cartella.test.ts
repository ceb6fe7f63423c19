import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The environment without what the test runner adds for Vite: the build is to start as a person starts it. */
const clean = (): NodeJS.ProcessEnv => Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|BASE_URL|DEV|PROD|SSR|MODE|TEST)/.test(name)));

test('costruito sotto una cartella (/uffici/), ogni indirizzo interno la porta', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'uffici-'));
  try {
    execFileSync(join('node_modules', '.bin', 'astro'), ['build', '--outDir', folder, '--silent'], { env: { ...clean(), BASE: '/uffici/', ASTRO_TELEMETRY_DISABLED: '1' } });
    const wrong = new Set<string>();
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.name.endsWith('.html')) continue;
      const html = readFileSync(join(entry.parentPath, entry.name), 'utf8');
      for (const [, address = ''] of html.matchAll(/\s(?:href|src|action|data-indice|data-pagefind)="(\/[^"]*)"/g)) {
        if (!address.startsWith('/uffici/')) wrong.add(`${entry.name}: ${address}`);
      }
    }
    expect([...wrong]).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
