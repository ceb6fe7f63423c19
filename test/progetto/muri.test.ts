import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const eslint = new ESLint();

/** What the linter says of an import written in a file of the given folder. */
async function verdict(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'casa/muri' || ruleId?.endsWith('no-restricted-imports'))
    .map(({ message }) => message);
}

/** An import of something from another folder, as a file of the given folder would write it. */
const da = (folder: string): string => `import { x } from '${folder}/x.ts';\nx();\n`;

describe('i muri fra le stanze', () => {
  test.each([
    ['un’isola legge le regole', 'src/islands/prova.ts', '../materie'],
    ['un componente prende da una pagina', 'src/components/base/prova.ts', '../../pages'],
    ['il motore conosce una materia', 'src/motore/prova.ts', '../materie/prodotti'],
    ['una materia scrive i dati aperti', 'src/materie/cifre/prova.ts', '../../uscite/dati'],
    ['una materia prende da un’altra', 'src/materie/prodotti/prova.ts', '../strutture'],
    ['una parte di una materia prende da un’altra materia', 'src/materie/cifre/vista/prova.ts', '../../piano'],
    ['il codice puro legge le regole', 'src/puro/formula/prova.ts', '../../motore'],
    ['le formule prendono dagli esercizi', 'src/puro/formula/prova.ts', '../esercizi'],
    ['una pratica prende dalla ricerca', 'src/puro/pratica/prova.ts', '../ricerca'],
    ['gli esercizi prendono dalla ricerca', 'src/puro/esercizi/prova.ts', '../ricerca'],
    ['il foglio di calcolo conosce le regole', 'src/xlsx/prova.ts', '../motore'],
    ['la costruzione prende da un componente', 'src/costruzione/prova.ts', '../components/base'],
    ['una pagina lancia la costruzione', 'src/pages/prova.ts', '../costruzione'],
  ])('%s: è un errore', async (_caso, file, folder) => {
    expect(await verdict(file, da(folder))).toHaveLength(1);
  });

  test.each([
    ['quando serve', 'src/motore/prova.ts', "await import('../uscite/x.ts');"],
    ['rimandato a chi importa', 'src/motore/prova.ts', "export { x } from '../uscite/x.ts';"],
    ['tutto', 'src/motore/prova.ts', "export * from '../uscite/x.ts';"],
    ['con un giro', 'src/motore/prova.ts', "import { x } from './../uscite/x.ts';\nx();"],
    ['da più su', 'src/materie/cifre/prova.ts', "import { x } from '../../materie/piano/x.ts';\nx();"],
    ['dalla radice', 'src/puro/formula/prova.ts', "import { x } from '/src/uscite/x.ts';\nx();"],
    ['fra le parti, da più su', 'src/puro/formula/prova.ts', "import { x } from '../../puro/ricerca/x.ts';\nx();"],
    [
      'la sola forma, dove non si sa di regole',
      'src/xlsx/prova.ts',
      "import type { X } from '../uscite/x.ts';\nexport type Y = X;",
    ],
  ])('comunque sia scritto (%s), un import che risale è un errore', async (_caso, file, code) => {
    expect(await verdict(file, code)).toHaveLength(1);
  });

  test('una formula che usa un modulo di Node è un errore, e dice perché', async () => {
    const [found = ''] = await verdict(
      'src/puro/formula/prova.ts',
      "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n",
    );
    expect(found).toContain('niente moduli di Node');
  });

  test.each([
    ['il motore apre un file', 'src/motore/prova.ts', "import { readFileSync } from 'node:fs';\nreadFileSync('x');\n"],
    ['una materia calcola con Node', 'src/materie/cifre/prova.ts', "import { hash } from 'node:crypto';\nhash('x');\n"],
    ['il motore guarda dove gira', 'src/motore/prova.ts', 'export const dove = process.cwd();\n'],
  ])('%s: è un errore, perché le regole si leggono anche nel browser', async (_caso, filePath, code) => {
    const [result] = await eslint.lintText(code, { filePath });
    expect(result?.messages.map(({ message }) => message).join()).toContain('i file arrivano come testo');
  });

  test.each([
    ['il motore prende dal disco', 'src/motore/prova.ts', '../disco'],
    ['una materia prende dal disco', 'src/materie/cifre/prova.ts', '../../disco'],
    ['un’isola legge il disco', 'src/islands/prova.ts', '../disco'],
  ])('%s: è un errore', async (_caso, file, folder) => {
    expect(await verdict(file, da(folder))).toHaveLength(1);
  });

  test.each([
    ['una pagina legge il catalogo', 'src/pages/prova.ts', '../materie'],
    ['un’isola usa le formule', 'src/islands/prova.ts', '../puro/formula'],
    ['gli esercizi usano le formule', 'src/puro/esercizi/prova.ts', '../formula'],
    ['i canali citano le fonti', 'src/materie/canali/prova.ts', '../fonti'],
    ['i canali usano la scelta guidata', 'src/materie/canali/prova.ts', '../../puro/canali'],
    ['una pratica usa le parole', 'src/puro/pratica/prova.ts', '../parole'],
    ['i fogli delle regole usano xlsx', 'src/uscite/fogli/prova.ts', '../../xlsx'],
  ])('%s: è lecito', async (_caso, file, folder) => {
    expect(await verdict(file, da(folder))).toEqual([]);
  });
});
