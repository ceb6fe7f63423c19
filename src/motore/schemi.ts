import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Whether a kind's file holds one record, or a table of them in `righe`. */
export type FormaDelFile = 'scheda' | 'tabella';

/** A reference found while validating: a string that must name a record. */
export interface Rimando {
  percorso: (string | number)[];
  /** The kind it must belong to, or `*` when the value says it itself («prodotti/mt1k00»). */
  tipo: string;
  valore: string;
}

/** A kind of rule: its JSON Schema, and what validating a file against it yields. */
export interface SchemaDelTipo {
  nome: string;
  forma: FormaDelFile;
  schema: Record<string, unknown>;
  valida(data: unknown): { errors: ErrorObject[]; references: Rimando[] };
}

/** Turns a JSON pointer into steps, numbers for list positions. */
export function passiDelPuntatore(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^(0|[1-9]\d*)$/.test(step) ? Number(step) : step));
}

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

/**
 * Compiles every schema with our three keywords: `forma` (scheda or tabella), `riferimento` (the kind a string
 * refers to) and `messaggi` (the Italian explanation added to an error).
 */
export function caricaSchemi(root: string): Map<string, SchemaDelTipo> {
  const schemas = leggiSchemi(root);
  let references: Rimando[] = [];
  // Code that runs for a quarter of a second is not worth the time that making it shorter takes.
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    code: { optimize: false },
  });
  addFormats.default(ajv, ['date', 'uri']);
  ajv.addKeyword({ keyword: 'forma', schemaType: 'string' });
  ajv.addKeyword({ keyword: 'messaggi', schemaType: 'object' });
  ajv.addKeyword({
    keyword: 'stampa',
    metaSchema: { enum: ['cifra', 'codice', 'data', 'indirizzo', 'etichetta', 'intestazione'] },
  });
  ajv.addKeyword({
    keyword: 'riferimento',
    schemaType: 'string',
    type: 'string',
    errors: false,
    validate: (kind: string, valore: string, _schema: unknown, context?: { instancePath: string }) => {
      references.push({ percorso: passiDelPuntatore(context?.instancePath ?? ''), tipo: kind, valore });
      return true;
    },
  });
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const kinds = new Map<string, SchemaDelTipo>();
  for (const [file, schema] of schemas) {
    const form = schema['forma'];
    if (form !== 'scheda' && form !== 'tabella') continue;
    const name = file.replace('.schema.json', '');
    kinds.set(name, {
      nome: name,
      forma: form,
      schema,
      valida(data) {
        references = [];
        const validator = ajv.getSchema(file) as ValidateFunction;
        const valid = validator(data);
        return { errors: valid ? [] : [...(validator.errors ?? [])], references };
      },
    });
  }
  return kinds;
}
