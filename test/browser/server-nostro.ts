import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { onTestFinished } from 'vitest';
import { regoleIntestazioni } from '../../src/costruzione/intestazioni.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
};

/** A server of dist/ with the site's own headers that can fall, rise again, and publish other rules. */
export interface ServerNostro {
  address: string;
  /** The version of the rules in dist/. */
  versione: string;
  fall(): Promise<void>;
  /** From now on every text says this version instead of the built one, as after a build with other rules. */
  publish(version: string): void;
  /** From now on it takes requests and answers none. */
  hang(): void;
  /** From now on what begins with this path is not there; with nothing, all is there again. */
  forget(path: string): void;
  /** From now on a file carries these words before its own. */
  prepend(path: string, words: string): void;
}

/** Starts the server; it stops when the test ends. @param site the built site that it serves */
export async function serverNostro(site = 'dist'): Promise<ServerNostro> {
  const versione =
    /name="versione-regole" content="([^"]+)"/.exec(readFileSync(join(site, 'index.html'), 'utf8'))?.[1] ?? '';
  let published = versione;
  let hanging = false;
  let forgotten = '';
  const before = new Map<string, string>();
  const server = createServer((request, response) => {
    if (hanging) return;
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname));
    const file = join(site, path.endsWith('/') ? `${path}index.html` : path);
    const missing = (forgotten && path.startsWith(forgotten)) || !existsSync(file) || !statSync(file).isFile();
    // What is not there answers as the page that says so: it must not be kept for a year.
    for (const { nome, prefisso, valore } of regoleIntestazioni())
      if ((missing ? '/404.html' : path).startsWith(prefisso)) response.setHeader(nome, valore);
    if (missing) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const bytes = readFileSync(file);
    response.setHeader('Content-Type', type);
    const words = before.get(path) ?? '';
    response.end(/html|javascript/.test(type) ? words + bytes.toString('utf8').replaceAll(versione, published) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fall = (): Promise<void> => stop(server);
  onTestFinished(fall);
  const at = server.address();
  return {
    address: `http://127.0.0.1:${at !== null && typeof at === 'object' ? at.port : 0}`,
    versione,
    fall,
    publish: (version) => {
      published = version;
    },
    hang: () => {
      hanging = true;
    },
    forget: (path) => {
      forgotten = path;
    },
    prepend: (path, words) => {
      before.set(path, words);
    },
  };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
