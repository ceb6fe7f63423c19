import { expect, test } from 'vitest';
import { elenca } from '../../../src/puro/parole/elenca.ts';

test.each([
  [[], ''],
  [['Torino'], 'Torino'],
  [['Torino', 'Ivrea'], 'Torino e Ivrea'],
  [['Torino', 'Ivrea', 'Pinerolo'], 'Torino, Ivrea e Pinerolo'],
  [['', 'Ivrea'], 'Ivrea'],
])('elenca %j come si dice', (voci, atteso) => {
  expect(elenca(voci)).toBe(atteso);
});

test('una scelta vuole «o» davanti all’ultima', () => {
  expect(elenca(['7', '10', '15'], 'o')).toBe('7, 10 o 15');
});
