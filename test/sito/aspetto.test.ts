import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { dataLunga } from '../../src/components/base/date.ts';

describe('le date per esteso', () => {
  test.each([
    ['2014-04-01', '1° aprile 2014'],
    ['2014-03-20', '20 marzo 2014'],
    ['2021-12-31', '31 dicembre 2021'],
  ])('%s si legge «%s»', (iso, expected) => {
    expect(dataLunga(iso)).toBe(expected);
  });

  test('ciò che non è una data intera resta com’è', () => {
    expect(dataLunga('2021')).toBe('2021');
    expect(dataLunga('2021-13-01')).toBe('2021-13-01');
  });
});

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
