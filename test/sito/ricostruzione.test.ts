import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** The pages of products and units, and those that the search and the offline copy want. */
const PAGINE = [
  'prodotti/[id].astro',
  'unita/[id].astro',
  'index.astro',
  'cerca.astro',
  'senza-rete.astro',
  'ricerca.json.ts',
  'ricerca-altre.json.ts',
];
const PRODOTTO = 'rules/prodotti/tabella-3.yaml';
/** The environment without what the test runner adds for Vite: the build is to start as a person starts it. */
const clean = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_ENV|BASE_URL|DEV|PROD|SSR|MODE|TEST)/.test(name)),
  );

describe('ricostruito dopo una regola cambiata', () => {
  const root = mkdtempSync(join(tmpdir(), 'ricostruzione-'));
  let detto = '';

  /** Builds the pages in a folder of the project. @returns what the build says */
  function costruisci(folder: string): string {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['src/costruzione/pagine.ts', root, join(root, folder)],
      {
        cwd: root,
        encoding: 'utf8',
        env: { ...clean(), ASTRO_TELEMETRY_DISABLED: '1' },
      },
    );
    if (status !== 0) throw new Error(stderr);
    return stdout;
  }

  beforeAll(() => {
    for (const part of [
      'src',
      'rules',
      'content',
      'public',
      'bench/esiti',
      'astro.config.mjs',
      'package.json',
      'tsconfig.json',
    ])
      cpSync(part, join(root, part), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
    for (const entry of readdirSync(join(root, 'src/pages'), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && !PAGINE.includes(relative(join(root, 'src/pages'), path))) rmSync(path);
    }
    costruisci('dist');
    const text = readFileSync(join(root, PRODOTTO), 'utf8');
    writeFileSync(
      join(root, PRODOTTO),
      text.replace('Gestione dei verbali ispettivi ENPALS', 'Verbali ispettivi ENPALS, con un altro nome'),
    );
    detto = costruisci('a-partire-da-prima');
    rmSync(join(root, '.dist-pagine.json'));
    renameSync(join(root, 'dist'), join(root, 'di-prima'));
    costruisci('da-capo');
  }, 240_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const files = (folder: string): Map<string, string> =>
    new Map(
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => [
          relative(join(root, folder), join(entry.parentPath, entry.name)),
          readFileSync(join(entry.parentPath, entry.name), 'latin1'),
        ]),
    );

  test('file per file è lo stesso sito che si avrebbe da capo', () => {
    const nuovo = files('a-partire-da-prima');
    const daCapo = files('da-capo');
    expect([...nuovo.keys()].sort()).toEqual([...daCapo.keys()].sort());
    expect([...daCapo].filter(([file, text]) => nuovo.get(file) !== text).map(([file]) => file)).toEqual([]);
  });

  test('la pagina della regola cambiata dice la cosa nuova; la maggior parte delle altre si tengono', () => {
    expect(readFileSync(join(root, 'a-partire-da-prima/prodotti/nm7k00/index.html'), 'utf8')).toContain(
      'Verbali ispettivi ENPALS, con un altro nome',
    );
    expect(readFileSync(join(root, 'di-prima/prodotti/nm7k00/index.html'), 'utf8')).not.toContain('con un altro nome');
    // 109 products and 17 units, less the group of the product and its two units.
    expect(Number(/Tenute dal sito di prima (\d+) pagine/.exec(detto)?.[1])).toBeGreaterThan(100);
  });
});
