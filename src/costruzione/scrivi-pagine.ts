import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { chiaveDi, scriviRisposta, type Pezzi } from './componi-pagine.ts';
import { coppia, inOrdine } from './in-due.ts';
import { siSaChe, siTiene } from './pezzi-tenuti.ts';

/** Pages that are asked for at once: who makes each is decided here, when somebody is free. */
const CHIESTE = 512;

/** Where the bundle stands, and what its makers said of it. */
interface Posto {
  radice: string;
  /** The new site. */
  cartella: string;
  base: string;
  modulo: string;
  /** What the bundler read or wrote that is not known beforehand: such a bundle serves one build only. */
  ignoti: string[];
}

/** What is done with a bundle once all its pages are made. */
let tieni: ((pezzi: Pezzi) => void) | null = null;

/** Has the bundle given to somebody, if the pages come out and nothing else was needed to make it. */
export function tieniAnche(fai: (pezzi: Pezzi) => void): void {
  tieni = fai;
}

/** What Vite tells a plugin. */
interface Contesto {
  getModuleIds(): Iterable<string>;
}

/**
 * Pages are composed by two processes and written as soon as they are composed, and not by Astro, which makes each
 * folder twice and waits for each file.
 */
export function scriviPagine(): AstroIntegration {
  const posto: Posto = { radice: '', cartella: '', base: '', modulo: '', ignoti: [] };
  return {
    name: 'chi-fa-cosa:scrivi-pagine',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ build: { concurrency: CHIESTE }, vite: { plugins: [guardaIlBundle(posto)] } });
      },
      'astro:config:done': ({ config }) => {
        posto.radice = fileURLToPath(config.root);
        posto.cartella = fileURLToPath(config.outDir);
        posto.base = config.base.replace(/\/$/, '');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => inDue(usual, posto));
      },
    },
  };
}

function guardaIlBundle(posto: Posto) {
  return {
    name: 'chi-fa-cosa:dove-sono-le-pagine',
    writeBundle(this: Contesto, { dir = '' }: { dir?: string }, pezzi: Record<string, { type?: string }>): void {
      const primo = Object.keys(pezzi).find((file) => /^prerender-entry\./.test(file));
      if (primo) posto.modulo = pathToFileURL(join(dir, primo)).href;
      const scritti = Object.entries(pezzi).filter(
        ([file, { type }]) => (type === 'asset' || primo === undefined) && !siTiene(file),
      );
      posto.ignoti.push(
        ...[...this.getModuleIds()].filter((id) => !siSaChe(posto.radice, id)),
        ...scritti.map(([file]) => file),
      );
    },
  };
}

/** What Astro knows of the pages once it has loaded them. */
interface ConOpzioni {
  app?: {
    getOptions(): {
      allPages: Record<string, { route: { route: string; component: string }; styles: unknown[] }>;
      settings: { scripts: unknown[] };
    };
  };
}

/** What others must know to make pages from the bundle; null where they cannot. */
function pezziDi(usual: AstroPrerenderer, { modulo, base }: Posto): Pezzi | null {
  const noto = (usual as ConOpzioni).app?.getOptions();
  // Scripts that an integration adds to every page are known here only.
  if (!noto || modulo === '' || noto.settings.scripts.length > 0) return null;
  const stili = Object.values(noto.allPages).map(({ route, styles }): [string, unknown[]] => [chiaveDi(route), styles]);
  return { modulo, base, stili };
}

/** Pages by the bundle that Astro has just made. */
function inDue(usual: AstroPrerenderer, posto: Posto): AstroPrerenderer {
  const scrivi = scriviRisposta(posto.cartella, posto.base);
  const due = coppia();
  let pezzi: Pezzi | null = null;
  let daNoi = true;
  return {
    ...usual,
    async setup() {
      await usual.setup?.();
      pezzi = pezziDi(usual, posto);
      due.comincia(posto.cartella, pezzi);
    },
    getStaticPaths: async () => inOrdine(await usual.getStaticPaths()),
    async render(request, options) {
      const { route, component, type } = options.routeData;
      // What Astro is told of a page that is written: nothing is left for it to write.
      let risposta = new Response(null);
      const componiQui = async (): Promise<string | null> => {
        const made = await usual.render(request, options);
        const response = made instanceof Response ? made : made.response;
        const file = await scrivi(request.url, type, response);
        if (file === null) risposta = response;
        return file;
      };
      const file = await due.componi({ url: request.url, route, component }, componiQui).catch((error: unknown) => {
        daNoi = false;
        throw error;
      });
      daNoi &&= file !== null;
      return risposta;
    },
    async teardown() {
      await usual.teardown?.();
      if (pezzi && daNoi && posto.ignoti.length === 0) tieni?.(pezzi);
    },
  };
}
