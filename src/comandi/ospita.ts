/** `npm run ospita`: writes the hosts' configurations in hosting/ and public/_headers from src/costruzione/intestazioni.ts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostingFiles } from '../costruzione/ospitalita.ts';

mkdirSync('hosting', { recursive: true });
for (const [file, text] of Object.entries(hostingFiles())) {
  writeFileSync(file, text);
  console.log(`Scritto ${file}`);
}
