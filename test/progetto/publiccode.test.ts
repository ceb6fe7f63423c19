import { readFileSync } from 'node:fs';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv, ['uri', 'date']);
const convalida = ajv.compile(JSON.parse(readFileSync('test/progetto/publiccode.schema.json', 'utf8')) as object);
const leggi = (): Record<string, unknown> =>
  parse(readFileSync('publiccode.yml', 'utf8'), { schema: 'core' }) as Record<string, unknown>;
const { version, license, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  license: string;
  engines: { node: string };
};

test('publiccode.yml ha le chiavi e i valori che lo standard vuole', () => {
  convalida(leggi());
  expect(ajv.errorsText(convalida.errors)).toBe('No errors');
});

test('dice la versione, la licenza e il Node di package.json', () => {
  expect(leggi()).toMatchObject({
    softwareVersion: version,
    legal: { license },
    dependsOn: { open: [{ name: 'Node.js', versionMin: engines.node.replace('>=', '') }] },
  });
});

test('una chiave obbligatoria tolta o una categoria inventata si vedono', () => {
  const { legal: _legal, ...senza } = leggi();
  expect(convalida(senza)).toBe(false);
  expect(convalida({ ...leggi(), categories: ['pubblica-amministrazione'] })).toBe(false);
});
