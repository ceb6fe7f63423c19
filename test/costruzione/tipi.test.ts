import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tipiDagliSchemi } from '../../src/costruzione/genera-tipi.ts';

test('i tipi di src/types/regole.ts sono quelli degli schemi: se no, «npm run tipi»', async () => {
  expect(readFileSync('src/types/regole.ts', 'utf8')).toBe(await tipiDagliSchemi(process.cwd()));
});
