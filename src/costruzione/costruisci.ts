import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { elencaFileDiRegole } from '../disco/regole.ts';
import { tieniRegole } from '../disco/ultime-regole.ts';
import { comprimiSito } from './comprimi.ts';
import { quantiFile } from './conta.ts';
import { unoDopoLAltro } from './processi.ts';
import { pubblicaSito } from './pubblica.ts';
import { cominciaIndice, indicizzaTesto, type IndiceCheCresce } from './indice-del-testo.ts';
import type { Annuncio } from './scrivi-pagine.ts';

const UNTOUCHED = 'Il sito non è stato toccato: dist/ è quello di prima.';

/**
 * Builds the whole site.
 * @param root the project's folder
 * @param compress whether to write the .br and .gz files too, before the new site takes the old one's place
 * @param fromScratch whether to index again also the text of the pages that have not changed
 * @returns 0, or the exit code of the step that failed; then `dist/` is what it was
 */
export async function costruisci(
  root: string,
  { compress: comprimi = false, fromScratch: daCapo = false } = {},
): Promise<number> {
  const code = await pubblicaSito(root, (folder) => {
    const indice: Crescente = { cresce: null };
    return unoDopoLAltro([
      {
        titolo: 'Regole, pagine e dati',
        esegui: () => buildPages(root, folder, indice),
        finora: () => written(root, folder),
      },
      {
        titolo: 'Ricerca nel testo delle pagine',
        esegui: () => indexPages(root, folder, indice, daCapo),
        finora: () => written(root, folder),
      },
      ...(comprimi ? [{ titolo: 'File compressi', esegui: () => comprimiSito(folder).then(() => 0) }] : []),
    ]);
  });
  tieniRegole(root, code === 0);
  if (code === 0) console.log('Sito pronto in dist/.');
  else console.error(UNTOUCHED);
  return code;
}

/** How many files the new site has so far, beside those of the last one. */
function written(root: string, folder: string): string {
  const before = quantiFile(join(root, 'dist'));
  return `${quantiFile(folder)} file${before > 0 ? ` di circa ${before}` : ''}`;
}

/** Node's heap for the pages, in MB: what the site needs today, and as much again for each MB of rules. */
const HEAP = { base: 384, perMegabyte: 100 };

/** Without these the allocators keep what the bundler no longer uses: a third of the memory of a build. */
const THRIFT = { MALLOC_ARENA_MAX: '1', MALLOC_TRIM_THRESHOLD_: '131072', MIMALLOC_PURGE_DELAY: '0' };

/** The index of the text, from when the pages are known, where it can be made while they are. */
interface Crescente {
  cresce: IndiceCheCresce | null;
}

/** Pages in a process of their own (see `pagine.ts`): its memory is free again before the text is indexed. */
async function buildPages(root: string, folder: string, indice: Crescente): Promise<number> {
  const megabytes = elencaFileDiRegole(root).reduce((sum, file) => sum + statSync(join(root, file)).size, 0) / 1e6;
  const flags = [
    '--max-semi-space-size=16',
    `--max-old-space-size=${Math.round(HEAP.base + HEAP.perMegabyte * megabytes)}`,
  ];
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(process.execPath, [...flags, join(import.meta.dirname, 'pagine.ts'), root, folder], {
      stdio: ['inherit', 'inherit', 'pipe', 'ipc'],
      env: { ...process.env, ...THRIFT },
    });
    child.stderr?.on('data', (chunk: Buffer) => console.error(chunk.toString().trimEnd()));
    child.on('message', (annuncio: Annuncio) => {
      if ('pagine' in annuncio) indice.cresce = cominciaIndice(folder, annuncio.pagine);
      else indice.cresce?.scritta(annuncio.pagina);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
  if (code !== 0) await indice.cresce?.lascia();
  return code;
}

async function indexPages(root: string, folder: string, { cresce }: Crescente, fromScratch: boolean): Promise<number> {
  try {
    if (cresce) {
      await cresce.finisci();
      return 0;
    }
    const { fatte, tenute } = await indicizzaTesto(fromScratch ? null : root, folder);
    if (tenute > 0) console.log(`Parti dell’indice del testo: ${fatte} rifatte, ${tenute} tenute dal sito di prima.`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
