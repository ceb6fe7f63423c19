import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { dimenticaCatalogo } from '../disco/catalogo.ts';

/**
 * Development only: when a rule changes, the compiled catalogue is forgotten, the lists of pages are made again and
 * the open pages load again. Of the rules only the files that changed are read.
 * @param root the project's folder
 */
export function ricaricaRegole(root: string): Plugin {
  const rules = join(root, 'rules') + sep;
  return {
    name: 'chi-fa-cosa:regole',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(rules);
      const reload = (file: string) => {
        if (!file.startsWith(rules)) return;
        dimenticaCatalogo(file.startsWith(join(rules, '_schema')));
        // Astro keeps what getStaticPaths gave until this event of its own.
        for (const environment of Object.values(server.environments)) environment.hot.send('astro:content-changed', {});
        server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
    },
  };
}
