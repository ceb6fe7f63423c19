/**
 * `npm run build`: rules checked, pages, data and search built beside the old site, which is replaced only when
 * everything has come out. A failed build leaves `dist/` as it was.
 */
import { build } from '../build/build.ts';

process.exitCode = await build(process.cwd());
