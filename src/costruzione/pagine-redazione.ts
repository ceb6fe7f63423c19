import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { TIPI } from '../materie/tutte.ts';
import type { Catalogo } from '../materie/tipo-catalogo.ts';
import { parametri } from '../uscite/redazione/rotte.ts';
import { controllaLicenze, SENZA_DATI_COLLEGATI } from './pacchetti-redazione.ts';

/** Where the pages of the script find the catalogue: the engine puts there the one to draw. */
const CATALOGO = 'globalThis.chiFaCosaRedazione';

/**
 * The pages of the site as one script, for the editors' page: those that tell of a rule, with their own components.
 * What is drawn by a library only for the build (figures) is said in words.
 * @param root the project's folder
 * @param catalogo its rules: which pages tell of them
 * @throws when a package goes into it that the page of licences does not name
 */
export async function pagineDellaRedazione(root: string, catalogo: Catalogo): Promise<Uint8Array> {
  const rotte = rotteDelleRegole(root, catalogo);
  const contents = [
    "import { disegnatore } from './src/uscite/redazione/disegno.ts';",
    ...rotte.map((rotta, n) => `import * as p${n} from ${JSON.stringify(`./src/pages/${rotta}.astro`)};`),
    `const rotte = [${rotte.map((rotta, n) => `{ percorso: ${JSON.stringify(rotta)}, pagina: p${n} }`).join(', ')}];`,
    `export const pagine = disegnatore(rotte, (catalogo) => (${CATALOGO} = catalogo), import.meta.env.SITE);`,
  ].join('\n');
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root, sourcefile: 'pagine.ts' },
    ...{ bundle: true, minify: true, charset: 'utf8', format: 'esm', target: 'es2022', platform: 'browser' },
    ...{ write: false, metafile: true, jsx: 'automatic', jsxImportSource: 'preact' },
    define: {
      'import.meta.env.BASE_URL': JSON.stringify(process.env['BASE'] || '/'),
      'import.meta.env.SITE': JSON.stringify(process.env['SITE'] || 'https://chifacosa.example'),
    },
    banner: { js: 'const process={env:{},cwd:()=>"/"};' },
    plugins: [astro(root, await compilatore()), SENZA_DATI_COLLEGATI],
  });
  controllaLicenze(metafile);
  return outputFiles?.[0]?.contents ?? new Uint8Array();
}

/** The pages that tell of a rule, as their places in src/pages. */
function rotteDelleRegole(root: string, catalogo: Catalogo): string[] {
  const tutte = readdirSync(join(root, 'src/pages'), { recursive: true, encoding: 'utf8' })
    .filter((nome) => nome.endsWith('.astro'))
    .map((nome) => nome.replaceAll('\\', '/').replace(/\.astro$/, ''))
    // One that catches every address is nobody's page; of two that could be, the one that names more is.
    .filter((nome) => !nome.startsWith('[...'))
    .sort((a, b) => a.split('[').length - b.split('[').length || (a < b ? -1 : 1));
  const indirizzi = new Set(
    TIPI.flatMap(({ voci }) => voci(catalogo).map(({ percorso }) => percorso.replace(/#.*/, ''))),
  );
  const usate = new Set([...indirizzi].map((uno) => tutte.find((rotta) => parametri(rotta, uno))));
  return tutte.filter((rotta) => usate.has(rotta));
}

type Compila = (testo: string, opzioni: Record<string, unknown>) => { code: string };

/** The very compiler that Astro builds the site with. */
async function compilatore(): Promise<Compila> {
  const suo = createRequire(createRequire(import.meta.url).resolve('astro/package.json'));
  const modulo = (await import(pathToFileURL(suo.resolve('@astrojs/compiler-rs')).href)) as { transform: Compila };
  return modulo.transform;
}

/** A module whose every part can be taken, called and asked for parts. */
const NIENTE = `const niente = new Proxy(function () {}, {
  get: (_vuoto, nome) => (nome === '__esModule' ? true : nome === 'then' || typeof nome === 'symbol' ? undefined : niente),
  getPrototypeOf: () => niente,
  apply: () => niente,
  construct: () => niente,
});
module.exports = niente;`;

/** How the parts of a page that are not code for a browser are read. */
function astro(root: string, transform: Compila): Plugin {
  return {
    name: 'chi-fa-cosa:astro',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\.css$|\?url$|^astro:preact:opts$/ }, ({ path }) => ({ path, namespace: 'niente' }));
      onResolve(
        {
          filter:
            /^node:|^(?:zod|piccolore)(?:\/|$)|^@observablehq\/plot$|^@oslojs\/|create-filter$|errors-data\.js$|astro-island\.prebuilt/,
        },
        ({ path }) => ({
          path,
          namespace: 'altrove',
        }),
      );
      onLoad({ filter: /.*/, namespace: 'niente' }, () => ({ contents: 'export default "";', loader: 'js' }));
      // What only Node, the build or a page that asks a server would call: whatever is taken from it does nothing.
      onLoad({ filter: /.*/, namespace: 'altrove' }, () => ({ contents: NIENTE, loader: 'js' }));
      onLoad({ filter: /[\\/]disco[\\/]catalogo\.ts$/ }, () => ({
        contents: `export const caricaCatalogo = () => ${CATALOGO};`,
        loader: 'js',
      }));
      onLoad({ filter: /[\\/]grafici[\\/]disegna\.ts$/ }, () => ({
        contents: 'export const disegna = (alternativa) => `<p class="quieto">Figura: ${alternativa}</p>`;',
        loader: 'js',
      }));
      onLoad({ filter: /\.astro$/ }, ({ path }) => {
        const vero = path.replace(/([\\/]layouts[\\/])Base\.astro$/, '$1Foglio.astro');
        const { code } = transform(readFileSync(vero, 'utf8'), {
          ...{ filename: vero, normalizedFilename: vero.slice(root.length), internalURL: 'astro/compiler-runtime' },
          ...{ compact: true, resultScopedSlot: true, resolvePath: (verso: string) => verso },
        });
        return { contents: code, loader: 'ts' };
      });
    },
  };
}
