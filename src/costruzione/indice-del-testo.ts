/**
 * The index of the text of the pages, made by Pagefind, in parts: its memory grows with the pages that it reads at
 * once, up to gigabytes for ten thousand, and a part whose pages are the same as in the last site is kept as it is.
 * Today's site is one part. The results page reads `parti.json` and asks all of them
 * (src/islands/ricerca/pagina-ricerca.ts).
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { improntaDelFile, leggiImpronte } from './manifesto.ts';

/** Where the index stands in the site. */
const FOLDER = 'pagefind';
/** A site of so many pages is one part: some 400 MB while it is made. */
const ONE_PART = 2500;
/** A larger one is cut in parts of some thousand pages. */
const PART = 1000;
/** Pages handed to Pagefind without waiting for an answer. */
const AT_ONCE = 50;

/** `pagefind/parti.json`: the first part stands in `pagefind/` itself, the others in the folders named. */
export interface PartiDellIndice {
  parti: { cartella: string; impronta: string }[];
}

/**
 * Indexes the pages of a new site that ask for it (`data-pagefind-body`).
 * @param root the project's folder, with the last site in `dist/`; null if nothing of it is to be kept
 * @param folder the new site
 * @param onePart how many pages need no cutting
 * @param part how many pages a part has when they do, more or less
 * @returns how many parts were made, and how many kept from the last site
 * @throws what Pagefind reports of a page that it cannot read
 */
export async function indicizzaTesto(
  root: string | null,
  folder: string,
  onePart = ONE_PART,
  part = PART,
): Promise<{ fatte: number; tenute: number }> {
  const pages = pagesToIndex(folder);
  const before = root === null ? [] : lastParts(root);
  const made: PartiDellIndice = { parti: [] };
  let tenute = 0;
  for (const [n, mine] of (pages.length <= onePart ? [pages] : cut(pages, part)).entries()) {
    const cartella = n === 0 ? '' : `parte-${n}/`;
    const impronta = partDigest(folder, mine);
    const old = before.find((other) => other.impronta === impronta);
    if (root !== null && old && keepPart(root, old.cartella, join(folder, FOLDER, cartella))) tenute += 1;
    else await indexPart(folder, mine, join(folder, FOLDER, cartella));
    made.parti.push({ cartella, impronta });
  }
  writeFileSync(join(folder, FOLDER, 'parti.json'), JSON.stringify(made));
  return { fatte: made.parti.length - tenute, tenute };
}

/**
 * Cuts sorted pages in parts of neighbours: one rule changes few folders. Where to cut depends on the addresses
 * around, not on a count from the first, so that a page more or less moves one part only.
 */
function cut(pages: readonly string[], part: number): string[][] {
  const parts: string[][] = [[]];
  for (const page of pages) {
    const last = parts.at(-1) ?? [];
    const fits =
      last.length < part / 2 ||
      (last.length < part * 1.5 &&
        createHash('sha256').update(page).digest().readUInt32BE() % Math.ceil(part / 2) !== 0);
    if (fits) last.push(page);
    else parts.push([page]);
  }
  return parts;
}

function pagesToIndex(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, 'utf8').includes(' data-pagefind-body'))
    .map((file) => relative(folder, file).split(sep).join('/'))
    .sort();
}

/**
 * What Pagefind reads of a page: its main part without the sections, and the version of the rules, that it is told to
 * ignore.
 */
function indexedText(html: string): string {
  const versione = /<meta name="versione-regole" content="([^"]+)"/.exec(html)?.[1] ?? '';
  return html
    .slice(html.indexOf('<main'), html.lastIndexOf('</main>'))
    .replaceAll(versione, '')
    .replace(/<section[^>]* data-pagefind-ignore[^>]*>.*?<\/section>/gs, '');
}

function partDigest(folder: string, pages: readonly string[]): string {
  const hash = createHash('sha256').update(pagefindVersion());
  for (const page of pages)
    hash
      .update(page)
      .update('\0')
      .update(indexedText(readFileSync(join(folder, page), 'utf8')))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

function pagefindVersion(): string {
  return (
    JSON.parse(readFileSync(join(import.meta.dirname, '../../node_modules/pagefind/package.json'), 'utf8')) as {
      version: string;
    }
  ).version;
}

async function indexPart(folder: string, pages: readonly string[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind non parte: ${errors.join('; ')}`);
  for (let at = 0; at < pages.length; at += AT_ONCE) {
    const answers = await Promise.all(
      pages
        .slice(at, at + AT_ONCE)
        .map((sourcePath) =>
          index.addHTMLFile({ sourcePath, content: readFileSync(join(folder, sourcePath), 'utf8') }),
        ),
    );
    const wrong = answers.flatMap((answer) => answer.errors);
    if (wrong.length > 0) throw new Error(`Pagefind non legge una pagina: ${wrong.join('; ')}`);
  }
  // Written here and not by Pagefind, which says that it has written before all of it is on the disk.
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(`Pagefind non fa l’indice: ${made.errors.join('; ')}`);
  for (const { path, content } of made.files) {
    const file = join(outputPath, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  // Ends the program behind it, which gives its memory back: the next part starts another.
  await close();
}

function lastParts(root: string): PartiDellIndice['parti'] {
  try {
    return (JSON.parse(readFileSync(join(root, 'dist', FOLDER, 'parti.json'), 'utf8')) as PartiDellIndice).parti ?? [];
  } catch {
    // Not there, or not what was written: every part is made.
    return [];
  }
}

/**
 * Copies a part of the last site, if each of its files is still what its manifest says. Compressed copies are made
 * again by their own step.
 */
function keepPart(root: string, cartella: string, to: string): boolean {
  const site = join(root, 'dist');
  const prefix = `${FOLDER}/${cartella}`;
  const files = [...leggiImpronte(site)].filter(
    ([file]) =>
      file.startsWith(prefix) &&
      !/\.(br|gz)$/.test(file) &&
      file !== `${FOLDER}/parti.json` &&
      !(cartella === '' && file.startsWith(`${FOLDER}/parte-`)),
  );
  if (
    files.length === 0 ||
    files.some(([file, hash]) => !existsSync(join(site, file)) || improntaDelFile(site, file) !== hash)
  )
    return false;
  for (const [file] of files) {
    const copy = join(to, file.slice(prefix.length));
    mkdirSync(dirname(copy), { recursive: true });
    copyFileSync(join(site, file), copy);
  }
  return true;
}
