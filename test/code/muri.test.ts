import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** What the linter says of an import written in a file of the given folder. */
async function verdict(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId?.endsWith('no-restricted-imports'))
    .map(({ message }) => message);
}

describe('i muri fra le cartelle', () => {
  test('un’isola che importa le regole è un errore', async () => {
    const found = await verdict(
      'src/islands/prova.ts',
      "import { caricaCatalogo } from '../rules/catalogo.ts';\ncaricaCatalogo();\n",
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(
      'può importare da formula, search, calendar, exercises: gira nel browser e non legge le regole',
    );
  });

  test('una formula che usa un modulo di Node è un errore', async () => {
    const found = await verdict(
      'src/formula/prova.ts',
      "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n",
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('niente moduli di Node');
  });

  test('un componente che importa una pagina è un errore', async () => {
    expect(await verdict('src/components/prova.ts', "import x from '../pages/index.ts';\nx();\n")).toHaveLength(1);
  });

  test('gli esercizi importano le formule, le formule non gli esercizi', async () => {
    const code = (folder: string): string => `import { x } from '../${folder}/x.ts';\nx();\n`;
    expect(await verdict('src/exercises/prova.ts', code('formula'))).toEqual([]);
    expect(await verdict('src/formula/prova.ts', code('exercises'))).toHaveLength(1);
    expect(await verdict('src/exercises/prova.ts', code('search'))).toHaveLength(1);
  });

  test('una pagina che importa il catalogo è lecita', async () => {
    expect(
      await verdict(
        'src/pages/prova.ts',
        "import { caricaCatalogo } from '../rules/catalogo.ts';\ncaricaCatalogo();\n",
      ),
    ).toEqual([]);
  });

  test('un’isola che importa le formule è lecita', async () => {
    expect(
      await verdict('src/islands/prova.ts', "import { valuta } from '../formula/valuta.ts';\nvaluta();\n"),
    ).toEqual([]);
  });
});
