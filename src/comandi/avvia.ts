/** `npm start [-- --port 4321]`: builds the site, serves it on this machine and prints its address. */
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { costruisci } from '../costruzione/costruisci.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
const root = process.cwd();
const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : 0;
if (port < 1 || port > 65_535) console.error(`«${values.port}» non è una porta: scrivi un numero da 1 a 65535.`);
const code = port < 1 || port > 65_535 ? 1 : await costruisci(root);
if (code === 0) {
  // A port already taken is not a failure: the next free one is used.
  const server = await preview({ root, server: { port, host: '127.0.0.1' }, logLevel: 'error' });
  console.log(`\nIl sito è su http://localhost:${server.port}${process.env['BASE'] ?? '/'}  (Ctrl+C per fermarlo)`);
} else {
  process.exitCode = code;
}
