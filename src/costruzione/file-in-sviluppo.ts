import { extname } from 'node:path';
import type { Plugin } from 'vite';
import { caricaCatalogo } from '../disco/catalogo.ts';
import type { Catalogo } from '../materie/tipo-catalogo.ts';
import { unaVolta } from '../puro/parole/una-volta.ts';
import { fileScritti } from '../uscite/file-scritti.ts';
import { BASE, radiceDegliIdentificativi, radiceDelSito } from './indirizzo-del-sito.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.md': 'text/markdown',
  '.ttl': 'text/turtle',
  '.txt': 'text/plain',
};

/** The files that no page composes, by path. */
const files = unaVolta((catalogo: Catalogo) => {
  const roots = { sito: radiceDelSito(), identificativi: radiceDegliIdentificativi() };
  return new Map(fileScritti(catalogo, roots).map(({ percorso, testo }) => [percorso, testo]));
});

/** Development only: the files that a build writes beside the pages, made when they are asked for. */
export function fileInSviluppo(): Plugin {
  return {
    name: 'chi-fa-cosa:file-in-sviluppo',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname);
        const type = TYPES[extname(path)];
        const text = type && files(caricaCatalogo()).get(path.slice(BASE.replace(/\/+$/, '').length));
        if (!text) return next();
        response.setHeader('Content-Type', `${type}; charset=utf-8`);
        response.end(text());
      });
    },
  };
}
