/**
 * `npm run uccisioni [-- quante seme]`: starts real builds and kills each, with everything it has started, at a random
 * moment; dist/ must always be a whole site, the old one or the new one. Exit 1 if it ever is not.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rovinati, FILE_IMPRONTE } from '../src/costruzione/manifesto.ts';
import { sorte } from './mutazioni/rovina.ts';

const count = Number(process.argv[2] ?? 20);
const seed = Number(process.argv[3] ?? 2026);
const random = sorte(seed);
const site = (): string => readFileSync(join('dist', FILE_IMPRONTE), 'utf8');

/** Builds the site of another address, so that it differs from the last; kills the build after some milliseconds. */
function costruisci(address: string, after: number | null): Promise<{ durata: number; finita: boolean }> {
  const start = performance.now();
  const child = spawn(process.execPath, ['src/comandi/costruisci.ts'], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, SITE: address },
  });
  const timer = after === null ? null : setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), after);
  return new Promise((resolve) =>
    child.on('exit', (code) => {
      if (timer) clearTimeout(timer);
      resolve({ durata: performance.now() - start, finita: code === 0 });
    }),
  );
}

const { durata } = await costruisci('https://sito-0.example', null);
const tally = { vecchio: 0, nuovo: 0, rotto: 0 };
for (let n = 1; n <= count; n += 1) {
  const before = site();
  // One in three falls in the last tenth of the build, where the site is replaced.
  const after = durata * (n % 3 === 0 ? 0.9 + random() * 0.15 : random());
  await costruisci(`https://sito-${n}.example`, after);
  const broken = rovinati('dist');
  const fate = broken.length > 0 ? 'rotto' : site() === before ? 'vecchio' : 'nuovo';
  tally[fate] += 1;
  console.log(
    `${String(n).padStart(3)}  uccisa dopo ${(after / 1000).toFixed(2)} s: ${fate}${broken.length > 0 ? ` (${broken.slice(0, 3).join(', ')})` : ''}`,
  );
}
console.log(
  `\n${count} costruzioni di ${(durata / 1000).toFixed(1)} s uccise, seme ${seed}: ${tally.vecchio} volte il sito vecchio, ${tally.nuovo} il nuovo, ${tally.rotto} rotto.`,
);
process.exitCode = tally.rotto > 0 ? 1 : 0;
