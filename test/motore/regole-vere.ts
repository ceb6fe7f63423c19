import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compilaRegole } from '../../src/disco/catalogo.ts';
import { scriviErroriDiRegole } from '../../src/motore/errori.ts';
import { caricatoreDiRegole } from '../../src/disco/regole.ts';
import { caricaSchemi } from '../../src/disco/schemi.ts';
import type { SchemaDelTipo } from '../../src/motore/schemi.ts';

let schemi: ReadonlyMap<string, SchemaDelTipo> | undefined;

/**
 * The site's own rules with a change, as an editor makes one: read, checked and compiled.
 * @param changes files to add or replace
 */
export function compilaVere(
  changes: Record<string, string> = {},
): ReturnType<typeof compilaRegole> & { detto: string } {
  schemi ??= caricaSchemi('.');
  const root = mkdtempSync(join(tmpdir(), 'regole-vere-'));
  try {
    cpSync('rules', join(root, 'rules'), { recursive: true });
    for (const [file, text] of Object.entries(changes)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const compiled = compilaRegole(root, caricatoreDiRegole(root, schemi));
    return { ...compiled, detto: compiled.errors.length > 0 ? scriviErroriDiRegole(compiled.errors) : '' };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
