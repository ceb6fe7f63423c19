/** `npm start [-- --port 4321]`: builds the site, serves it and prints its address. */
import { build } from '../build/build.ts';
import { runBin } from '../build/processes.ts';

const code = await build(process.cwd());
process.exitCode = code === 0 ? await runBin('astro', ['preview', ...process.argv.slice(2)]) : code;
