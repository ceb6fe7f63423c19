import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileRules } from '../../src/materie/catalogo.ts';
import { formatRuleErrors } from '../../src/motore/errori.ts';
import { ruleLoader } from '../../src/motore/carica.ts';
import { loadKinds, type Kind } from '../../src/motore/schemi.ts';

let schemi: ReadonlyMap<string, Kind> | undefined;

/**
 * The site's own rules with a change, as an editor makes one: read, checked and compiled.
 * @param changes files to add or replace
 */
export function compilaVere(changes: Record<string, string> = {}): ReturnType<typeof compileRules> & { detto: string } {
  schemi ??= loadKinds('.');
  const root = mkdtempSync(join(tmpdir(), 'regole-vere-'));
  try {
    cpSync('rules', join(root, 'rules'), { recursive: true });
    for (const [file, text] of Object.entries(changes)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    const compiled = compileRules(root, ruleLoader(root, schemi));
    return { ...compiled, detto: compiled.errors.length > 0 ? formatRuleErrors(compiled.errors) : '' };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
