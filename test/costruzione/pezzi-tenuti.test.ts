import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import {
  dimenticaPezzi,
  improntaDeiSorgenti,
  mettiPezzi,
  pezziTenuti,
  siSaChe,
  siTiene,
  tieniPezzi,
} from '../../src/costruzione/pezzi-tenuti.ts';

function scrivi(root: string, file: string, testo: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), testo);
}

/** A project of a page that names a variable of the environment, and a rule. */
function progetto(): string {
  const root = mkdtempSync(join(tmpdir(), 'pezzi-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  scrivi(root, 'src/pages/index.astro', "---\nconst sito = process.env['SITE'];\n---\n<p>{sito}</p>\n");
  scrivi(root, 'content/guide/una.mdx', 'Una guida.\n');
  scrivi(root, 'node_modules/.package-lock.json', '{ "astro": "7" }\n');
  scrivi(root, 'rules/prodotti/uno.yaml', 'id: uno\n');
  return root;
}

test.each([
  ['una pagina che cambia', 'src/pages/index.astro', '<p>altro</p>\n'],
  ['una pagina nuova', 'src/pages/altra.astro', '<p>altra</p>\n'],
  ['una guida', 'content/guide/una.mdx', 'Un’altra guida.\n'],
  ['un pacchetto', 'node_modules/.package-lock.json', '{ "astro": "8" }\n'],
  ['la configurazione', 'astro.config.mjs', 'export default {};\n'],
  ['le variabili scritte in un file', '.env', 'SITE=https://altro.example\n'],
])('%s vuole pezzi nuovi', (_che, file, testo) => {
  const root = progetto();
  const prima = improntaDeiSorgenti(root, {});
  scrivi(root, file, testo);
  expect(improntaDeiSorgenti(root, {})).not.toBe(prima);
});

test('una variabile che le pagine nominano vuole pezzi nuovi, un’altra no', () => {
  const root = progetto();
  const prima = improntaDeiSorgenti(root, {});
  expect(improntaDeiSorgenti(root, { SITE: 'https://altro.example' })).not.toBe(prima);
  expect(improntaDeiSorgenti(root, { ALTRA: 'sì' })).toBe(prima);
});

test('una regola che cambia lascia i pezzi che ci sono', () => {
  const root = progetto();
  const prima = improntaDeiSorgenti(root, {});
  scrivi(root, 'rules/prodotti/uno.yaml', 'id: due\n');
  expect(improntaDeiSorgenti(root, {})).toBe(prima);
});

test('di una regola letta da chi fa i pezzi non si sa niente: quei pezzi non si tengono', () => {
  const root = progetto();
  expect(siSaChe(root, join(root, 'rules/prodotti/uno.yaml?raw'))).toBe(false);
  expect(siSaChe(root, join(root, 'src/pages/index.astro?astro&type=script'))).toBe(true);
  expect(siSaChe(root, join(root, 'node_modules/.package-lock.json'))).toBe(true);
  expect(siSaChe(root, '\0virtual:astro:manifest')).toBe(true);
  expect([siTiene('_astro/modulo.js'), siTiene('altro.js')]).toEqual([true, false]);
});

test('i pezzi tenuti tornano, con ciò che va al browser, a chi ha gli stessi sorgenti', () => {
  const root = progetto();
  const site = join(root, '.dist-nuovo-1');
  scrivi(site, '.prerender/prerender-entry.mjs', 'export const app = 1;\n');
  scrivi(site, '_astro/modulo.js', '1\n');
  const pezzi = { base: '', stili: [['/&src/pages/index.astro', []]] as [string, unknown[]][] };
  const modulo = pathToFileURL(join(site, '.prerender/prerender-entry.mjs')).href;
  tieniPezzi(root, site, 'impronta', { ...pezzi, modulo });

  expect(pezziTenuti(root, 'altra')).toBeNull();
  const tenuti = pezziTenuti(root, 'impronta');
  expect(tenuti).toMatchObject(pezzi);
  expect(readFileSync(fileURLToPath(tenuti?.modulo ?? ''), 'utf8')).toBe('export const app = 1;\n');
  mettiPezzi(root, join(root, 'dist'));
  expect(existsSync(join(root, 'dist/_astro/modulo.js'))).toBe(true);

  dimenticaPezzi(root);
  expect(pezziTenuti(root, 'impronta')).toBeNull();
});
