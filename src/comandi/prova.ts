/**
 * `npm test`: everything that must hold before a change lands: rules, types, code, built site, real browser.
 * With arguments (`npm test -- test/materie`) only those tests, without building again.
 */
import { build } from '../costruzione/costruisci.ts';
import { inOrder, runBin } from '../costruzione/processi.ts';
import { CHROMIUM, findOrInstall, NGINX } from '../costruzione/programmi.ts';

const root = process.cwd();
const only = process.argv.slice(2);
const environment: Record<string, string> = { ASTRO_TELEMETRY_DISABLED: '1' };

const programs = {
  title: 'Programmi per le prove',
  run: async () => {
    for (const program of [CHROMIUM, NGINX]) {
      const found = await findOrInstall(program);
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
const tests = { title: 'Prove', run: () => runBin('vitest', ['run', ...only], environment) };

process.exitCode = await inOrder(
  only.length > 0
    ? [programs, tests]
    : [
        programs,
        { title: 'Muri fra le cartelle e stile del codice', run: () => runBin('eslint', ['.', '--max-warnings', '0']) },
        { title: 'Tipi', run: () => runBin('astro', ['check', '--minimumSeverity', 'warning'], environment) },
        { title: 'Sito', run: () => build(root) },
        tests,
      ],
);
