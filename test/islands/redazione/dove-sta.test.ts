import { expect, test } from 'vitest';
import { doveSta } from '../../../src/islands/redazione/dove-sta.ts';

test('di un testo del sito si dice quale è, non dove sta il suo file', () => {
  expect(doveSta('content/guide/intermediari.mdx', 12)).toBe('Guida «intermediari», riga 12');
  expect(doveSta('content/lezioni/un-ora.mdx', 3)).toBe('Lezione «un ora», riga 3');
  expect(doveSta('content/manuale/manuale.mdx', 40)).toBe('Manuale, riga 40');
  expect(doveSta('rules/unita/nuova.yaml', 2)).toBe('nuova.yaml, riga 2');
});
