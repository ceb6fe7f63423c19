/**
 * `npm run build [-- --comprimi]`: rules checked, pages, data and search built beside the old site, which is replaced
 * only when everything has come out. A failed or killed build leaves `dist/` as it was. With `--comprimi` the new site
 * comes with its .br and .gz files.
 */
import { parseArgs } from 'node:util';
import { build } from '../build/build.ts';

const { values } = parseArgs({ options: { comprimi: { type: 'boolean', default: false } } });
process.exitCode = await build(process.cwd(), { compress: values.comprimi });
