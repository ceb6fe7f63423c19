import { expect, test } from 'vitest';
import { immagineDi } from '../../../src/islands/calcolatore/immagine.ts';

test('un calcolo come immagine: ogni parola c’è, le righe lunghe vanno a capo, i segni di HTML restano testo', () => {
  const lunga = 'parola '.repeat(60).trim();
  const svg = immagineDi([
    { testo: 'A < B & C', corpo: 44 },
    { testo: lunga, corpo: 26 },
  ]);
  const righe = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, testo]) => testo ?? '');
  expect(righe[0]).toBe('A &lt; B &amp; C');
  expect(righe.slice(1).join(' ')).toBe(lunga);
  // 1,160 points ÷ (26 × 0.52) = 85 characters a line: twelve words of seven.
  expect(righe.slice(1).map((riga) => riga.split(' ').length)).toEqual([12, 12, 12, 12, 12]);
});
