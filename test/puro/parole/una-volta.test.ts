import { expect, it } from 'vitest';
import { unaVolta } from '../../../src/puro/parole/una-volta.ts';

it('calcola una volta per ogni oggetto, anche quando il risultato è indefinito', () => {
  const chiesti: string[] = [];
  const nome = unaVolta((voce: { nome?: string }) => {
    chiesti.push(voce.nome ?? 'senza nome');
    return voce.nome;
  });
  const [una, altra] = [{ nome: 'a' }, {}];
  expect([nome(una), nome(altra), nome(una), nome(altra)]).toEqual(['a', undefined, 'a', undefined]);
  expect(chiesti).toEqual(['a', 'senza nome']);
});
