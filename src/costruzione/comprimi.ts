import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(html|css|js|mjs|json|jsonld|svg|xml|txt|csv|ics|webmanifest)$/;
/** Under this size the headers of the answer weigh more than what is saved. */
const MIN_BYTES = 512;
const AT_ONCE = 16;

/**
 * Writes `.br` and `.gz` beside every text file of a built site, for hosts that serve them as they are.
 * @param folder the built site
 * @returns how many files were compressed, and their bytes before and after (brotli)
 */
export async function compressSite(folder: string): Promise<{ file: number; prima: number; dopo: number }> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const total = { file: 0, prima: 0, dopo: 0 };
  for (let at = 0; at < files.length; at += AT_ONCE) {
    await Promise.all(
      files.slice(at, at + AT_ONCE).map(async (file) => {
        const bytes = readFileSync(file);
        if (bytes.length < MIN_BYTES) return;
        const small = await promisify(brotliCompress)(bytes, {
          params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
        });
        writeFileSync(`${file}.br`, small);
        writeFileSync(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
        total.file += 1;
        total.prima += bytes.length;
        total.dopo += small.length;
      }),
    );
  }
  return total;
}
