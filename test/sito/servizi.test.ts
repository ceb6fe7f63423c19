import { resolve } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { leggi, pagine } from './sito.ts';

/** The structured data of every page that has some. */
function servizi(): { file: string; json: string }[] {
  return pagine().flatMap((file) =>
    [...leggi(file).matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(([, json = '']) => ({
      file,
      json,
    })),
  );
}

/**
 * What is wrong with structured data, by the vocabulary of schema.org as schema-dts gives it: types and properties
 * that do not exist, properties of another type, values of another kind.
 */
function difetti(dati: readonly { file: string; json: string }[]): string[] {
  const name = resolve('test/sito/dati-strutturati.ts');
  const text = `import type { GovernmentService, WithContext } from 'schema-dts';\n${dati.map(({ json }, n) => `export const d${n}: WithContext<GovernmentService> = ${json};`).join('\n')}\n`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) =>
    file === name ? ts.createSourceFile(file, text, version) : read(file, version);
  const program = ts.createProgram([name], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ start = 0, messageText }) => {
    const line = text.slice(0, start).split('\n').length - 2;
    return `${dati[line]?.file}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

test('ogni prodotto e ogni canale si descrive con il vocabolario di schema.org', () => {
  const tutti = servizi();
  expect(tutti.filter(({ file }) => file.startsWith('prodotti/')).length).toBeGreaterThan(100);
  expect(tutti.filter(({ file }) => file.startsWith('canali/')).length).toBe(120);
  expect(difetti(tutti)).toEqual([]);
});

test('un tipo o una proprietà che schema.org non ha si vedono', () => {
  const base = { '@context': 'https://schema.org', '@type': 'GovernmentService', name: 'x' };
  expect(difetti([{ file: 'a', json: JSON.stringify({ ...base, serviceoperator: 'y' }) }])).toHaveLength(1);
  expect(difetti([{ file: 'a', json: JSON.stringify({ ...base, '@type': 'GovernmentServices' }) }])).toHaveLength(1);
  expect(difetti([{ file: 'a', json: JSON.stringify({ ...base, audience: { '@type': 'Place' } }) }])).toHaveLength(1);
});

test('le caselle che portano un nome non stanno nei dati strutturati', () => {
  const nominative = (
    JSON.parse(leggi('dati/v1/contatti.json')) as { nominativa: boolean; casella: string | null }[]
  ).flatMap(({ nominativa, casella }) => (nominativa && casella ? [casella] : []));
  expect(nominative.length).toBeGreaterThan(0);
  const scritti = servizi()
    .map(({ json }) => json)
    .join('\n');
  for (const casella of nominative) expect(scritti).not.toContain(casella);
  expect(scritti).toContain('urp.torino@inps.it');
});
