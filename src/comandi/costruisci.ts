/**
 * `npm run build [-- --comprimi] [--da-capo]`: rules checked, pages, data and search built beside the old site, which
 * is replaced only when everything has come out. A failed or killed build leaves `dist/` as it was. With `--comprimi`
 * the new site comes with its .br and .gz files; with `--da-capo` it keeps nothing of the old index of the text, even
 * the parts that would come out the same.
 */
import { parseArgs } from 'node:util';
import { costruisci } from '../costruzione/costruisci.ts';

const { values } = parseArgs({
  options: { comprimi: { type: 'boolean', default: false }, 'da-capo': { type: 'boolean', default: false } },
});
process.exitCode = await costruisci(process.cwd(), { compress: values.comprimi, fromScratch: values['da-capo'] });
