import { STAMPE } from './riscontro/forme.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { _, Name, type Code } from 'ajv/dist/compile/codegen/index.js';
import { strConcat } from 'ajv/dist/compile/codegen/code.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { nomeScritto, validatore, type FunzioneDiAjv, type Schemi, type Validatore } from './schemi.ts';

/**
 * Ajv with our six keywords: `forma` (scheda or tabella), `sorta` (what else is true of a kind), `riferimento` (the kind a string refers to), `fra` (the list
 * whose entries a string names: `#passi` of the same rule, `protocolli#sedi` of those of a kind), `stampa` (what the
 * document prints there) and `messaggi` (the Italian explanation added to an error). The code is the same whether
 * Node runs it at once or the build writes it down for browsers, which under our headers make no functions of texts.
 */
function ajvPer(schemi: Schemi, scritto: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    // Errors are told in Italian, from what they are about.
    messages: false,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    passContext: true,
    // What many schemas share is compiled once: the code for browsers is a third shorter.
    inlineRefs: false,
    // In Node code that runs for a quarter of a second is not worth the time that making it shorter takes.
    code: { optimize: scritto, source: scritto, esm: scritto },
  });
  addFormats.default(ajv, ['date', 'uri']);
  ajv.addKeyword({ keyword: 'forma', schemaType: 'string' });
  ajv.addKeyword({ keyword: 'sorta', schemaType: 'string' });
  ajv.addKeyword({ keyword: 'messaggi', schemaType: 'object' });
  ajv.addKeyword({ keyword: 'fra', schemaType: 'string' });
  ajv.addKeyword({
    keyword: 'stampa',
    metaSchema: { enum: [...STAMPE] },
  });
  ajv.addKeyword({
    keyword: 'riferimento',
    schemaType: 'string',
    type: 'string',
    errors: false,
    code({ gen, data, schema, it: { errorPath } }) {
      const path: Code | Name = strConcat(new Name('instancePath'), errorPath);
      gen.code(_`this.push({ percorso: ${path}, tipo: ${schema}, valore: ${data} })`);
    },
  });
  for (const schema of schemi.values()) ajv.addSchema(schema);
  return ajv;
}

/** The validators of schemas, made where they run. @returns one for a schema's file name */
export function validatoriDi(schemi: Schemi): (file: string) => Validatore {
  const ajv = ajvPer(schemi, false);
  return (file) => validatore(() => ajv.getSchema(file) as FunzioneDiAjv | undefined);
}

/** What the written code can do without: a tenth of it, compressed. A test holds it to the same words as the other. */
const ACCORCIATE: readonly (readonly [RegExp, string])[] = [
  // What an error says of its keyword stands in the schema that it also names (`validatore` puts it back).
  [/,schema:[^,]+,parentSchema:/g, ',parentSchema:'],
  // Nor what it says of it once more, by a name of ajv's.
  [
    /(keyword:"\w+"),params:\{(?:limit|pattern|type|format|allowedValues?): (?:"(?:[^"\\]|\\.)*"|[^"{}]*)\}(?=,parentSchema:)/g,
    '$1',
  ],
  // Ajv counts its errors beside their list, whose length it always is.
  [
    /const (err\d+) = ([^;]+?);if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
    'errors = (vErrors ??= []).push($2);',
  ],
  // Only keywords that look above their value ask what holds it, and there are none here.
  [/,parentData(?::[^,]+)?,parentDataProperty(?::[^,]+)?,rootData,dynamicAnchors\}/g, '}'],
  [/, parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}/g, '}'],
  // How a value of a shape of its own is looked at, and an error told, is written once for all: see `COMUNI`.
  [/(?<=[{,])(instancePath|data)(?=[,}])/g, '$1:$1'],
  [
    /if\(!\((validate\d+)\.call\(this, ([^,]+), \{instancePath:([^{}]+)\}\)\)\)\{vErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;\}/g,
    'errors = (vErrors = dentro(this, $1, $2, $3, vErrors))?.length ?? 0;',
  ],
  [
    /\{instancePath:([^,{}]+),schemaPath:("[^"]*"),keyword:("\w+"),(?:params:(\{[^{}]*\}),)?parentSchema:([^,{}]+),data:([^,{}]+)\}/g,
    'guasto($1, $2, $3, $5, $6, $4)',
  ],
];

/** What the shortened code calls. */
const COMUNI = `
function dentro(quali, valida, data, instancePath, vErrors) {
  return valida.call(quali, data, { instancePath }) ? vErrors : [...(vErrors ?? []), ...valida.errors];
}
function guasto(instancePath, schemaPath, keyword, parentSchema, data, params) {
  return { instancePath, schemaPath, keyword, ...(params && { params }), parentSchema, data };
}`;

/** What tells which fields were looked at, for who asks about the others («unevaluated…»). */
const GUARDATI: readonly (readonly [RegExp, string])[] = [
  [
    /const (evaluated\d+) = \w+\.evaluated;if\(\1\.dynamicProps\)\{\1\.props = undefined;\}if\(\1\.dynamicItems\)\{\1\.items = undefined;\}/g,
    'const $1 = {};',
  ],
  [/\bvalidate\d+\.evaluated = \{[^;]*\};/g, ''],
];

/** Where the written code says a schema whole. */
const SCHEMA_SCRITTO = /(const schema\d+) = (\{.*?\});(?=const |let |function |export |\n|$)/g;

/**
 * The same validators written down as a module, for who may not make functions of texts; see `validatoriScritti`. It
 * exports the schemas too, as `schemi`, which stand in it once.
 */
export function codiceDeiValidatori(schemi: Schemi): string {
  const tipi = [...schemi].filter(([, schema]) => schema['forma']).map(([file]) => file);
  const codice = standalone(ajvPer(schemi, true), Object.fromEntries(tipi.map((file) => [nomeScritto(file), file])));
  // Of two that are alike the first names both.
  const scritti = new Map(
    [...schemi]
      .flatMap(([file, schema]): [string, string][] => [
        [JSON.stringify(schema), `schemi[${JSON.stringify(file)}]`],
        ...Object.entries((schema['$defs'] ?? {}) as object).map(([nome, def]): [string, string] => [
          JSON.stringify(def),
          `schemi[${JSON.stringify(file)}].$defs[${JSON.stringify(nome)}]`,
        ]),
      ])
      .reverse(),
  );
  const unaVolta = codice.replace(SCHEMA_SCRITTO, (tutto, nome: string, json: string) => {
    const dove = scritti.get(json);
    return dove === undefined ? tutto : `${nome} = ${dove};`;
  });
  const detti = JSON.stringify(Object.fromEntries(schemi));
  const via = detti.includes('"unevaluated') ? ACCORCIATE : [...ACCORCIATE, ...GUARDATI];
  const breve = via.reduce((testo, [lunga, corta]) => testo.replaceAll(lunga, corta), unaVolta);
  return `export const schemi = ${detti};\n${breve}${COMUNI}`;
}
