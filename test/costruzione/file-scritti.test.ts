import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scrittore } from '../../src/costruzione/scrittore.ts';
import { caricaCatalogo } from '../../src/disco/catalogo.ts';
import { fileScritti } from '../../src/uscite/file-scritti.ts';

const folder = mkdtempSync(join(tmpdir(), 'file-scritti-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('un file del sito non prende il posto di un altro', () => {
  const scrivi = scrittore(folder);
  scrivi('/prodotti/mt1k00.md', 'uno');
  expect(() => scrivi('/prodotti/mt1k00.md', 'due')).toThrow('EEXIST');
  expect(readFileSync(join(folder, 'prodotti/mt1k00.md'), 'utf8')).toBe('uno');
});

test('un percorso si scrive sotto la cartella del sito, con o senza la barra', () => {
  const scrivi = scrittore(folder);
  scrivi('unita/index.html', 'a');
  scrivi('/unita/altra/index.html', 'b');
  expect(existsSync(join(folder, 'unita/altra/index.html'))).toBe(true);
});

test('nessun file che si scrive senza pagina ha lo stesso indirizzo di un altro, e un prodotto ha i suoi tre', () => {
  const radici = { sito: 'https://esempio.it', identificativi: 'https://esempio.it' };
  const percorsi = fileScritti(caricaCatalogo(), radici).map(({ percorso }) => percorso);
  expect(new Set(percorsi).size).toBe(percorsi.length);
  for (const estensione of ['md', 'ttl', 'jsonld']) expect(percorsi).toContain(`/prodotti/nm7k00.${estensione}`);
});
