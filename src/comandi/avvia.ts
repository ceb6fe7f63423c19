/** `npm start [-- --port 4321]`: builds the site, serves it on this machine and prints its address. */
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { build } from '../costruzione/costruisci.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const root = process.cwd();
const code = await build(root);
if (code === 0) {
  // A port already taken is not a failure: the next free one is used.
  const server = await preview({ root, server: { port: Number(values.port), host: '127.0.0.1' }, logLevel: 'error' });
  console.log(`\nIl sito è su http://localhost:${server.port}${process.env['BASE'] ?? '/'}  (Ctrl+C per fermarlo)`);
} else {
  process.exitCode = code;
}
