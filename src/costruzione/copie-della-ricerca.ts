/**
 * The search box and its engine travel when somebody comes near the box, and each file is a request: what they share
 * with other scripts (dates, stems, the reader's office) would be as many small files, and the first answer would wait
 * for all. So the search has its own copy of each of those modules; none keeps anything in memory.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Marks the search's own copy of a module. */
const COPIA = '?ricerca';
const STATICO = /^(?:import|export) (?!type )(?:[^'"]*? from )?'(\.[^']+)'/gms;
const A_RICHIESTA = /\bimport\('(\.[^']+)'\)/g;

/**
 * The modules of the search that other scripts use too.
 * @param root the project's folder
 * @returns `tutti`: the paths of all the search's modules; `comuni`: of those that are shared
 */
function moduliDellaRicerca(root: string): { tutti: ReadonlySet<string>; comuni: ReadonlySet<string> } {
  const isole = join(root, 'src/islands');
  const tutti = raggiunti([join(isole, 'ricerca/ricerca.ts')], [STATICO, A_RICHIESTA]);
  const altre = readdirSync(isole, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(isole, name))
    .filter((file) => !tutti.has(file));
  const altrui = raggiunti(altre, [STATICO]);
  return { tutti, comuni: new Set([...tutti].filter((file) => altrui.has(file))) };
}

/** The modules that some others import, and they in turn, themselves included. */
function raggiunti(inizio: readonly string[], modi: readonly RegExp[]): Set<string> {
  const visti = new Set<string>();
  const coda = [...inizio];
  for (let file = coda.pop(); file !== undefined; file = coda.pop()) {
    if (visti.has(file) || !/\.tsx?$/.test(file)) continue;
    visti.add(file);
    const testo = readFileSync(file, 'utf8');
    for (const modo of modi)
      for (const [, altro = ''] of testo.matchAll(modo)) coda.push(resolve(dirname(file), altro));
  }
  return visti;
}

/** The plugin that makes those copies, in what travels to the browser only. */
export function copieDellaRicerca(root: string): Plugin {
  const { tutti, comuni } = moduliDellaRicerca(root);
  return {
    name: 'chi-fa-cosa:copie-della-ricerca',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId(chiesto, da) {
      if (!da || !chiesto.startsWith('.')) return null;
      const chi = da.replace(COPIA, '');
      const file = resolve(dirname(chi), chiesto);
      const suo = da.endsWith(COPIA) || (tutti.has(chi) && !comuni.has(chi));
      return suo && comuni.has(file) ? file + COPIA : null;
    },
  };
}
