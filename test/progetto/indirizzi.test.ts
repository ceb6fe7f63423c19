import { readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { FILE, PAGINE } from '../../src/puro/parole/indirizzi.ts';

const eslint = new ESLint();

// Its first word costs it the reading of all its rules: on a busy machine more than a test may take.
beforeAll(() => eslint.lintText('', { filePath: 'src/materie/prova.ts' }), 120_000);

/** What the linter says of an address written in a file. */
async function verdetto(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-syntax')
    .map(({ message }) => message);
}

describe('l’indirizzo di una pagina sta in un posto solo', () => {
  test.each([
    ['fra apici', 'src/materie/prova.ts', "export const x = '/prodotti/';"],
    ['con un id', 'src/materie/prova.ts', 'export const x = (id: string) => `/unita/${id}/`;'],
    ['dopo la radice', 'src/islands/prova.tsx', 'export const x = (radice: string) => `${radice}/canali/`;'],
    ['in una frase', 'src/comandi/prova.ts', "export const x = 'Leggi /indicatori/ prima.';"],
    ['fra i dati aperti', 'src/uscite/prova.ts', "export const x = '/dati/v1/prodotti.json';"],
    ['con una domanda', 'src/pages/prova.ts', "export const x = '/cerca?q=a';"],
    ['nel testo di una pagina', 'src/pages/prova.astro', '<a href="/sedi/">Sedi</a>'],
    ['senza la prima barra', 'src/costruzione/prova.ts', "export const x = 'cerca/';"],
    ['senza la prima barra, con un posto', 'src/materie/prova.ts', 'export const x = (id: string) => `unita/#${id}`;'],
    [
      'senza la prima barra, poi un posto',
      'src/materie/prova.ts',
      'export const x = (id: string) => `fonti/${id}/#id`;',
    ],
    ['in un’espressione regolare', 'src/uscite/prova.ts', 'export const x = /^\\/sedi\\/([^/]+)/;'],
    ['fra le scelte di un’espressione regolare', 'src/islands/prova.ts', 'export const x = /^\\/(?:esempi|sedi)\\//;'],
    ['in una pagina, calcolato', 'src/pages/prova.astro', '<a href={`/sedi/${1}/`}>Sedi</a>'],
  ])('%s, altrove è un errore', async (_caso, file, code) => {
    expect(await verdetto(file, `${code}\n`)).toHaveLength(1);
  });

  test.each([
    ['un modulo', 'src/pages/prova.ts', "export * from '../materie/prodotti/prodotti.ts';"],
    ['una cartella del progetto', 'src/comandi/prova.ts', "export const x = 'rules/prodotti/';"],
    ['un indirizzo di altri', 'src/materie/prova.ts', "export const x = 'https://www.example.org/dati/';"],
    ['una regola, col suo tipo', 'src/materie/prova.ts', 'export const x = (id: string) => `fonti/${id}`;'],
    ['una regola precisa', 'src/materie/prova.ts', "export const x = 'prodotti/mt1k00';"],
    ['una cartella della macchina', 'src/comandi/prova.ts', "export const x = '/usr/share/';"],
  ])('%s non lo è', async (_caso, file, code) => {
    expect(await verdetto(file, `${code}\n`)).toEqual([]);
  });

  test('ogni indirizzo scritto ha la sua pagina o il suo file', () => {
    const guide = readdirSync('content/guide').map((file) => `/guide/${file.replace(/\.mdx$/, '/')}`);
    const pagine = new Set([
      ...guide,
      ...readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).map((file) =>
        `/${file.replaceAll('\\', '/')}`.replace(/(\/index|\/\[\.{3}\w+\])?\.astro$/, '/').replace(/\.ts$/, ''),
      ),
    ]);
    // The engine of the redazione, and what it draws, are put together by the build, after the pages.
    const { motoreRedazione, pagineRedazione, ...file } = FILE;
    expect([motoreRedazione, pagineRedazione]).toEqual(
      ['motore.js', 'pagine.js'].map((nome) => `${PAGINE.redazione}${nome}`),
    );
    const scritti = [...Object.values(PAGINE), ...Object.values(file)];
    expect(scritti.filter((percorso) => !pagine.has(percorso.replace(/#.*/, '')))).toEqual([]);
  });
});
