import { expect, test } from 'vitest';
import { analizza } from '../../../src/materie/indicatori/lingua/analizza.ts';

test.each([
  ['pesata * 1,05', 'i decimali vogliono il punto (1.05)'],
  ['min(pesata; premio)', 'si separano con la virgola'],
  ['pesata * premio %', 'premio / cento'],
  ['pesata != premio', 'scrivi ≠'],
  ['pesata <> premio', 'scrivi ≠'],
  ['pesata == premio', 'un segno solo: ='],
  ['pesata => premio', 'scrivi ≥'],
  ['pesata AND premio', 'scrivi e, minuscola'],
  ['pesata && premio', 'scrivi e, minuscola'],
  ['pesata OR premio', 'scrivi o, minuscola'],
  ['pesata || premio', 'scrivi o, minuscola'],
  ['SE(pesata > premio; 1; 0)', 'si separano con la virgola'],
  ['pesata > premio ? 1 : 0', 'passo con «quando»'],
  ['pesata ^ 2', 'a * a'],
  ['[pesata] + premio', 'solo tonde'],
  ['"pesata" + premio', 'senza virgolette'],
  ['pesata x premio', 'scrivi pesata * premio'],
  ['premio reclami', 'o sono un nome solo: premio_reclami'],
  ['(pesata + premio', 'manca una parentesi chiusa'],
  ['pesata + premio)', 'parentesi chiusa di troppo'],
  ['pesata +', 'manca un nome'],
])('«%s»: il rimedio dice che cosa scrivere', (formula, rimedio) => {
  const { difetti } = analizza(formula, new Map());
  expect(difetti[0]?.rimedio).toContain(rimedio);
});
