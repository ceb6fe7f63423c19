import { expect, test } from 'vitest';
import { aParole, vociDi } from '../../../src/islands/redazione/parole-differenza.ts';

const TITOLI = new Map([
  ['dal', 'Dal'],
  ['nome', 'Nome'],
]);

test.each([
  [
    '- dal: 2027-07-01 | nome: Anagrafica | valido_al: 2028-01-01',
    'Dal: 01/07/2027; Nome: Anagrafica; valido al: 01/01/2028',
  ],
  ['reclamo | comunicazione', 'reclamo; comunicazione'],
  ['Una nota: come sta scritta', 'Una nota: come sta scritta'],
])('«%s» in parole', (valore, parole) => {
  expect(aParole(valore, TITOLI)).toBe(parole);
});

test('un elenco lungo si dice voce per voce, con ciò che ognuna ha dentro', () => {
  expect(vociDi('- nome: Ivrea\n  per:\n    - uno\n- nome: Alba\n')).toEqual([
    '- nome: Ivrea | per: | - uno',
    '- nome: Alba',
  ]);
  expect(vociDi('reclamo\ncomunicazione')).toEqual(['reclamo', 'comunicazione']);
});
