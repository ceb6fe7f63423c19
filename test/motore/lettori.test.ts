import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leggiInFretta } from '../../src/motore/leggi-in-fretta.ts';
import { elencaFileDiRegole } from '../../src/disco/regole.ts';
import { leggiConPosizioni } from '../../src/motore/leggi.ts';
import { chance, CORRUZIONI } from '../mutazioni/corruzioni.ts';

const files = elencaFileDiRegole('.').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

/** The fast reader may leave a text to the other; what it reads, the other reads without errors and the same. */
function accordo(text: string, what: string): 'letto' | 'lasciato' {
  const fast = leggiInFretta(text);
  if (fast === null) return 'lasciato';
  const slow = leggiConPosizioni('prova.yaml', text);
  // Not Vitest's comparison, which a key called «constructor» misleads.
  if (!isDeepStrictEqual(slow, fast))
    expect.fail(`${what}: ${JSON.stringify(fast)} e ${JSON.stringify(slow)} da\n${text.slice(0, 2000)}`);
  return 'letto';
}

describe('il lettore veloce e quello che tiene le posizioni', () => {
  test('ogni file di regole lo legge il veloce, con gli stessi valori', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter(({ file, text }) => accordo(text, file) === 'lasciato').map(({ file }) => file)).toEqual([]);
  });

  test('ogni modo di rovinare un file di regole: lasciato all’altro, o letto allo stesso modo', () => {
    const random = chance(8);
    const outcomes = CORRUZIONI.flatMap(({ nome, applica }) =>
      Array.from({ length: 10 }, () => {
        const { file, text } = files[Math.floor(random() * files.length)] ?? { file: '', text: '' };
        const spoilt = applica(text, random);
        // What is not UTF-8, empty or too large never comes to a reader of YAML.
        return typeof spoilt === 'string' && spoilt.trim() !== ''
          ? accordo(spoilt.replace(/^\uFEFF/, ''), `${nome}, ${file}`)
          : 'lasciato';
      }),
    );
    expect(outcomes.filter((outcome) => outcome === 'letto').length).toBeGreaterThan(50);
  }, 120_000);

  test('righe tagliate, spostate, ripetute, rientrate, e segni messi a caso dentro un file vero', () => {
    const signs = fc.constantFrom(
      ' ',
      '\n',
      '\n  ',
      ': ',
      '- ',
      '#',
      ' # x',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '|',
      '>',
      '~',
      '\\',
      '\\\n',
      '\n\n',
      '?',
      '<<: ',
      '&a ',
      '*a',
      '!!str ',
      '%',
      '@',
      '\t',
      '\r',
      '\u0085',
      '\u00a0',
      '\u2028',
      '\ufeff',
      '---',
      '...',
    );
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 6 }),
      put: fc.oneof(signs, scalare),
    });
    fc.assert(
      fc.property(
        fc.nat({ max: files.length - 1 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        (which, from, edits) => {
          const lines = (files[which]?.text ?? '').split('\n');
          const start = Math.floor(from * lines.length);
          const piece = [...lines.slice(0, 6), ...lines.slice(start, start + 12)].join('\n');
          accordo(
            edits.reduce(
              (text, { at, cut, put }) => text.slice(0, at * text.length) + put + text.slice(at * text.length + cut),
              piece,
            ),
            'pezzo ritoccato',
          );
        },
      ),
      { numRuns: 4000, seed: 11 },
    );
  });
});

/**
 * Words that some reader of YAML takes for numbers, dates, truth values or nothing, and signs that have a meaning in
 * it.
 */
const scalare = fc.constantFrom(
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
const chiave = fc.oneof(scalare, fc.stringMatching(/^[a-z_]{1,8}$/));
const coda = fc.constantFrom('', ' ', '  ', ' # nota', '#nota', '\t');
const tra = (text: string): fc.Arbitrary<string> =>
  fc.constantFrom(text, `"${text}"`, `'${text}'`, `[${text}]`, `{ k: ${text} }`, `{${text}}`, `[${text}, ${text}]`);
const valore = scalare.chain(tra);
const blocco = fc
  .record({
    segno: fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '|2', '>1-'),
    righe: fc.array(fc.constantFrom('a', ' a', '  b', '', ' ', '# c', '- d', 'e: f', '\ta'), {
      minLength: 1,
      maxLength: 5,
    }),
    rientro: fc.nat({ max: 4 }),
  })
  .map(({ segno, righe, rientro }) => `${segno}\n${righe.map((riga) => ' '.repeat(rientro) + riga).join('\n')}`);
const seguito = fc
  .record({
    inizio: valore,
    righe: fc.array(
      fc.record({ rientro: fc.nat({ max: 5 }), testo: fc.oneof(scalare, fc.constantFrom('"', "'", ']', '}', ',')) }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ inizio, righe }) => [inizio, ...righe.map(({ rientro, testo }) => ' '.repeat(rientro) + testo)].join('\n'));

describe('parole e strutture su cui i lettori di YAML non vanno d’accordo', () => {
  test.each([
    ['a: 1_000\n', { a: '1_000' }],
    ['a: 0o14\n', { a: 12 }],
    ['a: 014\n', { a: 14 }],
    ['a: 1e3\n', { a: 1000 }],
    ['a: .5\n', { a: 0.5 }],
    ['a: yes\n', { a: 'yes' }],
    ['a: ~\n', { a: null }],
    ['a: 2019-01-01\n', { a: '2019-01-01' }],
    ['a: 12:30:45\n', { a: '12:30:45' }],
    ['a: b # c\n', { a: 'b' }],
    ['a: b#c\n', { a: 'b#c' }],
    ['a: >-\n  b\n  c\n', { a: 'b c' }],
  ])('%j è quello che dice YAML 1.2, per tutti e due', (text, data) => {
    expect(leggiConPosizioni('prova.yaml', text)).toEqual({ data });
    expect([null, { data }]).toContainEqual(leggiInFretta(text));
  });

  test('un valore qualsiasi per una chiave qualsiasi', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            chiave.chain((key) => fc.constantFrom(key, `"${key}"`)),
            fc.oneof(valore, blocco, seguito),
            coda,
          ),
          { minLength: 1, maxLength: 3 },
        ),
        (pairs) => {
          accordo(pairs.map(([key, value, end]) => `${key}: ${value}${end}\n`).join(''), 'coppie');
        },
      ),
      { numRuns: 10_000, seed: 8 },
    );
  });

  test('elenchi e gruppi uno dentro l’altro, con rientri giusti e sbagliati', () => {
    const riga = fc.record({
      rientro: fc.nat({ max: 3 }).map((n) => n * 2),
      storto: fc.boolean(),
      segno: fc.constantFrom('- ', '', '- - ', '-   '),
      chiave: fc.option(chiave),
      valore: fc.oneof(valore, fc.constant(''), blocco),
      coda,
    });
    fc.assert(
      fc.property(fc.array(riga, { minLength: 1, maxLength: 7 }), (lines) => {
        accordo(
          lines
            .map(
              (line) =>
                `${' '.repeat(line.rientro + (line.storto && line.rientro === 6 ? 1 : 0))}${line.segno}${line.chiave === null ? '' : `${line.chiave}: `}${line.valore}${line.coda}\n`,
            )
            .join(''),
          'struttura',
        );
      }),
      { numRuns: 10_000, seed: 9 },
    );
  });

  test('qualsiasi testo', () => {
    const signs = [...' \n:-#\'"[]{},|>&*!?%@`~\\\tab01.eè'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 30 }), (chars) => {
        accordo(chars.join(''), 'segni');
      }),
      { numRuns: 20_000, seed: 10 },
    );
  });
});
