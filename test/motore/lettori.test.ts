import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elencaFileDiRegole } from '../../src/disco/regole.ts';
import { CORRUZIONI } from '../mutazioni/corruzioni.ts';
import { sorte } from '../mutazioni/rovina.ts';
import { accordo, scalare } from './lettori-a-confronto.ts';

const files = elencaFileDiRegole('.').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

describe('il lettore veloce e quello che tiene le posizioni', () => {
  test('ogni file di regole lo legge il veloce, con gli stessi valori', () => {
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter(({ file, text }) => accordo(text, file) === 'lasciato').map(({ file }) => file)).toEqual([]);
  });

  test('ogni modo di rovinare un file di regole: lasciato all’altro, o letto allo stesso modo', () => {
    const random = sorte(8);
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
