import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { fileInSviluppo } from './src/costruzione/file-in-sviluppo.ts';
import { BASE, SITE } from './src/costruzione/indirizzo-del-sito.ts';
import { ricaricaRegole } from './src/costruzione/ricarica-regole.ts';
import { scriviPagine } from './src/costruzione/scrivi-pagine.ts';
import { pacchettoDi, SPEDITI } from './src/disco/licenze.ts';

/*
 * Gli script a richiesta non hanno stili propri né catene di moduli: il caricatore di Vite, che li precarica
 * (0,9 KB compressi in ogni pagina), qui non serve, e nemmeno l'elenco di ciò che precaricherebbe. Al suo posto resta
 * import(), com'è scritto nei sorgenti.
 */
const CARICATO =
  /__vitePreload\((?:async )?\(\) => (?:\{\s*const \{[^}]*\} = await (import\("[^"]+"\));\s*return \{[^}]*\};\s*\}|(import\("[^"]+"\))), __VITE_PRELOAD__\)/g;
const CARICATORE = /^import \{ \w+ as __vitePreload \} from "[^"]+";$/m;
const importaSoltanto = {
  name: 'chi-fa-cosa:importa-soltanto',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (carica) => carica();' : undefined),
  renderChunk(codice) {
    if (!codice.includes('__VITE_PRELOAD__')) return null;
    const nudo = codice.replace(CARICATO, '$1$2');
    return nudo.includes('__vitePreload(') ? nudo.replace(/,\s*__VITE_PRELOAD__/g, '') : nudo.replace(CARICATORE, '');
  },
};

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
    plugins: [senzaBabel, importaSoltanto, soloConLicenza, ricaricaRegole(process.cwd()), fileInSviluppo()],
    // I siti costruiti, quello di prima e quello che cresce non sono sorgenti.
    server: { watch: { ignored: ['**/dist/**', '**/.dist-*/**'] } },
  },
});
