import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { fileInSviluppo } from './src/costruzione/file-in-sviluppo.ts';
import { copieDellaRicerca } from './src/costruzione/copie-della-ricerca.ts';
import { importaInsieme, importaSoltanto, pezziInsieme } from './src/costruzione/importa-insieme.ts';
import { BASE, SITE } from './src/costruzione/indirizzo-del-sito.ts';
import { ricaricaRegole } from './src/costruzione/ricarica-regole.ts';
import { scriviPagine } from './src/costruzione/scrivi-pagine.ts';
import { pacchettoDi, SPEDITI } from './src/disco/licenze.ts';

/* Ciò che arriva al browser sta nella pagina delle licenze: un pacchetto in più ferma la costruzione. */
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

/* Il JSX di Preact lo traduce Vite (tsconfig.json dice come), in un ventesimo del tempo di Babel. */
const SOLO_JSX = /\.tsx$/;
const senzaBabel = {
  name: 'chi-fa-cosa:senza-babel',
  configResolved: ({ plugins }) => delete plugins.find(({ name }) => name === 'vite:preact-jsx')?.transform,
};

export default defineConfig({
  site: SITE,
  base: BASE,
  output: 'static',
  trailingSlash: 'always',
  // Due pagine con lo stesso indirizzo fermano la costruzione: una delle due andrebbe persa.
  prerenderConflictBehavior: 'error',
  compressHTML: true,
  build: {
    format: 'directory',
    // Nessuno stile e nessuno script dentro le pagine: la politica di sicurezza è un semplice 'self'.
    inlineStylesheets: 'never',
  },
  devToolbar: { enabled: false },
  // Shiki scrive attributi style, che la politica di sicurezza rifiuta.
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
    // I siti costruiti, quello di prima e quello che cresce non sono sorgenti.
    server: { watch: { ignored: ['**/dist/**', '**/.dist-*/**'] } },
  },
});
