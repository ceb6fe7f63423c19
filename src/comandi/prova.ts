/**
 * `npm test`: everything that must hold before a change lands: form, types, rules, code, built site, real browser.
 * With arguments (`npm test -- test/materie`) only those tests, without building again. `npm run prova`: code and rules
 * only, without browser and web server; `npm run prova -- --segui` goes on, and tries again what a change touches.
 */
import { costruisci } from '../costruzione/costruisci.ts';
import { unoDopoLAltro, avviaProcesso, avviaComando, insieme } from '../costruzione/processi.ts';
import { CADDY, CHROMIUM, trovaOInstalla, NGINX, NGINX_BROTLI } from '../costruzione/programmi.ts';

const root = process.cwd();
const args = process.argv.slice(2);
const only = args.filter((arg) => !['--codice', '--segui'].includes(arg));
const environment: Record<string, string> = { ASTRO_TELEMETRY_DISABLED: '1' };

const programs = {
  titolo: 'Programmi per le prove',
  esegui: async () => {
    for (const program of [CHROMIUM, NGINX, NGINX_BROTLI, CADDY]) {
      const found = await trovaOInstalla(program);
      if ('errore' in found) {
        console.error(found.errore);
        return 1;
      }
      environment[program.variabile] = found.percorso;
      console.log(found.percorso);
    }
    return 0;
  },
};
const forma = {
  titolo: 'Forma',
  esegui: () => avviaProcesso(process.execPath, ['src/comandi/sistema.ts', '--controlla']),
};
const codice = {
  titolo: 'Codice e regole',
  esegui: () => avviaComando('vitest', [args.includes('--segui') ? 'watch' : 'run', '--project', 'codice', ...only]),
};
const tests = { titolo: 'Prove', esegui: () => avviaComando('vitest', ['run', ...only], environment) };
/** Each keeps one core busy: on two they take as long as the longer. */
const lettura = {
  titolo: 'Forma, muri fra le cartelle, stile del codice, tipi',
  esegui: () =>
    insieme([
      () => avviaComando('astro', ['check', '--minimumSeverity', 'warning'], environment),
      async () => (await forma.esegui()) || avviaComando('eslint', ['.', '--max-warnings', '0']),
    ]),
};
const tutto = [programs, lettura, { titolo: 'Sito', esegui: () => costruisci(root) }, tests];

/** The fast lane, some tests, or all there is. */
function passi(): typeof tutto {
  if (args.includes('--segui')) return [codice];
  if (args.includes('--codice')) return only.length > 0 ? [codice] : [forma, codice];
  return only.length > 0 ? [programs, tests] : tutto;
}

process.exitCode = await unoDopoLAltro(passi());
