import { expect, test } from 'vitest';
import { rimedioColNome } from '../../../src/uscite/redazione/nome-che-manca.ts';

const NOTI = new Set(['pinerolo', 'collegno', 'torino-nord']);

test.each([
  ['scrivi «pinerollo»', 'intendevi «pinerolo»?'],
  ['scrivi «pinerolo»', 'scrivi «pinerolo»'],
  ['scrivi «vladivostok»', 'scrivi «vladivostok»'],
  ['scrivi "1.5"', 'scrivi "1.5"'],
  [undefined, undefined],
])('«%s» in una cella che nomina una sede: «%s»', (scritto, letto) => {
  expect(rimedioColNome(scritto, NOTI)).toBe(letto);
});
