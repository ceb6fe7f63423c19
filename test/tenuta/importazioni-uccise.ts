/** Imports killed while they write. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { annullaUltima } from '../../src/disco/scrivi-file.ts';
import { sorte } from '../mutazioni/rovina.ts';
import type { Voce, Misura } from './misura.ts';

/**
 * Imports killed while they write: rules whole, nothing that `check` stumbles on, one undoing brings the first state
 * back.
 */
export async function importazioniUccise({ uccisioni, seme }: Misura): Promise<Voce> {
  const random = sorte(seme);
  const guasti: string[] = [];
  let aMeta = 0;
  for (let n = 0; n < uccisioni; n += 1) {
    const root = mkdtempSync(join(tmpdir(), 'uccisa-'));
    const nomi = Array.from({ length: 40 }, (_, k) => `rules/prove/f${k}.yaml`);
    mkdirSync(join(root, 'rules/prove'), { recursive: true });
    for (const nome of nomi) writeFileSync(join(root, nome), 'prima\n'.repeat(2000));
    // Twice, as who finds it interrupted tries again; then one undoing.
    for (let volta = 0; volta < 2; volta += 1) await uccidi(root, random() * 30);
    const scritti = nomi.filter((nome) => readFileSync(join(root, nome), 'utf8').startsWith('dopo')).length;
    if (scritti > 0 && scritti < nomi.length) aMeta += 1;
    const dentro = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' }).filter(
      (nome) => !/^prove$|\.yaml$/.test(nome),
    );
    if (dentro.length > 0) guasti.push(`uccisione ${n}: resta ${dentro.join(', ')}`);
    const esito = annullaUltima(root);
    const tornati = nomi.filter((nome) => readFileSync(join(root, nome), 'utf8') === 'prima\n'.repeat(2000)).length;
    if (tornati < nomi.length)
      guasti.push(`uccisione ${n}: tornano ${tornati} file su ${nomi.length} (${JSON.stringify(esito).slice(0, 80)})`);
    const resti = existsSync(join(root, 'fogli')) ? readdirSync(join(root, 'fogli')) : [];
    if (resti.length > 0) guasti.push(`uccisione ${n}: in fogli/ resta ${resti.join(', ')}`);
    rmSync(root, { recursive: true });
  }
  return { voce: 'importazioni uccise due volte, poi annullate', casi: uccisioni, peggio: `${aMeta} a metà`, guasti };
}

/** Starts writing forty files and kills it after some milliseconds from when it begins. */
function uccidi(root: string, dopo: number): Promise<void> {
  const child = spawn(process.execPath, [resolve('test/tenuta/scrivi-tanti.ts'), root], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), dopo));
  return new Promise((done) => child.on('exit', () => done()));
}
