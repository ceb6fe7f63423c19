import { defineConfig } from 'vitest/config';

/** As many files at once as there are cores: Vitest leaves one idle, which on two cores is half of them. */
const maxWorkers = '100%';

/** One process for many files: the rules are compiled, and the modules loaded, once for each core instead of once for each file. */
const isolate = false;

/** Two kinds of tests: of the code and the rules, and of the site as built in dist/ (pages, then the real browser). */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'codice',
          include: [
            'test/{puro,motore,materie,uscite,xlsx,fonti,comandi,components,costruzione,islands,progetto,mutazioni,tenuta}/**/*.test.ts',
          ],
          testTimeout: 30_000,
          maxWorkers,
          isolate,
        },
      },
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
