import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect } from 'vitest';
import { leggiInFretta } from '../../src/motore/leggi-in-fretta.ts';
import { leggiConPosizioni } from '../../src/motore/leggi.ts';

/** The fast reader may leave a text to the other; what it reads, the other reads without errors and the same. */
export function accordo(text: string, what: string): 'letto' | 'lasciato' {
  const fast = leggiInFretta(text);
  if (fast === null) return 'lasciato';
  const slow = leggiConPosizioni('prova.yaml', text);
  // Not Vitest's comparison, which a key called «constructor» misleads.
  if (!isDeepStrictEqual(slow, fast))
    expect.fail(`${what}: ${JSON.stringify(fast)} e ${JSON.stringify(slow)} da\n${text.slice(0, 2000)}`);
  return 'letto';
}

/**
 * Words that some reader of YAML takes for numbers, dates, truth values or nothing, and signs that have a meaning in
 * it.
 */
export const scalare = fc.constantFrom(
  '1_000',
  '0o14',
  '0x1F',
  '0b11',
  '014',
  '1e3',
  '1E+3',
  '1e400',
  '-1e400',
  '9'.repeat(310),
  '.5',
  '5.',
  '+1',
  '-0',
  '-0.0',
  '1.',
  '.inf',
  '-.INF',
  '.nan',
  '.NaN',
  'yes',
  'no',
  'on',
  'Off',
  'y',
  'n',
  '~',
  'null',
  'Null',
  'NULL',
  'nULL',
  '',
  'true',
  'True',
  'TRUE',
  'tRUE',
  '2019-01-01',
  '2019-01-01T10:00:00Z',
  '12:30:45',
  '1:20',
  '9007199254740993',
  '=',
  '<<',
  'a: b',
  'a:b',
  'a #b',
  'a# b',
  '# a',
  ' a',
  'a ',
  "l'altro",
  '"a',
  'a"',
  '- a',
  '-a',
  '-',
  '?a',
  '? a',
  '! a',
  '&a',
  '*a',
  'a & b',
  '%a',
  '@a',
  '`a',
  '|',
  '>',
  '[a',
  'a]',
  '{a',
  'a}',
  'a, b',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  'è',
  '«a»',
  '𝄞',
);
