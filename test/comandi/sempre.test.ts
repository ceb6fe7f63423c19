import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { AIUTI, testoAiuto } from '../../src/comandi/aiuti.ts';
import { frasePerErrore } from '../../src/comandi/guasto-di-sistema.ts';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const nostri = Object.entries(scripts).flatMap(([nome, riga]) => {
  const file = /^node avvio\.mjs ((?:src|test|bench)\/\S+)/.exec(riga)?.[1];
  return file ? [[nome, file] as const] : [];
});

describe('ogni comando dice come si usa', () => {
  test.each(nostri)('%s', (_nome, file) => {
    const aiuto = AIUTI[file];
    expect(aiuto?.esempi.length).toBeGreaterThan(0);
    for (const [scrivi] of aiuto?.esempi ?? []) {
      const [, comando = ''] = /^npm (?:run (?:-s )?)?(\S+)/.exec(scrivi) ?? [];
      expect(scripts).toHaveProperty([comando]);
    }
  });

  test('--aiuto lo stampa e non fa altro', () => {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--import', './src/comandi/sempre.ts', 'src/comandi/costruisci.ts', '--aiuto'],
      { encoding: 'utf8' },
    );
    const aiuto = AIUTI['src/comandi/costruisci.ts'];
    if (!aiuto) throw new Error('manca');
    expect([stdout, stderr, status]).toEqual([`${testoAiuto(aiuto)}\n`, '', 0]);
    expect(stdout).toContain('npm run build -- --comprimi');
  });
});

test.each([
  ['ENOSPC', { path: '/x/dist/a.html' }, '/x/dist/a.html: il disco è pieno: libera spazio e riprova.'],
  ['EACCES', { path: 'fogli' }, 'fogli: non ho il permesso di leggere o di scrivere qui.'],
  ['EROFS', {}, 'Questo disco si può solo leggere.'],
  ['EISDIR', { path: 'x.xlsx' }, 'x.xlsx: è una cartella, e serve un file.'],
  ['EADDRINUSE', { port: 4321 }, 'porta 4321: la porta è già di un altro programma: scegline un’altra.'],
  ['EXDEV', {}, null],
])('il sistema dice %s: una riga', (code, altro, frase) => {
  expect(frasePerErrore(Object.assign(new Error(code), { code }, altro))).toBe(frase);
});
