/**
 * `npm test`: everything that must hold before a change lands: form, types, rules, code, built site, real browser.
 * With arguments (`npm test -- test/materie`) only those tests, without building again. `npm run prova`: code and rules
 * only, without browser and web server; `npm run prova -- --segui` goes on, and tries again what a change touches.
 */
import { build } from '../costruzione/costruisci.ts';
import { unoDopoLAltro, avviaProcesso, avviaComando, insieme } from '../costruzione/processi.ts';
import { CADDY, CHROMIUM, trovaOInstalla, NGINX, NGINX_BROTLI } from '../costruzione/programmi.ts';

const root = process.cwd();
const args = process.argv.slice(2);
const only = args.filter((arg) => !['--codice', '--segui'].includes(arg));
const environment: Record<string, string> = { ASTRO_TELEMETRY_DISABLED: '1' };

const programs = {
  title: 'Programmi per le prove',
  run: async () => {
    for (const program of [CHROMIUM, NGINX, NGINX_BROTLI, CADDY]) {
      const found = await trovaOInstalla(program);
      if ('error' in found) {
        console.error(found.error);
        return 1;
      }
      environment[program.variabile] = found.path;
      console.log(found.path);
    }
    return 0;
  },
};
const forma = {
  title: 'Forma',
  run: () => avviaProcesso(process.execPath, ['src/comandi/sistema.ts', '--controlla']),
};
const codice = {
  title: 'Codice e regole',
  run: () => avviaComando('vitest', [args.includes('--segui') ? 'watch' : 'run', '--project', 'codice', ...only]),
};
const tests = { title: 'Prove', run: () => avviaComando('vitest', ['run', ...only], environment) };
/** Each keeps one core busy: on two they take as long as the longer. */
const lettura = {
  title: 'Forma, muri fra le cartelle, stile del codice, tipi',
  run: () =>
    insieme([
      () => avviaComando('astro', ['check', '--minimumSeverity', 'warning'], environment),
      async () => (await forma.run()) || avviaComando('eslint', ['.', '--max-warnings', '0']),
    ]),
};
const tutto = [programs, lettura, { title: 'Sito', run: () => build(root) }, tests];

/** The fast lane, some tests, or all there is. */
function passi(): typeof tutto {
  if (args.includes('--segui')) return [codice];
  if (args.includes('--codice')) return only.length > 0 ? [codice] : [forma, codice];
  return only.length > 0 ? [programs, tests] : tutto;
}

process.exitCode = await unoDopoLAltro(passi());
