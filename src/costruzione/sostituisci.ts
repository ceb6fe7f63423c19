import {
  chmodSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { scambiaCartelle } from './scambia.ts';
import { leggiImpronte } from './manifesto.ts';

const SITE = 'dist';
const OLD = '.dist-precedente';
const NEW = '.dist-nuovo-';
/** Files that carry a hash in their name: a page already open may still ask for those of the site it came from. */
const HASHED = /^(_astro|pagefind\/(parte-\d+\/)?(fragment|index))\//;

/** The folder that `dist/` is: itself, or, where it is a link, the one it leads to, so that the link stays. */
function siteFolder(root: string): string {
  const site = join(root, SITE);
  return lstatSync(site, { throwIfNoEntry: false })?.isSymbolicLink() ? resolve(root, readlinkSync(site)) : site;
}

/**
 * Why a new site could not take the place of the old one, in Italian; null where it can. Known before anything is
 * built.
 * @param mounts the mounted folders, one a line as Linux lists them
 */
export function ostacoloAlSito(root: string, mounts: string = mountList()): string | null {
  const site = siteFolder(root);
  const found = statSync(site, { throwIfNoEntry: false });
  const linked = site !== join(root, SITE);
  if (linked && !found)
    return `dist è un collegamento a ${site}, che non c’è: crea la cartella, o togli il collegamento.`;
  if (!found) return null;
  if (!found.isDirectory()) return `${site} è un file: toglilo, la costruzione ci mette la cartella del sito.`;
  const mounted = mounts.split('\n').some((line) => line.split(' ')[4] === site);
  if (mounted || found.dev !== statSync(root).dev)
    return `${linked ? `dist è un collegamento a ${site}, che` : 'dist/'} sta su un altro disco o è un punto di montaggio: il sito nuovo non si può scambiare col vecchio in un colpo solo. Costruisci in una cartella dello stesso disco e copia dist/ dove serve, o monta la cartella che la contiene.`;
  return null;
}

/** Elsewhere than on Linux a folder on another disk is told by its number alone. */
function mountList(): string {
  return process.platform === 'linux' ? readFileSync('/proc/self/mountinfo', 'utf8') : '';
}

/** Lets a web server of another user read the site, whatever was asked for the files of whoever builds (umask). */
export function rendiLeggibile(folder: string): void {
  if (process.platform === 'win32') return;
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) chmodSync(path, 0o755);
    else if (entry.isFile()) chmodSync(path, 0o644);
  }
}

/** Where a new site grows before it takes the old one's place: each build has its own. */
export function cartellaNuova(root: string): string {
  return join(root, `${NEW}${process.pid}`);
}

/**
 * Puts a new site in the place of `dist/`: whoever reads finds the old site or the new one, whole. On Linux the two are
 * exchanged in one operation. Elsewhere there are two renames, and between them `dist/` is not there for an instant;
 * a build killed just then is mended by `ripristinaInterrotto`. The old site stays beside the new one until the next
 * build, for the requests that were already reading it, and so do, in the new one, its files with a hash in the name.
 * @param root the project's folder
 * @param fresh the new site
 * @param swap how two folders are exchanged
 */
export function sostituisciSito(root: string, fresh: string, swap: typeof scambiaCartelle = scambiaCartelle): void {
  const site = siteFolder(root);
  const old = join(root, OLD);
  rmSync(old, { recursive: true, force: true });
  if (!existsSync(site)) {
    renameSync(fresh, site);
    return;
  }
  keepHashed(site, fresh);
  if (swap(fresh, site)) {
    renameSync(fresh, old);
    return;
  }
  renameSync(site, old);
  renameSync(fresh, site);
}

/** Clears what a killed build left: its half-grown site, and, where there is no exchange, the old site taken away. */
export function ripristinaInterrotto(root: string): void {
  const old = join(root, OLD);
  const site = siteFolder(root);
  if (!existsSync(site) && existsSync(old)) renameSync(old, site);
  for (const name of readdirSync(root)) {
    if (name.startsWith(NEW) && !processoVivo(Number(name.slice(NEW.length))))
      rmSync(join(root, name), { recursive: true, force: true });
  }
}

/** The files with a hash that the last build wrote (those that it had kept itself are left behind). */
function keepHashed(site: string, fresh: string): void {
  for (const file of leggiImpronte(site).keys()) {
    const to = join(fresh, file);
    if (!HASHED.test(file) || existsSync(to) || !existsSync(join(site, file))) continue;
    mkdirSync(dirname(to), { recursive: true });
    try {
      linkSync(join(site, file), to);
    } catch {
      cpSync(join(site, file), to);
    }
  }
}

/** Whether a process other than this one is there. */
export function processoVivo(pid: number): boolean {
  if (pid === process.pid || !(pid > 0)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
