/**
 * `npm test`: everything that must hold before a change lands: rules, types, code, built site, real browser.
 * With arguments (`npm test -- test/rules`) only those tests, without building again.
 */
import { build } from '../build/build.ts';
import { findOrInstallChromium } from '../build/chromium.ts';
import { inOrder, runBin } from '../build/processes.ts';

const root = process.cwd();
const only = process.argv.slice(2);
const chromium = { path: '' };

const tests = {
  title: 'Prove',
  run: () => runBin('vitest', ['run', ...only], { CHROMIUM: chromium.path, ASTRO_TELEMETRY_DISABLED: '1' }),
};
const browser = {
  title: 'Browser per le prove',
  run: async () => {
    const found = await findOrInstallChromium();
    if ('error' in found) {
      console.error(found.error);
      return 1;
    }
    chromium.path = found.path;
    console.log(found.path);
    return 0;
  },
};

process.exitCode = await inOrder(
  only.length > 0
    ? [browser, tests]
    : [
        browser,
        { title: 'Muri fra le cartelle e stile del codice', run: () => runBin('eslint', ['.', '--max-warnings', '0']) },
        { title: 'Tipi', run: () => runBin('astro', ['check', '--minimumSeverity', 'warning']) },
        { title: 'Sito', run: () => build(root) },
        tests,
      ],
);
