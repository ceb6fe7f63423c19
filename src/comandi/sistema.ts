/**
 * `npm run sistema`: puts in order what a machine can: the form of code and rules, and the files that are generated.
 * With `-- --controlla` it writes nothing and names what is not in order: 0 when all is.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { avviaComando } from '../costruzione/processi.ts';
import { daSistemare } from '../costruzione/sistema.ts';

const root = process.cwd();
const controlla = process.argv.includes('--controlla');
const files = await daSistemare(root);
for (const { file, testo, motivo } of files) {
  if (controlla) {
    console.error(`${file}  non è in ordine: ${motivo}.`);
    continue;
  }
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), testo);
  console.log(`Scritto ${file}`);
}
const cache = ['--cache', '--cache-strategy', 'content', '--log-level', 'warn'];
const formato = await avviaComando('prettier', [controlla ? '--list-different' : '--write', ...cache, '.']);
if (controlla && (files.length > 0 || formato !== 0)) {
  if (formato !== 0) console.error('I file nominati qui sopra senza altro motivo non hanno la forma di Prettier.');
  console.error('Rimedio: npm run sistema');
}
process.exitCode = formato !== 0 || (controlla && files.length > 0) ? 1 : 0;
