import { defineConfig } from 'vitest/config';

/** As many files at once as there are cores: Vitest leaves one idle, which on two cores is half of them. */
const maxWorkers = '100%';

/** One process for many files: the rules are compiled, and the modules loaded, once for each core instead of once for each file. */
const isolate = false;

/** Builds whole sites and kills builds half way: it waits more than it works. */
const COSTRUZIONE = 'test/costruzione/costruzione.test.ts';

/**
 * Four kinds of tests: of the code and the rules (`npm run prova`), of how a site is built and put in its place, of the
 * site as built in dist/, and of its pages in the real browser.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'codice',
          include: [
            'test/{puro,motore,materie,uscite,disco,xlsx,fonti,comandi,components,costruzione,islands,progetto,mutazioni,tenuta}/**/*.test.ts',
          ],
          exclude: [COSTRUZIONE],
          testTimeout: 30_000,
          // The editors' engine is built once for all the tests of a process.
          hookTimeout: 60_000,
          maxWorkers,
          isolate,
        },
      },
      { test: { name: 'costruzione', include: [COSTRUZIONE], testTimeout: 60_000, maxWorkers, isolate } },
      { test: { name: 'sito', include: ['test/sito/**/*.test.ts'], testTimeout: 60_000, maxWorkers, isolate } },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/serve.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers,
          isolate,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
