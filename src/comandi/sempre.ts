/**
 * Runs before every command (`avvio.mjs` asks for it): answers `--aiuto`, says in one line what the system refuses, and
 * how long a long command took. Everything but the help goes to stderr: stdout belongs to the command.
 */
import { relative, sep } from 'node:path';
import { AIUTI, testoAiuto } from './aiuti.ts';
import { frasePerErrore } from './guasto-di-sistema.ts';
import { conVirgola } from '../puro/parole/cifre.ts';

const [, script = '', ...args] = process.argv;
const aiuto = AIUTI[relative(process.cwd(), script).split(sep).join('/')];

if (aiuto && args.some((arg) => ['--aiuto', '--help', '-h'].includes(arg))) {
  console.log(testoAiuto(aiuto));
  process.exit(0);
}

process.on('uncaughtException', (errore) => {
  const frase = frasePerErrore(errore);
  console.error(frase ?? errore);
  process.exit(1);
});

if (aiuto?.lungo) {
  process.on('exit', (code) => {
    if (code === 0) console.error(`Fatto in ${conVirgola((performance.now() / 1000).toFixed(1))} s.`);
  });
}
