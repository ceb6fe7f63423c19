/** `npm run tipi`: writes src/types/regole.ts from the JSON Schemas of rules/_schema. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tipiDagliSchemi } from '../costruzione/genera-tipi.ts';

const root = process.cwd();
mkdirSync(join(root, 'src/types'), { recursive: true });
writeFileSync(join(root, 'src/types/regole.ts'), await tipiDagliSchemi(root));
console.log('Scritto src/types/regole.ts');
