import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { avviaProcesso } from './processi.ts';

/** A program that the tests drive and that npm cannot install. */
export interface Programma {
  /** What it is called in messages. */
  nome: string;
  /** The variable of the environment that may name its path. */
  variabile: string;
  /** Names under which it may stand on the PATH. */
  nomi: string[];
  /** Debian's packages, those of each try together: the next are asked for where the first are not to be had. */
  pacchetti: string[][];
  /** Where it stands, if it is a file to be read and not a program to be run. */
  cartelle?: string[];
}

/**
 * The same Chromium without its windows comes first, by its name and as a package: each page that a test opens costs a
 * third of the processor's time, because no address bar and no menu are drawn around it.
 */
export const CHROMIUM: Programma = {
  nome: 'Chromium',
  variabile: 'CHROMIUM',
  nomi: [
    'chromium-headless-shell',
    'chrome-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
  ],
  pacchetti: [['chromium-headless-shell'], ['chromium']],
};
export const NGINX: Programma = {
  nome: 'nginx',
  variabile: 'NGINX',
  nomi: ['nginx'],
  pacchetti: [['nginx-light', 'libnginx-mod-http-brotli-static']],
};

/** Recalculates the workbooks of the calculators, in their campaign. */
export const LIBREOFFICE: Programma = {
  nome: 'LibreOffice Calc',
  variabile: 'LIBREOFFICE',
  nomi: ['soffice', 'libreoffice', 'localc'],
  pacchetti: [['libreoffice-calc-nogui'], ['libreoffice-calc']],
};
/** nginx's own module, which Debian keeps in a package by itself: a file, not a program. */
export const NGINX_BROTLI: Programma = {
  nome: 'il modulo brotli di nginx',
  variabile: 'NGINX_BROTLI',
  nomi: ['ngx_http_brotli_static_module.so'],
  cartelle: ['/usr/lib/nginx/modules', '/usr/share/nginx/modules'],
  pacchetti: [['libnginx-mod-http-brotli-static']],
};
export const CADDY: Programma = { nome: 'Caddy', variabile: 'CADDY', nomi: ['caddy'], pacchetti: [['caddy']] };

/**
 * Looks for a program and, where it is missing, installs one of Debian's packages for it.
 * @returns its path, or an explanation in Italian of what to install
 */
export async function trovaOInstalla(program: Programma): Promise<{ percorso: string } | { errore: string }> {
  const there = trovaProgramma(program);
  if (there) return { percorso: there };
  if (await apt('update')) {
    for (const packages of program.pacchetti) {
      await apt('install', '-y', '--no-install-recommends', ...packages);
      const installed = trovaProgramma(program);
      if (installed) return { percorso: installed };
    }
  }
  return {
    errore: `Le prove vogliono ${program.nome}: installalo (Debian: apt-get install ${program.pacchetti[0]?.join(' ')}) o indica il suo percorso nella variabile ${program.variabile}.`,
  };
}

/** @returns whether it went well */
async function apt(...args: string[]): Promise<boolean> {
  const [name = '', ...rest] = [...(process.getuid?.() === 0 ? [] : ['sudo', '-n']), 'apt-get', ...args];
  return (await avviaProcesso(name, rest, { DEBIAN_FRONTEND: 'noninteractive' }).catch(() => 1)) === 0;
}

/** @returns where a program stands, or null */
export function trovaProgramma({ variabile, nomi, cartelle }: Programma): string | null {
  const folders = cartelle ?? [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  const candidates = [process.env[variabile], ...nomi.flatMap((name) => folders.map((folder) => join(folder, name)))];
  return (
    candidates.find(
      (path) => path !== undefined && path !== '' && usable(path, cartelle ? constants.R_OK : constants.X_OK),
    ) ?? null
  );
}

function usable(path: string, mode: number): boolean {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}
