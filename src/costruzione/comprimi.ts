import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|css|js|mjs|json|jsonld|ttl|svg|xml|txt|csv|ics|webmanifest)$/;
/** Under this size the headers of the answer weigh more than what is saved. */
const MIN_BYTES = 512;
const AT_ONCE = 16;
/** How the name of a file that is still being written ends. */
const HALF = '.a-metà';

/**
 * Writes `.br` and `.gz` beside every text file of a built site, for hosts that serve them as they are.
 * @param folder the built site
 * @returns how many files were compressed, and their bytes before and after (brotli)
 */
export async function comprimiSito(folder: string): Promise<{ file: number; prima: number; dopo: number }> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  // What a killed run left half written.
  for (const file of all) if (file.endsWith(HALF)) rmSync(file, { force: true });
  return comprimiFile(all.filter((file) => TEXT.test(file)));
}

/** Writes `.br` and `.gz` beside some files: the same as `comprimiSito` of them alone. */
export async function comprimiFile(files: readonly string[]): Promise<{ file: number; prima: number; dopo: number }> {
  const total = { file: 0, prima: 0, dopo: 0 };
  for (let at = 0; at < files.length; at += AT_ONCE) {
    await Promise.all(
      files.slice(at, at + AT_ONCE).map(async (file) => {
        const bytes = readFileSync(file);
        if (bytes.length < MIN_BYTES) return;
        const small = await promisify(brotliCompress)(bytes, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
        });
        putWhole(`${file}.br`, small);
        putWhole(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
        total.file += 1;
        total.prima += bytes.length;
        total.dopo += small.length;
      }),
    );
  }
  return total;
}

/** Beside first, then in its place: a server that reads meanwhile finds the old file, or the new one, whole. */
function putWhole(file: string, bytes: Buffer): void {
  writeFileSync(`${file}${HALF}`, bytes, { mode: 0o644 });
  renameSync(`${file}${HALF}`, file);
}
