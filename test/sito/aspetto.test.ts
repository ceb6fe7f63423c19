import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

describe('i fogli di stile', () => {
  const dist = join(process.cwd(), 'dist');

  test('di una pagina pesano al più 6 KB compressi', () => {
    const html = readFileSync(join(dist, 'stile/index.html'), 'utf8');
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+\.css)"/g)].map(([, path = '']) => path);
    expect(sheets.length).toBeGreaterThan(0);
    const weight = sheets.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path)), { level: 9 }).length, 0);
    expect(weight).toBeLessThanOrEqual(6 * 1024);
  });

  test('usano solo colori, corpi e spazi dichiarati fra i segni', () => {
    const folder = join(process.cwd(), 'src');
    const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
    const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
    const declared = new Set(
      sheets.flatMap((file) => [...read(file).matchAll(/(--[\w-]+):/g)].map(([, name]) => name)),
    );
    const unknown = sheets
      .flatMap((file) => [...read(file).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
      .filter((name) => !declared.has(name));
    expect(unknown).toEqual([]);
  });
});
