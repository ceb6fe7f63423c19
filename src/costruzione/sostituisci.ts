import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exchange } from './scambia.ts';
import { readManifest } from './manifesto.ts';

const SITE = 'dist';
const OLD = '.dist-precedente';
const NEW = '.dist-nuovo-';
/** Files that carry a hash in their name: a page already open may still ask for those of the site it came from. */
const HASHED = /^(_astro|pagefind\/(parte-\d+\/)?(fragment|index))\//;

/** Where a new site grows before it takes the old one's place: each build has its own. */
export function freshFolder(root: string): string {
  return join(root, `${NEW}${process.pid}`);
}

/**
 * Puts a new site in the place of `dist/`: whoever reads finds the old site or the new one, whole. On Linux the two are
 * exchanged in one operation. Elsewhere there are two renames, and between them `dist/` is not there for an instant;
 * a build killed just then is mended by `restoreInterrupted`. The old site stays beside the new one until the next
 * build, for the requests that were already reading it, and so do, in the new one, its files with a hash in the name.
 * @param root the project's folder
 * @param fresh the new site
 * @param swap how two folders are exchanged
 */
export function replaceSite(root: string, fresh: string, swap: typeof exchange = exchange): void {
  const site = join(root, SITE);
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
export function restoreInterrupted(root: string): void {
  const old = join(root, OLD);
  if (!existsSync(join(root, SITE)) && existsSync(old)) renameSync(old, join(root, SITE));
  for (const name of readdirSync(root)) {
    if (name.startsWith(NEW) && !running(Number(name.slice(NEW.length))))
      rmSync(join(root, name), { recursive: true, force: true });
  }
}

/** The files with a hash that the last build wrote (those that it had kept itself are left behind). */
function keepHashed(site: string, fresh: string): void {
  for (const file of readManifest(site).keys()) {
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

function running(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
