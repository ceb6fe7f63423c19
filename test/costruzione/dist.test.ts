import { spawn } from 'node:child_process';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { comprimiSito } from '../../src/costruzione/comprimi.ts';
import { pubblicaSito } from '../../src/costruzione/pubblica.ts';
import { ostacoloAlSito } from '../../src/costruzione/sostituisci.ts';
import { inTurno } from '../../src/costruzione/turno.ts';
import { growFake } from './sito-finto.ts';

function cartella(): string {
  const root = mkdtempSync(join(tmpdir(), 'dist-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  return root;
}
const pubblica = (root: string, giorno: string) => pubblicaSito(root, (folder) => growFake(folder, giorno));
const pagina = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8').split(' ')[0] ?? '';

describe('dist come collegamento o punto di montaggio', () => {
  test('un collegamento resta, e il sito nuovo sta dove portava', async () => {
    const root = cartella();
    mkdirSync(join(root, 'www'));
    symlinkSync('www', join(root, 'dist'));
    for (const giorno of ['ieri', 'oggi']) {
      expect(await pubblica(root, giorno)).toBe(0);
      expect(pagina(join(root, 'www'))).toBe(giorno);
    }
    expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
    expect(pagina(join(root, '.dist-precedente'))).toBe('ieri');
    expect(readdirSync(root).sort()).toEqual(['.dist-precedente', 'dist', 'www']);
  });

  test('un collegamento a ciò che non c’è, o un file, fermano prima di costruire', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => said.mockRestore());
    const root = cartella();
    symlinkSync('www', join(root, 'dist'));
    let costruito = false;
    const code = await pubblicaSito(root, () => {
      costruito = true;
      return Promise.resolve(0);
    });
    expect([code, costruito]).toEqual([1, false]);
    expect(said.mock.calls.flat().join('\n')).toContain('dist è un collegamento a');
    rmSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist'), '');
    expect(ostacoloAlSito(root)).toContain('è un file');
  });

  test('un punto di montaggio si riconosce, anche dietro un collegamento', () => {
    const root = cartella();
    const monta = (folder: string) => `36 35 98:0 / ${folder} rw,noatime - ext3 /dev/root rw`;
    mkdirSync(join(root, 'www'));
    symlinkSync(join(root, 'www'), join(root, 'dist'));
    expect(ostacoloAlSito(root, monta('/altrove'))).toBeNull();
    expect(ostacoloAlSito(root, monta(join(root, 'www')))).toContain('è un punto di montaggio');
    rmSync(join(root, 'dist'));
    mkdirSync(join(root, 'dist'));
    expect(ostacoloAlSito(root, monta(join(root, 'dist')))).toContain('è un punto di montaggio');
  });
});

test.skipIf(process.platform === 'win32')(
  'il server legge il sito qualunque sia la umask di chi costruisce',
  async () => {
    const root = cartella();
    const prima = process.umask(0o077);
    onTestFinished(() => {
      process.umask(prima);
    });
    await pubblica(root, 'oggi');
    const modi = readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true }).map((entry) => [
      entry.isDirectory(),
      statSync(join(entry.parentPath, entry.name)).mode & 0o777,
    ]);
    expect(modi.length).toBeGreaterThan(3);
    expect(statSync(join(root, 'dist')).mode & 0o777).toBe(0o755);
    for (const [folder, mode] of modi) expect(mode).toBe(folder ? 0o755 : 0o644);
  },
);

describe('due costruzioni insieme', () => {
  test('la seconda aspetta la prima, lo dice una volta, e finiscono tutte e due', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => said.mockRestore());
    const root = cartella();
    // Another process has its turn, and gives it back after a while.
    const altra = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    onTestFinished(() => void altra.kill());
    writeFileSync(join(root, '.dist-in-corso'), String(altra.pid));
    setTimeout(() => rmSync(join(root, '.dist-in-corso')), 1200);
    const prima = performance.now();
    expect(await pubblica(root, 'oggi')).toBe(0);
    expect(performance.now() - prima).toBeGreaterThan(1000);
    expect(said.mock.calls.flat()).toEqual([
      `Un’altra costruzione è in corso (processo ${altra.pid}): comincio quando finisce.`,
    ]);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('chi è stato ucciso non lascia il turno a nessuno', async () => {
    const root = cartella();
    const ucciso = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    const finito = new Promise((resolve) => ucciso.on('exit', resolve));
    ucciso.kill('SIGKILL');
    await finito;
    for (const resto of [String(ucciso.pid), '', 'x']) {
      writeFileSync(join(root, '.dist-in-corso'), resto);
      expect(
        await inTurno(
          root,
          () => undefined,
          () => Promise.resolve('fatto'),
        ),
      ).toBe('fatto');
    }
    expect(readdirSync(root)).toEqual([]);
  });
});

test('comprimi scrive accanto e rinomina: un avanzo di chi è stato ucciso sparisce, e un file vuoto non resta', async () => {
  const root = cartella();
  writeFileSync(join(root, 'index.html'), 'ciao '.repeat(1000));
  writeFileSync(join(root, 'index.html.br.a-metà'), '');
  await comprimiSito(root);
  expect(readdirSync(root).sort()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
  expect(statSync(join(root, 'index.html.br')).size).toBeGreaterThan(0);
});
