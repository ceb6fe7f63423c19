import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { daSistemare } from '../../src/costruzione/sistema.ts';
import { inForma } from '../../src/motore/forma.ts';
import { progetto } from '../motore/progetto.ts';

describe('una regola ha una forma sola', () => {
  test('le virgolette e i commenti restano; rientri, righe lunghe e spazi no', () => {
    const storto = `# Il perché della tabella.
id:   tabella-1
righe:
- id: "0123"   # resta testo
  nota: ${'parola '.repeat(30)}fine
`;
    const dritto = inForma(storto);
    expect(dritto.split('\n').slice(0, 4)).toEqual([
      '# Il perché della tabella.',
      'id: tabella-1',
      'righe:',
      '  - id: "0123" # resta testo',
    ]);
    expect(dritto).toContain('\n      parola');
    expect(inForma(dritto)).toBe(dritto);
  });

  test('un testo che non si legge resta com’è: è un altro errore a dirlo', () => {
    expect(inForma('a: [1, 2\nb: }')).toBe('a: [1, 2\nb: }');
  });
});

test('dice quali file la macchina rifarebbe, e soltanto quelli', async () => {
  const root = progetto();
  const messi = await daSistemare(root);
  const generati = ['.vscode/settings.json', 'hosting/Caddyfile', 'hosting/nginx.conf', 'public/_headers'];
  expect(messi.map(({ file }) => file)).toEqual(expect.arrayContaining([...generati, 'src/types/regole.ts']));
  const unita = 'rules/unita/anagrafica-flussi.yaml';
  for (const { file, testo } of messi.filter((uno) => uno.file.startsWith('rules/')))
    writeFileSync(join(root, file), testo);
  const regole = async (): Promise<string[]> =>
    (await daSistemare(root)).map(({ file }) => file).filter((file) => file.startsWith('rules/'));
  expect(await regole()).toEqual([]);
  writeFileSync(join(root, unita), readFileSync(join(root, unita), 'utf8').replace('nome: ', 'nome:    '));
  expect(await regole()).toEqual([unita]);
});

test('le impostazioni di VS Code rifatte sono quelle che ci sono: uno schema per tipo, il resto resta', async () => {
  expect((await daSistemare('.')).map(({ file }) => file)).toEqual([]);
});
