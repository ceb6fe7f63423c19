/**
 * The index of the text of the pages, made by Pagefind, in parts: its memory grows with the pages that it reads at
 * once, up to gigabytes for ten thousand, and a part whose pages are the same as in the last site is kept as it is.
 * Today's site is one part. The results page reads `parti.json` and asks all of them
 * (src/islands/ricerca/pagina-ricerca.ts).
 */
import { createHash, type Hash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { close, createIndex } from 'pagefind';
import { scrittore } from './scrittore.ts';
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
  scriviParti(folder, made.parti);
  return { fatte: made.parti.length - tenute, tenute };
}

function scriviParti(folder: string, parti: PartiDellIndice['parti']): void {
  writeFileSync(join(folder, FOLDER, 'parti.json'), JSON.stringify({ parti } satisfies PartiDellIndice));
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

/** Whether a page asks to be found by its text. */
const siCerca = (html: string): boolean => html.includes(' data-pagefind-body');

function pagesToIndex(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => siCerca(readFileSync(file, 'utf8')))
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
  for (const page of pages) impronta(hash, page, leggi(folder, page));
  return hash.digest('hex').slice(0, 16);
}

function impronta(hash: Hash, page: string, html: string): void {
  hash.update(page).update('\0').update(indexedText(html)).update('\0');
}

function pagefindVersion(): string {
  return (
    JSON.parse(readFileSync(join(import.meta.dirname, '../../node_modules/pagefind/package.json'), 'utf8')) as {
      version: string;
    }
  ).version;
}

/** Pages on their way to an index. */
interface IndiceAperto {
  /** Adds pages, in this order; their text is read here. */
  aggiungi(pages: readonly { pagina: string; testo: string }[]): Promise<void>;
  /** Writes the index. */
  scrivi(outputPath: string): Promise<void>;
}

async function apriIndice(): Promise<IndiceAperto> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind non parte: ${errors.join('; ')}`);
  return {
    async aggiungi(pages) {
      const answers = await Promise.all(
        pages.map(({ pagina, testo }) => index.addHTMLFile({ sourcePath: pagina, content: testo })),
      );
      const wrong = answers.flatMap((answer) => answer.errors);
      if (wrong.length > 0) throw new Error(`Pagefind non legge una pagina: ${wrong.join('; ')}`);
    },
    async scrivi(outputPath) {
      // Written here and not by Pagefind, which says that it has written before all of it is on the disk.
      const made = await index.getFiles();
      if (made.errors.length > 0) throw new Error(`Pagefind non fa l’indice: ${made.errors.join('; ')}`);
      const scrivi = scrittore(outputPath);
      for (const { path, content } of made.files) scrivi(path, content);
      // Ends the program behind it, which gives its memory back: the next part starts another.
      await close();
    },
  };
}

async function indexPart(folder: string, pages: readonly string[], outputPath: string): Promise<void> {
  const index = await apriIndice();
  for (let at = 0; at < pages.length; at += AT_ONCE)
    await index.aggiungi(pages.slice(at, at + AT_ONCE).map((pagina) => ({ pagina, testo: leggi(folder, pagina) })));
  await index.scrivi(outputPath);
}

const leggi = (folder: string, page: string): string => readFileSync(join(folder, page), 'utf8');

/** The index of a site that is one part, made while its pages are. */
export interface IndiceCheCresce {
  /** Says that a page is written. */
  scritta(pagina: string): void;
  /** Waits for all the pages, and writes the index in the site. */
  finisci(): Promise<void>;
  /** The pages are not coming. */
  lascia(): Promise<void>;
}

/**
 * Begins to index a site whose pages are still to be written.
 * @param folder the new site
 * @param pagine its pages, in the order in which they are indexed whoever finishes first: on it depend the names of
 *   the index's files
 * @returns null where the pages are too many for one part: those are indexed when they are all there
 */
export function cominciaIndice(folder: string, pagine: readonly string[], onePart = ONE_PART): IndiceCheCresce | null {
  if (pagine.length > onePart) return null;
  const scritte = new Set<string>();
  const hash = createHash('sha256').update(pagefindVersion());
  const index = apriIndice();
  let prossima = 0;
  let corsa: Promise<void> | null = null;
  const avanza = async (): Promise<void> => {
    const aperto = await index;
    for (;;) {
      const da = prossima;
      while (prossima < da + AT_ONCE && scritte.has(pagine[prossima] ?? '')) prossima += 1;
      if (prossima === da) return;
      const cercate = pagine
        .slice(da, prossima)
        .map((pagina) => ({ pagina, testo: existsSync(join(folder, pagina)) ? leggi(folder, pagina) : '' }))
        .filter(({ testo }) => siCerca(testo));
      for (const { pagina, testo } of cercate) impronta(hash, pagina, testo);
      await aperto.aggiungi(cercate);
    }
  };
  const spingi = (): Promise<void> => (corsa ??= avanza().finally(() => (corsa = null)));
  return {
    scritta(pagina) {
      scritte.add(pagina);
      // What goes wrong is told by whoever waits for the end.
      if (pagina === pagine[prossima]) spingi().catch(() => undefined);
    },
    async finisci() {
      for (const pagina of pagine) scritte.add(pagina);
      while (prossima < pagine.length) await spingi();
      await (await index).scrivi(join(folder, FOLDER));
      scriviParti(folder, [{ cartella: '', impronta: hash.digest('hex').slice(0, 16) }]);
    },
    async lascia() {
      await index.catch(() => null);
      await close();
    },
  };
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
