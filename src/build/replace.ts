import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const SITE = 'dist';
const OLD = '.dist-precedente';

/**
 * Puts a new site in the place of `dist/` by renaming: whoever reads finds the old site or the new one, whole.
 * Between the two renames, for an instant, `dist/` is not there; a build killed just then is mended by
 * `restoreInterrupted`.
 */
export function replaceSite(root: string, fresh: string): void {
  const site = join(root, SITE);
  const old = join(root, OLD);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, old);
  renameSync(join(root, fresh), site);
  rmSync(old, { recursive: true, force: true });
}

/** Brings back the old site if a build was killed between the two renames. */
export function restoreInterrupted(root: string): void {
  const old = join(root, OLD);
  if (!existsSync(join(root, SITE)) && existsSync(old)) renameSync(old, join(root, SITE));
}
