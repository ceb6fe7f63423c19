import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { costruisci } from '../../src/costruzione/costruisci.ts';
import { scambiaCartelle } from '../../src/costruzione/scambia.ts';
import { rovinati, FILE_IMPRONTE } from '../../src/costruzione/manifesto.ts';
import { pubblicaSito } from '../../src/costruzione/pubblica.ts';
import { sostituisciSito, ripristinaInterrotto } from '../../src/costruzione/sostituisci.ts';
import { sorte } from '../mutazioni/rovina.ts';
import { progetto, tabella } from '../motore/progetto.ts';
import { growFake } from './sito-finto.ts';

/** A folder with a site already published: its pages say «ieri». */
async function conSito(root = mkdtempSync(join(tmpdir(), 'sito-'))): Promise<string> {
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  await pubblicaSito(root, (folder) => growFake(folder, 'ieri'));
  return root;
}

const pagina = (root: string, file = 'index.html'): string =>
  readFileSync(join(root, 'dist', file), 'utf8').split(' ')[0] ?? '';

/**
 * Whether the kernel and the disk under the tests can exchange two folders: where they cannot, there are two renames.
 */
const scambia = ((): boolean => {
  const root = mkdtempSync(join(tmpdir(), 'scambio-'));
  for (const name of ['a', 'b']) mkdirSync(join(root, name));
  const can = scambiaCartelle(join(root, 'a'), join(root, 'b'));
  rmSync(root, { recursive: true });
  return can;
})();

describe('la costruzione del sito', () => {
  test('con una regola sbagliata si ferma, dice l’errore e lascia dist/ com’era', async () => {
    const said = vi.spyOn(console, 'error').mockReturnValue();
    const root = await conSito(progetto(tabella('"210601"', '210601')));
    expect(await costruisci(root)).toBe(1);
    expect(pagina(root)).toBe('ieri');
    expect(said.mock.calls.flat().join('\n')).toContain(
      'rules/prodotti/tabella-1.yaml:8:22  «codice_prodotto» dev’essere un testo',
    );
    said.mockRestore();
  });

  test('un passo che non riesce lascia dist/ com’era e non lascia avanzi', async () => {
    const root = await conSito();
    expect(
      await pubblicaSito(root, async (folder) => {
        await growFake(folder, 'oggi');
        return 3;
      }),
    ).toBe(3);
    expect(pagina(root)).toBe('ieri');
    expect(readdirSync(root)).toEqual(['dist']);
  });

  test('il sito nuovo prende il posto del vecchio intero, con le impronte dei suoi file', async () => {
    const root = await conSito();
    await pubblicaSito(root, (folder) => growFake(folder, 'oggi'));
    expect(pagina(root)).toBe('oggi');
    expect(rovinati(join(root, 'dist'))).toEqual([]);
    writeFileSync(join(root, 'dist/7/index.html'), 'altro');
    rmSync(join(root, 'dist/8/index.html'));
    expect(rovinati(join(root, 'dist'))).toEqual(['7/index.html', '8/index.html']);
    expect(readFileSync(join(root, 'dist', FILE_IMPRONTE), 'utf8')).toMatch(/^[0-9a-f]{64} {2}1\/index\.html\n/);
  });

  test('una pagina già aperta trova ancora i suoi stili per una costruzione, poi se ne vanno', async () => {
    const root = await conSito();
    const stili = (): string[] => readdirSync(join(root, 'dist/_astro')).sort();
    await pubblicaSito(root, (folder) => growFake(folder, 'oggi'));
    expect(stili()).toEqual(['stile.ieri.css', 'stile.oggi.css']);
    await pubblicaSito(root, (folder) => growFake(folder, 'domani'));
    expect(stili()).toEqual(['stile.domani.css', 'stile.oggi.css']);
  });

  test('dove due cartelle non si scambiano si rinominano, e un’uccisione fra le due si ripara', async () => {
    const root = await conSito();
    const fresh = join(root, '.dist-nuovo-1');
    await growFake(fresh, 'oggi');
    sostituisciSito(root, fresh, () => false);
    expect(pagina(root)).toBe('oggi');
    rmSync(join(root, 'dist'), { recursive: true });
    ripristinaInterrotto(root);
    expect(pagina(root)).toBe('ieri');
  });

  test('gli avanzi di una costruzione uccisa si tolgono, quelli di una in corso no', async () => {
    const root = await conSito();
    for (const pid of [999_999_999, process.ppid]) mkdirSync(join(root, `.dist-nuovo-${pid}`));
    ripristinaInterrotto(root);
    expect(existsSync(join(root, '.dist-nuovo-999999999'))).toBe(false);
    expect(existsSync(join(root, `.dist-nuovo-${process.ppid}`))).toBe(true);
  });
});

describe('la costruzione uccisa', () => {
  /** A dozen here; `npm run uccisioni` kills real builds, as many times as one likes. */
  const VOLTE = 12;

  /** Starts publishing site after site; resolves once the first is out. */
  async function pubblica(root: string): Promise<{ uccidi: () => Promise<void> }> {
    const child = spawn(process.execPath, ['test/costruzione/sito-finto.ts', root], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
    await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
    return {
      uccidi: () => {
        child.kill('SIGKILL');
        return ended;
      },
    };
  }

  test(`in ${VOLTE} momenti a caso: dist/ è sempre un sito intero`, async () => {
    const root = await conSito();
    const random = sorte(8);
    const visti = new Set<string>();
    for (let n = 0; n < VOLTE; n += 1) {
      const { uccidi } = await pubblica(root);
      await new Promise((resolve) => setTimeout(resolve, random() * 120));
      await uccidi();
      if (!scambia) ripristinaInterrotto(root);
      expect(rovinati(join(root, 'dist')), `uccisione ${n + 1}`).toEqual([]);
      visti.add(pagina(root));
    }
    expect(visti.size).toBe(VOLTE);
  }, 120_000);

  /** How many sites a reader sees go by. */
  const CAMBI = 15;
  const numero = (generation: string): number => Number(generation.split('-')[1] ?? -1);

  test.skipIf(!scambia)(
    'mentre i siti si danno il cambio, chi legge trova sempre una pagina intera e il suo stile',
    async () => {
      const root = await conSito();
      const { uccidi } = await pubblica(root);
      const letti = new Set<string>();
      for (let letture = 0; letti.size < CAMBI; letture += 1) {
        const [generation = '', stile = ''] = readFileSync(
          join(root, 'dist', letture % 2 ? 'index.html' : '150/index.html'),
          'utf8',
        ).split(' ');
        letti.add(generation);
        if (existsSync(join(root, 'dist/_astro', stile))) continue;
        // Only who was kept waiting while two more sites came out may miss it.
        expect(numero(pagina(root))).toBeGreaterThanOrEqual(numero(generation) + 2);
      }
      await uccidi();
    },
    120_000,
  );
});
