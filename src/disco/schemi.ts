import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validatoriDi } from '../motore/ajv.ts';
import { tipiDi, type SchemaDelTipo } from '../motore/schemi.ts';

/** The JSON Schemas as written in `<root>/rules/_schema`, by file name. */
export function leggiSchemi(root: string): Map<string, Record<string, unknown>> {
  const folder = join(root, 'rules', '_schema');
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.schema.json'))
      .sort()
      .map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>]),
  );
}

/** The kinds of a project, with the validators of their schemas. */
export function caricaSchemi(root: string): Map<string, SchemaDelTipo> {
  const schemi = leggiSchemi(root);
  return tipiDi(schemi, validatoriDi(schemi));
}
