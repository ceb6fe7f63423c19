/**
 * `npm run ospita [-- --hsts-preload]`: writes the hosts' configurations in hosting/ and public/_headers from
 * src/costruzione/intestazioni.ts. `--hsts-preload` is for who owns the whole domain.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fileDiOspitalita } from '../costruzione/ospitalita.ts';

const { values } = parseArgs({ options: { 'hsts-preload': { type: 'boolean', default: false } } });
mkdirSync('hosting', { recursive: true });
for (const [file, text] of Object.entries(fileDiOspitalita({ hstsPreload: values['hsts-preload'] }))) {
  writeFileSync(file, text);
  console.log(`Scritto ${file}`);
}
