/**
 * Pages of the last site that the new one keeps as they are, because nothing that they show has changed: with ten
 * thousand products, changing one rule must not make ten thousand pages again.
 *
 * What each page was made from stands in a file beside `dist/`. A page is kept only if its signature, the code, the
 * settings, and the page itself, byte for byte, are those that the file says; in any doubt it is made again.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname } from 'node:path/posix';
import type { Firme } from './firme.ts';

/** Beside `dist/`, not in it: it is of no use to readers. */
const RECORD = '.dist-pagine.json';
/** What a page is made from besides the rules. */
const CODE = [
  'src',
  'content',
  'public',
  'bench/esiti',
  'rules/_schema',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
/** The settings that change pages (see README). */
const SETTINGS = ['SITE', 'BASE', 'CASELLE_NOMINATIVE', 'SEGNALAZIONI', 'NODE_ENV'];

/** What the pages of a site were made from. */
interface MadeFrom {
  /** Of code and settings. */
  codice: string;
  /** Version of the rules, which every page carries. */
  versione: string;
  /** By address: signature, and digest of the page. */
  pagine: Record<string, [firma: string, impronta: string]>;
}

/** The pages of a build that need not be made, and what to do when the others have been. */
export interface PagineConservate {
  /** Addresses already in the new site. */
  tenute: ReadonlySet<string>;
  /** Writes what the pages were made from, for the next build. */
  annota(): void;
}

/**
 * Copies into a new site the pages of the last one that would come out the same.
 * @param root the project's folder
 * @param folder where the new site grows
 * @param versione the version of the rules, written in place of the last one
 * @param firme the signature of each page that may be kept
 */
export function conservaPagine(root: string, folder: string, versione: string, firme: Firme): PagineConservate {
  const codice = codeDigest(root);
  const last = readRecord(root);
  const pagine: MadeFrom['pagine'] = {};
  const tenute = new Set<string>();
  if (last?.codice === codice) {
    for (const [address, firma] of firme) {
      const page = last.pagine[address]?.[0] === firma ? lastPage(root, address, last.pagine[address][1]) : null;
      if (page === null) continue;
      const text = page.replaceAll(last.versione, versione);
      const to = pageFile(folder, address);
      mkdirSync(dirname(to), { recursive: true });
      writeFileSync(to, text);
      pagine[address] = [firma, digest(text)];
      tenute.add(address);
    }
  }
  return {
    tenute,
    annota() {
      for (const [address, firma] of firme)
        pagine[address] ??= [firma, digest(readFileSync(pageFile(folder, address)))];
      writeFileSync(join(root, RECORD), JSON.stringify({ codice, versione, pagine } satisfies MadeFrom));
    },
  };
}

/** Forgets what the last site was made from: the next build makes every page. */
export function dimenticaPagine(root: string): void {
  rmSync(join(root, RECORD), { force: true });
}

function lastPage(root: string, address: string, expected: string): string | null {
  const file = pageFile(join(root, 'dist'), address);
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  return digest(bytes) === expected ? bytes.toString('utf8') : null;
}

function pageFile(folder: string, address: string): string {
  return join(folder, address, 'index.html');
}

function readRecord(root: string): MadeFrom | null {
  try {
    return JSON.parse(readFileSync(join(root, RECORD), 'utf8')) as MadeFrom;
  } catch {
    return null;
  }
}

/** Of everything but the rules that a page comes out of. */
function codeDigest(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of SETTINGS) hash.update(`${name}=${process.env[name] ?? ''}\0`);
  for (const part of CODE) {
    const path = join(root, part);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
      : [path];
    for (const file of files) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function digest(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url');
}
