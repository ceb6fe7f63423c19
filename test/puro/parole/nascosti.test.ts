import { describe, expect, test } from 'vitest';
import { nascosti, senzaNascosti } from '../../../src/puro/parole/nascosti.ts';

describe('i caratteri che non si vedono', () => {
  test('ognuno si dice col suo nome e il suo codice, dov’è', () => {
    expect(nascosti('pagan\u202emento')).toEqual([
      { indice: 5, codice: 'U+202E', nome: 'un carattere che cambia il verso della scrittura' },
    ]);
    expect(nascosti('a\u{e0041}b')).toEqual([{ indice: 1, codice: 'U+E0041', nome: 'un’etichetta invisibile' }]);
    expect(nascosti('\ud800x')).toEqual([{ indice: 0, codice: 'U+D800', nome: 'mezzo carattere' }]);
  });

  test.each([
    ...[0x61c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069],
    ...[0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xad, 0x34f, 0x180e, 0x2061, 0x3164, 0xffa0, 0xfe0f, 0xe0100],
    ...[0x00, 0x07, 0x0b, 0x1f, 0x7f, 0x85, 0x9f, 0x2028, 0x2029, 0xa0, 0x2003, 0x3000],
    ...[0xd800, 0xdfff, 0xfffd, 0xfffe, 0xffff, 0xfff9, 0xe000, 0xe0001, 0xe007f, 0x1d173],
  ])('U+%s non passa, da solo o dentro una parola', (codice) => {
    const segno = String.fromCodePoint(codice);
    expect(nascosti(segno)).toHaveLength(1);
    expect(nascosti(`parola${segno}parola`).map(({ indice }) => indice)).toEqual([6]);
    expect(senzaNascosti(`a${segno}b`)).toBe('a b');
  });

  test('ciò che si scrive in italiano passa: accenti, virgolette, trattini, frecce, euro, una faccina', () => {
    expect(nascosti('«È perché» l’Unità – 50% di €1.000 → º ª “sì” … − 😀 e\u0301\n\tfine\r\n')).toEqual([]);
  });
});
