import { expect, test } from 'vitest';
import { creaCodici } from '../../bench/scala/moltiplica.ts';

test('i codici dei prodotti moltiplicati sono tutti diversi, e nessuno si scambia con un altro per una O o una I', () => {
  const codice = creaCodici('X');
  const tutti = Array.from({ length: 11_000 }, (_, n) => codice(`P${n % 109}`, Math.floor(n / 109)));
  expect(new Set(tutti).size).toBe(tutti.length);
  for (const uno of tutti) expect(uno).toMatch(/^X[0-9A-HJ-NP-Z]{5}$/);
  expect(codice('P3', 2)).toBe(tutti[2 * 109 + 3]);
});
