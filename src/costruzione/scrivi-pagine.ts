import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { scrittore } from './scrittore.ts';

/** What is told, page after page, to whoever started the build. */
export interface PaginaScritta {
  /** The file, from the root of the site. */
  pagina: string;
}

/**
 * Pages are written here as soon as they are composed and not by Astro, which makes each folder twice and waits for
 * each file; who waits for them (the index of the text) hears of each one when it is on the disk.
 */
export function scriviPagine(): AstroIntegration {
  let folder = '';
  let base = '';
  return {
    name: 'chi-fa-cosa:scrivi-pagine',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.outDir);
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => writingTo(folder, base, usual));
      },
    },
  };
}

function writingTo(folder: string, base: string, usual: AstroPrerenderer): AstroPrerenderer {
  const write = scrittore(folder);
  return {
    ...usual,
    async render(request, options) {
      const made = await usual.render(request, options);
      const response = made instanceof Response ? made : made.response;
      if (!response.body || (response.status >= 300 && response.status < 400)) return made;
      const file = fileOf(decodeURI(new URL(request.url).pathname).slice(base.length), options.routeData.type);
      write(file, new Uint8Array(await response.arrayBuffer()));
      if (file.endsWith('.html')) process.send?.({ pagina: file } satisfies PaginaScritta);
      // Nothing is left for Astro to write.
      return new Response(null);
    },
  };
}

/** The file of an address: an address with a slash at the end is a folder, but for the page of what is not there. */
function fileOf(pathname: string, type: string): string {
  if (type !== 'page') return pathname.slice(1);
  return pathname === '/404/' ? '404.html' : `${pathname.slice(1)}index.html`;
}
