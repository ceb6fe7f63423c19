import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { build } from '../../src/build/build.ts';
import { replaceSite, restoreInterrupted } from '../../src/build/replace.ts';
import { progetto, tabella } from '../rules/progetto.ts';

/** A project with a site already built: one page. */
function conSito(root: string): string {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/index.html'), 'il sito di ieri');
  return root;
}

describe('la costruzione del sito', () => {
  test('con una regola sbagliata si ferma, dice l’errore e lascia dist/ com’era', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const root = conSito(progetto(tabella('"210601"', '210601')));
    expect(await build(root)).toBe(1);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('il sito di ieri');
    expect(said.mock.calls.flat().join('\n')).toContain('rules/prodotti/tabella-1.yaml:8:22  «codice_prodotto» dev’essere un testo');
    said.mockRestore();
  });

  test('il sito nuovo prende il posto del vecchio intero', () => {
    const root = conSito(progetto());
    mkdirSync(join(root, '.dist-nuovo'));
    writeFileSync(join(root, '.dist-nuovo/index.html'), 'il sito di oggi');
    replaceSite(root, '.dist-nuovo');
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('il sito di oggi');
    expect(existsSync(join(root, '.dist-nuovo')) || existsSync(join(root, '.dist-precedente'))).toBe(false);
  });

  test('una costruzione uccisa tra le due rinomine si ripara: torna il sito vecchio', () => {
    const root = progetto();
    mkdirSync(join(root, '.dist-precedente'));
    writeFileSync(join(root, '.dist-precedente/index.html'), 'il sito di ieri');
    restoreInterrupted(root);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('il sito di ieri');
  });
});
