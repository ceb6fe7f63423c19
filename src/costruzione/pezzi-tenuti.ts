/**
 * The bundle of the pages, kept beside the site: Astro makes it from the code and not from the rules, so a build after
 * a rule has changed makes every page again with the bundle of the last one. It is kept with a digest of all that it
 * was made from; a bundle that read anything else is not kept at all.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Pezzi } from './componi-pagine.ts';

const CARTELLA = '.dist-pezzi';
const A_META = `${CARTELLA}-in-corso`;
/** In it: the bundle, the files that travel to the browser, and what is known of both. */
const DENTRO = { pagine: 'pagine', browser: '_astro', note: 'pezzi.json' };

/** What a bundle may read: every file of these folders, and these files. */
const LETTI = ['src', 'content', 'public', 'bench/esiti'];
const FILE = ['astro.config.mjs', 'tsconfig.json', 'package.json', 'node_modules/.package-lock.json'];
/** How the code names a variable of the environment. */
const VARIABILE = /\benv(?:\.|\[['"])(\w+)/g;

interface Note extends Omit<Pezzi, 'modulo'> {
  impronta: string;
  modulo: string;
}

/**
 * A digest of all that the bundle is made from: the sources, the packages as installed, Node, the place, and each
 * variable of the environment that the sources name.
 * @param root the project's folder
 */
export function improntaDeiSorgenti(root: string, ambiente: NodeJS.ProcessEnv = process.env): string {
  const digest = createHash('sha256').update([root, process.version, process.platform, process.arch].join('\0'));
  const nominate = new Set(['NODE_ENV']);
  for (const file of [...FILE, ...filesOf(root), ...readdirSync(root).filter((name) => /^\.env/.test(name))].sort()) {
    if (!existsSync(join(root, file))) continue;
    const bytes = readFileSync(join(root, file));
    digest.update(`\0${file}\0${bytes.length}\0`).update(bytes);
    if (/\.(?:ts|tsx|astro|mjs|mdx)$/.test(file))
      for (const [, nome = ''] of bytes.toString('utf8').matchAll(VARIABILE)) nominate.add(nome);
  }
  for (const nome of [...nominate].sort()) digest.update(`\0${nome}=${ambiente[nome] ?? ''}`);
  return digest.digest('hex');
}

function filesOf(root: string): string[] {
  return LETTI.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
  );
}

/**
 * Whether the digest tells what a file says.
 * @param id as the bundler names what it reads: a path, perhaps with a question, or something that is no file
 */
export function siSaChe(root: string, id: string): boolean {
  const [path = ''] = id.replace(/^\0/, '').split('?');
  if (!isAbsolute(path) || !existsSync(path) || path.split(sep).includes('node_modules')) return true;
  const file = relative(root, path).split(sep).join('/');
  return FILE.includes(file) || LETTI.some((folder) => file.startsWith(`${folder}/`));
}

/** The bundle that was kept with that digest; null where there is none. */
export function pezziTenuti(root: string, impronta: string): Pezzi | null {
  try {
    const note = JSON.parse(readFileSync(join(root, CARTELLA, DENTRO.note), 'utf8')) as Note;
    if (note.impronta !== impronta) return null;
    return { ...note, modulo: pathToFileURL(join(root, CARTELLA, DENTRO.pagine, note.modulo)).href };
  } catch {
    // Not there, or not what was written.
    return null;
  }
}

/** Keeps a bundle in the place of the last one. @param folder the site that it was made for */
export function tieniPezzi(root: string, folder: string, impronta: string, { modulo, base, stili }: Pezzi): void {
  const half = join(root, A_META);
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half);
  const file = fileURLToPath(modulo);
  cpSync(dirname(file), join(half, DENTRO.pagine), { recursive: true });
  cpSync(join(folder, DENTRO.browser), join(half, DENTRO.browser), { recursive: true });
  const note: Note = { impronta, modulo: basename(file), base, stili };
  writeFileSync(join(half, DENTRO.note), JSON.stringify(note));
  rmSync(join(root, CARTELLA), { recursive: true, force: true });
  renameSync(half, join(root, CARTELLA));
}

/** Forgets the bundle that was kept. */
export function dimenticaPezzi(root: string): void {
  rmSync(join(root, CARTELLA), { recursive: true, force: true });
}

/** Puts in a new site what Astro would put there before the first page. */
export function mettiPezzi(root: string, folder: string): void {
  cpSync(join(root, CARTELLA, DENTRO.browser), join(folder, DENTRO.browser), { recursive: true });
  if (existsSync(join(root, 'public'))) cpSync(join(root, 'public'), folder, { recursive: true });
}

/** Whether a file that the bundler writes is one of those that are kept, or a list of them that no site has. */
export const siTiene = (file: string): boolean => file.startsWith(`${DENTRO.browser}/`) || file.startsWith('.vite/');
