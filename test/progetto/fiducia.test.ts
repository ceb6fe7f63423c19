import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { opere, pacchettoDi } from '../../src/disco/licenze.ts';

const leggi = (file: string): string => readFileSync(file, 'utf8');
const { allowScripts, dependencies, devDependencies } = JSON.parse(leggi('package.json')) as Record<
  'allowScripts' | 'dependencies' | 'devDependencies',
  Record<string, string>
>;
const { lockfileVersion, packages } = JSON.parse(leggi('package-lock.json')) as {
  lockfileVersion: number;
  packages: Record<
    string,
    {
      version?: string;
      resolved?: string;
      integrity?: string;
      name?: string;
      link?: boolean;
      hasInstallScript?: boolean;
    }
  >;
};
const altrui = Object.entries(packages).filter(([path]) => path !== '');

describe('security.txt', () => {
  const testo = leggi('public/.well-known/security.txt');
  const campo = (nome: string): string => new RegExp(`^${nome}: (.+)$`, 'm').exec(testo)?.[1] ?? '';

  test('dice a chi scrivere e fino a quando vale', () => {
    expect(campo('Contact')).toMatch(/^(https|mailto):/);
    expect(campo('Canonical')).toMatch(/\/\.well-known\/security\.txt$/);
    expect(testo.match(/^Expires:/gm)).toHaveLength(1);
  });

  test('scade fra più di 30 giorni e meno di un anno e un mese: prima di allora si rilegge e si sposta la data', () => {
    const giorni = (Date.parse(campo('Expires')) - Date.now()) / 86_400_000;
    expect(giorni).toBeGreaterThan(30);
    expect(giorni).toBeLessThan(396);
  });
});

describe('ciò che npm installa', () => {
  test('ogni pacchetto viene dal registro, con la sua impronta: nessun git, nessun file, nessun altro host', () => {
    expect(lockfileVersion).toBe(3);
    // Without an address npm asks the registry it is set to; the digest says that the bytes are these in any case.
    const storti = altrui.filter(
      ([, { resolved = 'https://registry.npmjs.org/', integrity = '', link }]) =>
        link === true ||
        !resolved.startsWith('https://registry.npmjs.org/') ||
        !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
    );
    expect(altrui.length).toBeGreaterThan(300);
    expect(storti.map(([path]) => path)).toEqual([]);
  });

  test('nessun pacchetto prende il posto di un altro sotto il suo nome', () => {
    const scambiati = altrui.filter(([path, { name, resolved }]) => {
      const atteso = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
      return (
        (name !== undefined && name !== atteso) ||
        (resolved !== undefined && !new URL(resolved).pathname.startsWith(`/${atteso}/-/`))
      );
    });
    expect(scambiati.map(([path]) => path)).toEqual([]);
  });

  test('le dipendenze dirette sono quelle del blocco, alla stessa versione', () => {
    for (const [nome, versione] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(packages[`node_modules/${nome}`]?.version, nome).toBe(versione);
  });

  test('chi ha uno script d’installazione è stato guardato, e non lo esegue', () => {
    const conScript = altrui
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
    expect([...new Set(conScript)].sort()).toEqual(Object.keys(allowScripts).sort());
    expect(Object.values(allowScripts).filter(Boolean)).toEqual([]);
    expect(leggi('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  });

  test('le versioni dichiarate sono esatte', () => {
    for (const [nome, versione] of Object.entries({ ...dependencies, ...devDependencies }))
      expect(versione, nome).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('le licenze di ciò che si spedisce', () => {
  test('ogni opera ha versione, licenza che si può ridare e il suo testo', () => {
    const elenco = opere();
    expect(elenco.map(({ pacchetto, licenza }) => [pacchetto, licenza])).toEqual([
      ['@fontsource/titillium-web', 'OFL-1.1'],
      ['@fontsource/roboto-mono', 'OFL-1.1'],
      ['@astrojs/preact', 'MIT'],
      ['@preact/signals', 'MIT'],
      ['@preact/signals-core', 'MIT'],
      ['@noble/hashes', 'MIT'],
      ['ajv', 'MIT'],
      ['ajv-formats', 'MIT'],
      ['clsx', 'MIT'],
      ['diff', 'BSD-3-Clause'],
      ['astro', 'MIT'],
      ['fast-deep-equal', 'MIT'],
      ['fastest-levenshtein', 'MIT'],
      ['js-yaml', 'MIT'],
      ['jsep', 'MIT'],
      ['saxen', 'MIT'],
      ['yaml', 'ISC'],
      ['pagefind', 'MIT'],
      ['preact-render-to-string', 'MIT'],
      ['preact', 'MIT'],
      ['uqr', 'MIT'],
    ]);
    for (const { testo, versione } of elenco) {
      expect(testo).toMatch(/Copyright/);
      expect(versione).toMatch(/^\d/);
    }
  });

  test('di un modulo si sa il pacchetto', () => {
    expect(pacchettoDi('/casa/node_modules/preact/hooks/dist/hooks.mjs')).toBe('preact');
    expect(pacchettoDi('/casa/node_modules/a/node_modules/@b/c/x.js')).toBe('@b/c');
    expect(pacchettoDi('/casa/src/islands/ricerca/ricerca.ts')).toBeNull();
  });
});
