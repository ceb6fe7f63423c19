import { join } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { leggiSchemi } from '../disco/schemi.ts';

const HEADER = `/* Generato da rules/_schema con «npm run tipi»: non modificarlo a mano. */`;
/** Conditions say which fields go together; TypeScript gets the fields only. */
const CONDITIONS = new Set([
  'allOf',
  'if',
  'then',
  'else',
  'dependentRequired',
  'messaggi',
  'riferimento',
  'fra',
  'forma',
  'sorta',
]);

/** The generator's own remark on every definition: says nothing that the schema does not. */
const REFERENCE_NOTE =
  /(?: \*\n)? \* This interface was referenced by `Regole`'s JSON-Schema\n \* via the `definition` "[^"]+"\.\n/g;

/**
 * The TypeScript types of all rules, from the only definition of their shape.
 * @param root the project's folder
 * @returns the text of src/types/regole.ts
 */
export async function tipiDagliSchemi(root: string): Promise<string> {
  const schemas = leggiSchemi(root);
  const definitions: Record<string, unknown> = {};
  for (const [file, schema] of schemas) {
    const own = file.replace('.schema.json', '');
    if (schema['forma']) definitions[own] = forTypes(withoutDefs(schema), own);
    for (const [name, def] of Object.entries((schema['$defs'] ?? {}) as Record<string, unknown>)) {
      const title = (def as { title?: string }).title;
      definitions[`${own}.${name}`] = { ...(forTypes(def, own) as object), ...(title ? { title } : {}) };
    }
  }
  const kinds = [...schemas].filter(([, schema]) => schema['forma']).map(([file]) => file.replace('.schema.json', ''));
  const whole = {
    title: 'Regole',
    description: 'Un file di regole per ogni tipo.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `#/definitions/${kind}` }])),
    definitions,
  } as JSONSchema;
  const text = await compile(whole, 'Regole', {
    bannerComment: HEADER,
    cwd: join(root, 'rules/_schema'),
    additionalProperties: false,
    unreachableDefinitions: true,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true },
  });
  const regole = [...schemas]
    .filter(([, schema]) => schema['forma'])
    .map(([file, { forma, title }]) => {
      const tipo = file.replace('.schema.json', '');
      return `  '${tipo}': ${String(title)}${forma === 'tabella' ? "['righe'][number]" : ''};`;
    });
  return [
    text.replaceAll(REFERENCE_NOTE, '').replaceAll(/\/\*\*\n \*\/\n/g, ''),
    '/** One rule of each kind: the whole file, or a row of its table. */',
    `export interface RegolePerTipo {\n${regole.join('\n')}\n}\n`,
  ].join('');
}

function withoutDefs(schema: Record<string, unknown>): Record<string, unknown> {
  const { $defs: _defs, $id: _id, $schema: _schema, ...rest } = schema;
  return rest;
}

/**
 * Rewrites a schema for the type generator: references inside one document, titles on named shapes only (a title
 * on each text field would make a type of each), conditions left out.
 */
function forTypes(value: unknown, own: string): unknown {
  if (Array.isArray(value)) return value.map((item) => forTypes(item, own));
  if (value === null || typeof value !== 'object') return value;
  const source = value as Record<string, unknown>;
  if (typeof source['$ref'] === 'string') return { $ref: localReference(source['$ref'], own) };
  const named = source['type'] === 'object';
  const entries = Object.entries(source)
    .filter(([key]) => !CONDITIONS.has(key))
    .filter(([key, inner]) => key !== 'title' || typeof inner !== 'string' || named)
    .map(([key, inner]): [string, unknown] => [
      key,
      key === 'properties' && inner !== null && typeof inner === 'object'
        ? Object.fromEntries(Object.entries(inner).map(([name, property]) => [name, forTypes(property, own)]))
        : forTypes(inner, own),
    ]);
  return Object.fromEntries(entries);
}

function localReference(reference: string, own: string): string {
  const [file, pointer = ''] = reference.split('#');
  const kind = file ? file.replace('.schema.json', '') : own;
  const name = pointer.replace('/$defs/', '');
  return `#/definitions/${name ? `${kind}.${name}` : kind}`;
}
