import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();

/** What the linter says of a page with the given code before and after its template begins. */
async function detto(codice: string, modello = '', file = 'src/pages/prova.astro'): Promise<string[]> {
  const [letto] = await eslint.lintText(`---\nconst voci = [1];\n${codice}\n---\n${modello}\n`, { filePath: file });
  return (letto?.messages ?? []).filter(({ ruleId }) => ruleId === 'casa/solo-mostra').map(({ message }) => message);
}

const UNA = 'voci.filter(Boolean)';
const MOLTE = Array(20).fill(`${UNA};`).join('\n');

test('una pagina che compone i suoi dati è un errore, e dice dove vanno', async () => {
  expect(await detto(MOLTE)).toEqual([expect.stringContaining('Componili in src/materie')]);
});

test.each([
  ['una cornice', 'src/layouts/Prova.astro'],
  ['un componente', 'src/components/base/Prova.astro'],
])('%s non lo fa al suo posto', async (_chi, file) => {
  expect(await detto(MOLTE, '', file)).toHaveLength(1);
});

test('nel modello si compone come sopra: non è un modo di passare', async () => {
  expect(await detto('', Array(20).fill(`<p>{${UNA}}</p>`).join('\n'))).toHaveLength(1);
});

test.each([
  ['una raccolta', 'new Set(voci);'],
  ['un raggruppamento', 'Map.groupBy(voci, String);'],
  ['righe fatte di righe, prima di disegnarle', 'voci.map(String);'],
])('%s è comporre', async (_caso, una) => {
  expect(await detto(Array(20).fill(una).join('\n'))).toHaveLength(1);
});

test('disegnare una riga per voce, cercarne una, chiedere se c’è non è comporre', async () => {
  const disegni = Array(20).fill('<p>{voci.map((una) => <b>{una}</b>)}</p>').join('\n');
  expect(await detto(Array(20).fill('voci.find(Boolean); voci.some(Boolean);').join('\n'), disegni)).toEqual([]);
});

test('quali pagine ci sono lo dice la pagina', async () => {
  const righe = Array(20).fill('voci.map(String);').join('\n');
  expect(await detto(`export const getStaticPaths = () => {\n${righe}\nreturn [];\n};`)).toEqual([]);
});
