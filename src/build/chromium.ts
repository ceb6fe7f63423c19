import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './processes.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/**
 * The browser the tests drive: the one named by CHROMIUM, one on the PATH, or Debian's, installed now.
 * @returns its path, or an explanation in Italian of what to install
 */
export async function findOrInstallChromium(): Promise<{ path: string } | { error: string }> {
  const there = find();
  if (there) return { path: there };
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const command of [['apt-get', 'update'], ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium']]) {
    const [program = '', ...args] = [...sudo, ...command];
    const code = await run(program, args, { DEBIAN_FRONTEND: 'noninteractive' }).catch(() => 1);
    if (code !== 0) break;
  }
  const installed = find();
  if (installed) return { path: installed };
  return { error: 'Le prove nel browser vogliono Chromium: installalo (Debian: apt-get install chromium) o indica il suo percorso nella variabile CHROMIUM.' };
}

function find(): string | null {
  const candidates = [
    process.env['CHROMIUM'],
    ...NAMES.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))),
  ];
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
