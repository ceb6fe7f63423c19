import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fileDiOspitalita } from '../../src/costruzione/ospitalita.ts';

for (const [file, text] of Object.entries(fileDiOspitalita())) {
  test(`${file} è quello che le intestazioni dicono: se no, «npm run ospita»`, () => {
    expect(readFileSync(file, 'utf8')).toBe(text);
  });
}
