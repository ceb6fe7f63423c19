/** `npm run tipi`: writes what is generated from the JSON Schemas of rules/_schema, types and VS Code's list. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dagliSchemi } from '../costruzione/sistema.ts';

const root = process.cwd();
for (const { file, testo } of await dagliSchemi(root)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), testo);
  console.log(`Scritto ${file}`);
}
