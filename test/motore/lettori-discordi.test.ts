import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leggiInFretta } from '../../src/motore/leggi-in-fretta.ts';
import { leggiConPosizioni } from '../../src/motore/leggi.ts';
import { accordo, scalare } from './lettori-a-confronto.ts';

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
  ])('%j è quello che dice YAML 1.2, per tutti e due', (text, dati) => {
    expect(leggiConPosizioni('prova.yaml', text)).toEqual({ dati });
    expect([null, { dati }]).toContainEqual(leggiInFretta(text));
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
