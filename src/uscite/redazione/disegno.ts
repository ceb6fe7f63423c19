/**
 * Draws a page of the site from rules that are not built yet, with the site's own pages and components. It is a script
 * of its own, asked for by the engine of the editors' page (`src/costruzione/pagine-redazione.ts`).
 */
import { renderSlotToString, renderToString } from 'astro/runtime/server/index.js';
import type { AstroGlobal } from 'astro';
import preact from '@astrojs/preact/server.js';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { usaSchemi } from '../../motore/dati/di-regola.ts';
import type { Schemi } from '../../motore/schemi.ts';
import type { Disegno } from './messaggi.ts';
import { parametri, scritto } from './rotte.ts';

/** A page of the site: its place in src/pages, without the extension, and what is in it. */
export interface Rotta {
  percorso: string;
  pagina: { default: unknown; getStaticPaths?: () => Strada[] | Promise<Strada[]> };
}

interface Strada {
  params: Record<string, string | undefined>;
  props?: Record<string, unknown>;
}

/** What draws: the pages read the catalogue where `caricaCatalogo` of the script puts it. */
export interface Disegnatore {
  /** Where rules come from; the engine has them read already. */
  prepara(schemi: Schemi): void;
  /**
   * A page before and after.
   * @param indirizzo from the site's root
   * @returns null where no page of the site has that address, before or after
   */
  disegna(indirizzo: string, prima: Catalogo, dopo: Catalogo): Promise<Disegno | null>;
}

type Riquadri = Record<string, Parameters<typeof renderSlotToString>[1]>;
type Risultato = Parameters<typeof renderToString>[0];

/**
 * @param rotte the pages of the site
 * @param usa says which catalogue the pages read from now on
 * @param site the site's public address
 */
export function disegnatore(rotte: readonly Rotta[], usa: (catalogo: Catalogo) => void, site: string): Disegnatore {
  return {
    prepara: (schemi) => usaSchemi(() => schemi),
    async disegna(indirizzo, prima, dopo) {
      const rotta = rotte.find(({ percorso }) => parametri(percorso, indirizzo));
      if (!rotta) return null;
      const [com, sara] = [await unLato(rotta, indirizzo, prima), await unLato(rotta, indirizzo, dopo)];
      if (com.html === null && sara.html === null) return null;
      // A page that is new has the looks of one of its kind.
      return { indirizzo, come: com.html === null ? com.altra : indirizzo, prima: com.html, dopo: sara.html };
    },
  };

  async function unLato(
    { percorso, pagina }: Rotta,
    indirizzo: string,
    catalogo: Catalogo,
  ): Promise<{ html: string | null; altra: string | null }> {
    usa(catalogo);
    const params = parametri(percorso, indirizzo) ?? {};
    const strade = pagina.getStaticPaths ? await pagina.getStaticPaths() : [{ params: {}, props: {} }];
    const strada = strade.find((una) => Object.entries(params).every(([nome, valore]) => una.params[nome] === valore));
    const altra = strade[0] ? scritto(percorso, strade[0].params) : null;
    if (!strada) return { html: null, altra };
    const risultato = nuovoRisultato(new URL(indirizzo, site), site, params);
    return { html: String(await renderToString(risultato, pagina.default as never, strada.props ?? {}, {})), altra };
  }
}

/** What Astro's pages ask of who draws them: no request, no styles, no scripts. */
function nuovoRisultato(url: URL, site: string, params: Strada['params']): Risultato {
  const risultato: Partial<Risultato> = {
    ...{ base: '/', cancelled: false, compressHTML: true, partial: true, pathname: url.pathname, params },
    ...{ clientDirectives: new Map(), inlinedScripts: new Map(), componentMetadata: new Map() },
    ...{ links: new Set(), scripts: new Set(), styles: new Set(), renderers: [{ name: preact.name, ssr: preact }] },
    resolve: (nome) => Promise.resolve(nome),
    response: { status: 200, statusText: 'OK', headers: new Headers() },
    createAstro: (props, slots: Riquadri | null) =>
      ({
        ...{ props, params, url, site: new URL(site) },
        slots: {
          has: (nome) => Boolean(slots?.[nome]),
          render: async (nome) =>
            slots?.[nome] ? String(await renderSlotToString(risultato as Risultato, slots[nome])) : undefined,
        },
      }) as AstroGlobal,
    _metadata: {
      ...{ hasHydrationScript: false, hasRenderedHead: true, hasRenderedServerIslandRuntime: false, headInTree: false },
      ...{ rendererSpecificHydrationScripts: new Set(), renderedScripts: new Set(), hasDirectives: new Set() },
      ...{ extraHead: [], extraStyleHashes: [], extraScriptHashes: [], propagators: new Set() },
      ...{ routeHasPropagation: false, pendingSlotEvaluations: [], templateDepth: 0 },
    },
  };
  return risultato as Risultato;
}
