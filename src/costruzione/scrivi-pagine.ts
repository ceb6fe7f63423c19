import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setImmediate as altri } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import {
  chiaveDi,
  filePerIndirizzo,
  scriviRisposta,
  type Composta,
  type Ordine,
  type Preparazione,
} from './componi-pagine.ts';

/** What is told to whoever started the build, who indexes the pages meanwhile. */
export type Annuncio =
  /** The pages that are to come, in the order in which they are best waited for. */
  | { pagine: string[] }
  /** One is written: its file, from the root of the site. */
  | { pagina: string };

const annuncia = (annuncio: Annuncio): void => void process.send?.(annuncio);

/** The process that composes pages beside this one, where there is one. */
let aiutante: ChildProcess | null = null;

/** Gives some of the pages to a process that understands `Ordine`. */
export function faComporreAnche(processo: ChildProcess): void {
  aiutante = processo;
}

/** Pages on their way to the process beside: enough for it never to wait for this one. */
const IN_VOLO = 16;

/** Pages that are asked for at once: who makes each is decided here, when somebody is free. */
const CHIESTE = 512;

/**
 * Pages are composed by two processes and written as soon as they are composed, and not by Astro, which makes each
 * folder twice and waits for each file.
 */
export function scriviPagine(): AstroIntegration {
  const posto = { cartella: '', base: '', modulo: '' };
  return {
    name: 'chi-fa-cosa:scrivi-pagine',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'chi-fa-cosa:dove-sono-le-pagine',
          writeBundle({ dir = '' }: { dir?: string }, pezzi: Record<string, unknown>): void {
            const primo = Object.keys(pezzi).find((file) => /^prerender-entry\./.test(file));
            if (primo) posto.modulo = pathToFileURL(join(dir, primo)).href;
          },
        };
        updateConfig({ build: { concurrency: CHIESTE }, vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config }) => {
        posto.cartella = fileURLToPath(config.outDir);
        posto.base = config.base.replace(/\/$/, '');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => inDue(usual, posto));
      },
    },
  };
}

interface Pagina {
  request: Request;
  options: Parameters<AstroPrerenderer['render']>[1];
  fatta: (risposta: Response) => void;
  guasta: (errore: unknown) => void;
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

/** What Astro is told of a page that is written: nothing is left for it to write. */
const scritta = (): Response => new Response(null);

/** Makes a page in this process. */
function composta(
  usual: AstroPrerenderer,
  scrivi: ReturnType<typeof scriviRisposta>,
): (pagina: Pagina) => Promise<void> {
  return async ({ request, options, fatta, guasta }) => {
    try {
      const made = await usual.render(request, options);
      const response = made instanceof Response ? made : made.response;
      const file = await scrivi(request.url, options.routeData.type, response);
      if (file !== null) annuncia({ pagina: file });
      fatta(file === null ? response : scritta());
    } catch (error) {
      guasta(error);
    }
  };
}

/** Tells the process beside what it must know. @returns it, or null if it cannot make pages */
function prepara(usual: AstroPrerenderer, posto: Omit<Preparazione, 'stili'>): ChildProcess | null {
  const noto = (usual as ConOpzioni).app?.getOptions();
  // Scripts that an integration adds to every page are known here only.
  if (!aiutante?.connected || !noto || posto.modulo === '' || noto.settings.scripts.length > 0) return null;
  const stili = Object.values(noto.allPages).map(({ route, styles }): [string, unknown[]] => [chiaveDi(route), styles]);
  aiutante.send({ prepara: { ...posto, stili } } satisfies Ordine);
  return aiutante;
}

/** The first, the last, the second, the last but one, …: as two who begin at the ends come to them. */
function daiDueCapi<T>(cose: readonly T[]): T[] {
  return cose.map((_, n) => cose[n % 2 === 0 ? n / 2 : cose.length - (n + 1) / 2] as T);
}

/** The file of a page, from its path as Astro lists it. */
const fileDi = ({ pathname }: { pathname: string }): string =>
  filePerIndirizzo(`/${pathname.replace(/^\/|\/$/g, '')}/`.replace('//', '/'), 'page');

/** The pages that wait for somebody; Astro asks for them as `daiDueCapi` puts them, one from each end. */
function attesaDaiDueCapi() {
  const capo: Pagina[] = [];
  const fondo: Pagina[] = [];
  let entrate = 0;
  return {
    entra(pagina: Pagina): void {
      (entrate % 2 === 0 ? capo : fondo).push(pagina);
      entrate += 1;
    },
    quante: (): number => capo.length + fondo.length,
    daCapo: (): Pagina | undefined => capo.shift() ?? fondo.pop(),
    daFondo: (): Pagina | undefined => fondo.shift() ?? capo.pop(),
  };
}

/** This process takes pages from the first, the other from the last: so each loads half of their code. */
function inDue(usual: AstroPrerenderer, posto: Omit<Preparazione, 'stili'>): AstroPrerenderer {
  const attesa = attesaDaiDueCapi();
  const altrove = new Map<number, Pagina>();
  const qui = composta(usual, scriviRisposta(posto.cartella, posto.base));
  let altro: ChildProcess | null = null;
  let passate = 0;
  let inCorso = false;

  const passa = (): void => {
    while (altro && altrove.size < IN_VOLO && attesa.quante() > 1) {
      const pagina = attesa.daFondo() as Pagina;
      const numero = (passate += 1);
      altrove.set(numero, pagina);
      const { route, component } = pagina.options.routeData;
      altro.send({ componi: { numero, url: pagina.request.url, route, component } } satisfies Ordine);
    }
  };
  const lavora = async (): Promise<void> => {
    if (inCorso) return;
    inCorso = true;
    // Many are asked for before the first is made.
    for (await altri(); attesa.quante() > 0; await altri()) {
      passa();
      const pagina = attesa.daCapo();
      if (pagina) await qui(pagina);
    }
    inCorso = false;
  };
  const torna = ({ numero, file, errore }: Composta): void => {
    const pagina = altrove.get(numero) as Pagina;
    altrove.delete(numero);
    passa();
    if (errore !== null) pagina.guasta(new Error(errore));
    else if (file === null) void qui(pagina);
    else {
      annuncia({ pagina: file });
      pagina.fatta(scritta());
    }
  };

  return {
    ...usual,
    async setup() {
      await usual.setup?.();
      altro = prepara(usual, posto);
      altro?.on('message', torna);
      altro?.on('exit', () => {
        altro = null;
        for (const { guasta } of altrove.values()) guasta(new Error('Il processo accanto si è fermato.'));
      });
    },
    async getStaticPaths() {
      const tutte = daiDueCapi(await usual.getStaticPaths());
      annuncia({ pagine: tutte.filter(({ route }) => route.type === 'page').map(fileDi) });
      return tutte;
    },
    render: (request, options) =>
      new Promise<Response>((fatta, guasta) => {
        attesa.entra({ request, options, fatta, guasta });
        void lavora();
      }),
  };
}
