import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.ts';

/** A program that the tests drive and that npm cannot install. */
export interface Program {
  /** What it is called in messages. */
  nome: string;
  /** The variable of the environment that may name its path. */
  variabile: string;
  /** Names under which it may stand on the PATH. */
  nomi: string[];
  /** Debian's packages, the first being the program itself. */
  pacchetti: string[];
}

export const CHROMIUM: Program = { nome: 'Chromium', variabile: 'CHROMIUM', nomi: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'], pacchetti: ['chromium'] };
export const NGINX: Program = { nome: 'nginx', variabile: 'NGINX', nomi: ['nginx'], pacchetti: ['nginx-light', 'libnginx-mod-http-brotli-static'] };

/**
 * Looks for a program and, where it is missing, installs Debian's package.
 * @returns its path, or an explanation in Italian of what to install
 */
export async function findOrInstall(program: Program): Promise<{ path: string } | { error: string }> {
  const there = find(program);
  if (there) return { path: there };
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const command of [['apt-get', 'update'], ['apt-get', 'install', '-y', '--no-install-recommends', ...program.pacchetti]]) {
    const [name = '', ...args] = [...sudo, ...command];
    const code = await run(name, args, { DEBIAN_FRONTEND: 'noninteractive' }).catch(() => 1);
    if (code !== 0) break;
  }
  const installed = find(program);
  if (installed) return { path: installed };
  return { error: `Le prove vogliono ${program.nome}: installalo (Debian: apt-get install ${program.pacchetti.join(' ')}) o indica il suo percorso nella variabile ${program.variabile}.` };
}

function find({ variabile, nomi }: Program): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  const candidates = [process.env[variabile], ...nomi.flatMap((name) => folders.map((folder) => join(folder, name)))];
  return candidates.find((path) => path !== undefined && path !== '' && executable(path)) ?? null;
}

function executable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
