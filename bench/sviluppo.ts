/**
 * `npm run bench:sviluppo -- [corse=5]`: with `npm run dev` open on a copy of the project, how long from a rule saved
 * to the page that shows it, asked for again and again; a page that had been seen before, as an editor has it open.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { annota } from './misura/obiettivi.ts';
import { mediana, numero, scriviSezione } from './misura/quadro.ts';
import { scaledProject } from './scala/progetto.ts';

const rounds = Number(process.argv.find((arg) => arg.startsWith('corse='))?.slice(6) ?? '5');
const PORT = 4390;
const PAGE = `http://127.0.0.1:${PORT}/prodotti/nm7k00/`;
const NAME = 'Gestione dei verbali ispettivi ENPALS (sport e spettacolo)';

const root = scaledProject(process.cwd(), 1);
const table = join(root, 'rules/prodotti/tabella-3.yaml');
const original = readFileSync(table, 'utf8');
const server = spawn(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(PORT), '--host', '127.0.0.1', '--silent'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
);

const page = (): Promise<string> =>
  fetch(PAGE)
    .then((response) => response.text())
    .catch(() => '');
const text = (name: string): string => original.replace(`nome: ${NAME}`, `nome: ${name}`);

/** Seconds until the page shows a text. */
async function seen(words: string, limit = 120): Promise<number> {
  const start = performance.now();
  while (!(await page()).includes(words)) {
    if (performance.now() - start > limit * 1000)
      throw new Error(`la pagina non mostra «${words}» dopo ${limit} secondi`);
    await wait(10);
  }
  return (performance.now() - start) / 1000;
}

try {
  await seen(NAME);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await wait(500);
    const name = `Nome di prova ${round}`;
    writeFileSync(table, text(name));
    times.push(await seen(name));
  }
  annota({ sviluppo: mediana(times) });
  scriviSezione(
    'Mentre si scrive',
    'npm run bench:sviluppo',
    `Da una regola salvata alla pagina che la mostra, con \`npm run dev\` e le regole di oggi: mediana ${numero(mediana(times), 2)} s, da ${numero(Math.min(...times), 2)} a ${numero(Math.max(...times), 2)} in ${rounds} volte (orologio; la macchina faceva anche altro).`,
  );
} finally {
  server.kill();
}
