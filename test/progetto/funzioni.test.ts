import { globSync } from 'node:fs';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

/** Where the linter finds a function too long. */
async function lunghe(eslint: ESLint, code: string, filePath: string): Promise<number> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'max-lines-per-function').length;
}

const funzione = (righe: number): string =>
  `export function prova(x: number[]): void {\n${'  x.push(1);\n'.repeat(righe - 2)}}\n`;

test.each(['src/puro/prova.ts', 'src/islands/prova.tsx', 'src/pages/prova.ts'])(
  'una funzione di %s arriva a sessanta righe, e non a una di più',
  async (file) => {
    const eslint = new ESLint();
    expect(await lunghe(eslint, funzione(60), file)).toBe(0);
    expect(await lunghe(eslint, funzione(61), file)).toBe(1);
  },
);

test('chi sta fra i file ancora lunghi lo è davvero: l’elenco può solo accorciarsi', async () => {
  const eslint = new ESLint();
  const severo = new ESLint({
    overrideConfig: [
      { rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] } },
    ],
  });
  const esenti: string[] = [];
  for (const file of globSync('src/**/*.{ts,tsx,astro}')) {
    const config = (await eslint.calculateConfigForFile(file)) as { rules?: Record<string, unknown[]> } | undefined;
    if (config?.rules?.['max-lines-per-function']?.[0] === 0) esenti.push(file);
  }
  expect(esenti.length).toBeGreaterThan(0);
  const corti = (await severo.lintFiles(esenti))
    .filter(({ messages }) => !messages.some(({ ruleId }) => ruleId === 'max-lines-per-function'))
    .map(({ filePath }) => filePath);
  expect(corti.filter((file) => !file.endsWith('.astro'))).toEqual([]);
});
