import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { publish } from '../../src/build/publish.ts';
import { indexText, type IndexParts } from '../../src/build/text-index.ts';

const PAGINE = 12;

/** A small site of twelve pages to index, one that is not, and the home with the version of the rules. */
function cresci(folder: string, versione: string, testi: Record<number, string> = {}): void {
  const pagina = (n: number): string => `<html lang="it"><head><meta name="versione-regole" content="${versione}"></head><body><main data-pagefind-body><h1>Pagina ${n}</h1><p>${testi[n] ?? `parola${n}`}</p></main></body></html>`;
  for (let n = 0; n < PAGINE; n += 1) {
    mkdirSync(join(folder, String(n)), { recursive: true });
    writeFileSync(join(folder, String(n), 'index.html'), pagina(n));
  }
  writeFileSync(join(folder, 'index.html'), `<html lang="it"><head><meta name="versione-regole" content="${versione}"></head><body></body></html>`);
}

/** Publishes the site in the project, its index in parts of some five pages. */
async function pubblica(root: string, versione: string, testi: Record<number, string> = {}): Promise<{ fatte: number; tenute: number }> {
  let esito = { fatte: 0, tenute: 0 };
  await publish(root, async (folder) => {
    cresci(folder, versione, testi);
    esito = await indexText(root, folder, 5);
    return 0;
  });
  return esito;
}

function parti(root: string): IndexParts['parti'] {
  return (JSON.parse(readFileSync(join(root, 'dist/pagefind/parti.json'), 'utf8')) as IndexParts).parti;
}

function cartellaDiProva(): string {
  const root = mkdtempSync(join(tmpdir(), 'testo-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

describe('l’indice del testo, a parti', () => {
  test('dodici pagine, cinque per parte: tre parti, ognuna col suo indice', async () => {
    const root = cartellaDiProva();
    expect(await pubblica(root, '111111111111')).toEqual({ fatte: 3, tenute: 0 });
    expect(parti(root).map(({ cartella }) => cartella)).toEqual(['', 'parte-1/', 'parte-2/']);
    for (const { cartella } of parti(root)) expect(existsSync(join(root, 'dist/pagefind', cartella, 'pagefind-entry.json')), cartella).toBe(true);
  });

  test('cambiata una pagina si rifà la sua parte sola, e la versione delle regole non conta', async () => {
    const root = cartellaDiProva();
    await pubblica(root, '111111111111');
    const prima = parti(root);
    expect(await pubblica(root, '222222222222')).toEqual({ fatte: 0, tenute: 3 });
    expect(await pubblica(root, '333333333333', { 7: 'tutt’altro' })).toEqual({ fatte: 1, tenute: 2 });
    expect(parti(root).filter(({ impronta }, n) => impronta !== prima[n]?.impronta)).toHaveLength(1);
  });

  test('un indice ritoccato in dist/ non si tiene', async () => {
    const root = cartellaDiProva();
    await pubblica(root, '111111111111');
    writeFileSync(join(root, 'dist/pagefind/parte-1/pagefind-entry.json'), '{}');
    expect(await pubblica(root, '111111111111')).toEqual({ fatte: 1, tenute: 2 });
  });
});
