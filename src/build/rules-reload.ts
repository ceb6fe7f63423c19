import { join, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Development only: when a rule changes, the compiled catalogue is forgotten and the open pages load again.
 */
export function rulesReload(root: string): Plugin {
  const rules = join(root, 'rules') + sep;
  return {
    name: 'chi-fa-cosa:regole',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(rules);
      const reload = (file: string) => {
        if (!file.startsWith(rules)) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, reload);
    },
  };
}
