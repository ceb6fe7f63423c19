/**
 * `npm run manuale`: makes again the pictures and the texts that the editors' handbook shows, from the real commands.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { racconta } from './racconto.ts';

const FOLDER = 'content/manuale/esiti';
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const shown = racconta(process.cwd());
for (const [name, text] of shown) writeFileSync(join(FOLDER, name), text);
console.log(`${FOLDER}: ${shown.size} file`);
