import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, test } from 'vitest';
import { elencaFileDiRegole } from '../../src/disco/regole.ts';
import { leggiSchemi } from '../../src/disco/schemi.ts';

const read = (name: string) => JSON.parse(readFileSync(`.vscode/${name}`, 'utf8')) as Record<string, unknown>;
const mapped = Object.entries(read('settings.json')['yaml.schemas'] as Record<string, string>);

describe('chi apre le regole in VS Code ha il completamento', () => {
  test('ogni tipo di regola ha il suo schema', () => {
    const kinds = [...leggiSchemi('.')]
      .filter(([, schema]) => schema['forma'])
      .map(([file]) => `./rules/_schema/${file}`);
    expect(mapped.map(([schema]) => schema).sort()).toEqual(kinds.sort());
  });

  test('ogni file di regole è coperto da uno schema solo, quello della sua cartella', () => {
    for (const file of elencaFileDiRegole('.')) {
      const schemas = mapped.filter(([, glob]) => matchesGlob(file, glob)).map(([schema]) => schema);
      expect(schemas, file).toEqual([`./rules/_schema/${file.split('/')[1]}.schema.json`]);
    }
  });

  test('nessuno schema vale per un altro file: l’indice degli schemi pubblici resta spento', () => {
    expect(read('settings.json')['yaml.schemaStore.enable']).toBe(false);
    expect(read('extensions.json')['recommendations']).toEqual(['redhat.vscode-yaml']);
  });
});
