import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as certezze from '../../../src/puro/parole/certezze.ts';

const { $defs } = JSON.parse(readFileSync('rules/_schema/comune.schema.json', 'utf8')) as {
  $defs: { certezza: { enum: string[] } };
};

test('ogni certezza dello schema ha le sue parole, diverse dalle altre, in ogni posto', () => {
  const { SEGNI_DI_CERTEZZA, CERTEZZE_IN_RIGA, CERTEZZE_SPIEGATE } = certezze;
  for (const parole of [SEGNI_DI_CERTEZZA, CERTEZZE_IN_RIGA, CERTEZZE_SPIEGATE]) {
    expect(Object.keys(parole).toSorted()).toEqual($defs.certezza.enum.toSorted());
    expect(new Set(Object.values(parole)).size).toBe($defs.certezza.enum.length);
  }
});

test('il nome di una certezza è quello delle regole, in italiano', () => {
  expect([certezze.nomeCertezza('testuale'), certezze.nomeCertezza('non_detta')]).toEqual(['testuale', 'non detta']);
});
