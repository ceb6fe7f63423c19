/** Commands written wrong. */
import { spawnSync } from 'node:child_process';
import type { Voce, Misura } from './misura.ts';

/**
 * Commands written wrong, or with the system against them: one line or a few, never a stack, and a code that is not 0.
 */
export function comandiSbagliati({ comandi }: Pick<Misura, 'comandi'>): Voce {
  const chiamate: readonly (readonly [string, ...string[]])[] = [
    ['importa', '.'],
    ['importa', 'non-c-e.xlsx'],
    ['importa', 'package.json'],
    ['importa', '--boh'],
    ['check', 'tabella-99'],
    ['check', 'src'],
    ['cerca', '--data', 'ieri', 'x'],
    ['calcola'],
    ['calcola', 'non-c-e'],
    ['calcola', 'indice-giacenza', 'giacenza'],
    ['calcola', 'indice-giacenza', `giacenza=${'9'.repeat(100_000)}`, 'pervenuto=1'],
    ['esporta', 'prodoti'],
    ['esporta', 'prodotti', '--in', 'package.json/x'],
    ['avvia', '--port', 'abc'],
    ['avvia', '--port', '99999'],
    ['ospita', '--boh'],
  ];
  const guasti: string[] = [];
  let lunghe = 0;
  const scelte = chiamate.slice(0, comandi);
  for (const [comando, ...args] of scelte) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', './src/comandi/sempre.ts', `src/comandi/${comando}.ts`, ...args],
      { encoding: 'utf8', timeout: 120_000, input: '' },
    );
    const detto = stdout + stderr;
    const righe = stderr.trim().split('\n').length;
    lunghe = Math.max(lunghe, righe);
    const come = `${comando} ${args.join(' ').slice(0, 60)}`;
    if (status === 0) guasti.push(`${come}: riesce`);
    if (/^\s+at |node:internal/m.test(detto)) guasti.push(`${come}: ${detto.slice(0, 200)}`);
    if (righe > 6 || stderr.length > 1500) guasti.push(`${come}: ${righe} righe, ${stderr.length} caratteri`);
  }
  return { voce: 'comandi scritti male', casi: scelte.length, peggio: `${lunghe} righe`, guasti };
}
