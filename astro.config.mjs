import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { fileInSviluppo } from './src/costruzione/file-in-sviluppo.ts';
import { copieDellaRicerca } from './src/costruzione/copie-della-ricerca.ts';
import { importaInsieme, importaSoltanto, pezziInsieme } from './src/costruzione/importa-insieme.ts';
import { BASE, SITO } from './src/costruzione/indirizzo-del-sito.ts';
import { ricaricaRegole } from './src/costruzione/ricarica-regole.ts';
import { scriviPagine } from './src/costruzione/scrivi-pagine.ts';
import { pacchettoDi, SPEDITI } from './src/disco/licenze.ts';

/* What reaches the browser is on the page of the licences: one more package stops the build. */
const soloConLicenza = {
  name: 'chi-fa-cosa:solo-con-licenza',
  apply: 'build',
  generateBundle(_opzioni, pezzi) {
    if (this.environment.name !== 'client') return;
    for (const pezzo of Object.values(pezzi)) {
      for (const modulo of Object.keys(pezzo.modules ?? {})) {
        const pacchetto = pacchettoDi(modulo);
        if (pacchetto && !(pacchetto in SPEDITI))
          this.error(`«${pacchetto}» arriva al browser e non è fra le opere di src/disco/licenze.ts.`);
      }
    }
  },
};

/* Preact's JSX is translated by Vite (tsconfig.json says how), in a twentieth of Babel's time. */
const SOLO_JSX = /\.tsx$/;
const senzaBabel = {
  name: 'chi-fa-cosa:senza-babel',
  configResolved: ({ plugins }) => delete plugins.find(({ name }) => name === 'vite:preact-jsx')?.transform,
};

export default defineConfig({
  site: SITO,
  base: BASE,
  output: 'static',
  trailingSlash: 'always',
  // Two pages with the same address stop the build: one of the two would be lost.
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  build: {
    format: 'directory',
    // No style and no script inside the pages: the security policy is a plain 'self'.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
  // Shiki writes style attributes, which the security policy refuses.
  markdown: { syntaxHighlight: false },
  integrations: [preact({ include: [SOLO_JSX] }), mdx(), scriviPagine()],
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [
      senzaBabel,
      copieDellaRicerca(process.cwd()),
      importaSoltanto,
      importaInsieme,
      pezziInsieme,
      soloConLicenza,
      ricaricaRegole(process.cwd()),
      fileInSviluppo(),
    ],
    // The sites as built, the one before and the one that grows, are not sources.
    server: { watch: { ignored: ['**/dist/**', '**/.dist-*/**'] } },
  },
});
