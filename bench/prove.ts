/** `npm run bench:prove`: how long the tests take, those of code and rules and all of them. After a build. */
import { annota } from './misura/obiettivi.ts';
import { misuraProcesso } from './misura/processo.ts';
import { numero, scriviSezione } from './misura/quadro.ts';

const misura = (args: readonly string[]) =>
  misuraProcesso(process.execPath, ['src/comandi/prova.ts', ...args], process.cwd());
const codice = await misura(['--codice']);
const tutte = await misura([]);
for (const { esito, uscita } of [codice, tutte]) if (esito !== 0) console.error(uscita.slice(-2000));
annota({ 'prove.codice': codice.secondi, 'prove.tutte': tutte.secondi });
scriviSezione(
  'Prove',
  'npm run bench:prove',
  [
    ...([
      ['npm run prova', codice],
      ['npm test', tutte],
    ] as const),
  ]
    .map(
      ([nome, { secondi, calcolo, esito }]) =>
        `- \`${nome}\`: ${numero(secondi, 0)} s (${numero(calcolo, 0)} di processore)${esito === 0 ? '' : ', non riuscito'}`,
    )
    .join('\n'),
);
process.exitCode = codice.esito || tutte.esito;
