import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A work of others that travels with the site. */
export interface Opera {
  pacchetto: string;
  versione: string;
  /** SPDX. */
  licenza: string;
  /** What it does here. */
  serve: string;
  /** Its own text, as its authors wrote it. */
  testo: string;
}

/**
 * Packages that end up in the site, and what for. The build stops if a script carries one that is not here
 * (astro.config.mjs).
 */
export const SPEDITI: Readonly<Record<string, string>> = {
  '@fontsource/titillium-web': 'il carattere dei testi',
  '@fontsource/roboto-mono': 'il carattere dei codici',
  '@astrojs/preact': 'la parte di Astro che avvia, e disegna, i componenti di Preact',
  '@preact/signals': 'sta con la parte di Astro qui sopra',
  '@preact/signals-core': 'sta con la parte di Astro qui sopra',
  '@noble/hashes': 'le impronte dei file, nella redazione',
  ajv: 'il controllo degli schemi, nella redazione',
  'ajv-formats': 'le date degli schemi, nella redazione',
  clsx: 'i nomi delle classi, nel disegno delle pagine della redazione',
  diff: 'le righe cambiate di una proposta, nella redazione',
  astro: 'il disegno delle pagine, nella redazione',
  'fast-deep-equal': 'due valori uguali negli elenchi degli schemi, nella redazione',
  'fastest-levenshtein': 'i nomi più vicini a uno sbagliato, nella redazione',
  'js-yaml': 'la lettura delle regole, nella redazione',
  jsep: 'la lettura delle formule, nella redazione',
  saxen: 'la lettura dei fogli di calcolo, nella redazione',
  yaml: 'la lettura e la scrittura delle regole, nella redazione',
  pagefind: 'la ricerca nel testo delle pagine, quando la si chiede',
  'preact-render-to-string': 'il disegno delle pagine, nella redazione',
  preact: 'i calcolatori e la scelta guidata',
  uqr: 'i codici QR degli esercizi, quando li si chiede',
};

/** The works of others in the site, with their licences as installed. */
export function opere(root: string = process.cwd()): Opera[] {
  return Object.entries(SPEDITI).map(([pacchetto, serve]) => {
    const folder = join(root, 'node_modules', pacchetto);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      version: string;
      license: string;
    };
    return {
      pacchetto,
      versione: version,
      licenza: license,
      serve,
      testo: testoLicenza(join(folder, licenzaIn(folder))),
    };
  });
}

function licenzaIn(folder: string): string {
  return readdirSync(folder).find((nome) => /^licen[cs]e(\.\w+)?$/i.test(nome)) ?? 'LICENSE';
}

/** A package may keep its licence in a folder of that name, with those of what it contains. */
function testoLicenza(path: string): string {
  if (!statSync(path).isDirectory()) return readFileSync(path, 'utf8').trim();
  return readdirSync(path)
    .sort()
    .map((file) => readFileSync(join(path, file), 'utf8').trim())
    .join('\n\n');
}

/** The package a module comes from; null for our own code and for what the bundler adds. */
export function pacchettoDi(modulo: string): string | null {
  const [, name = null] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(modulo.replaceAll('\\', '/')) ?? [];
  return name;
}
