import { expect, test } from 'vitest';
import { campagna } from './campagna.ts';
import { CORRUZIONI } from './corruzioni.ts';

/** Two rounds of every way of spoiling; the whole campaign is `npm run mutazioni`. */
const GIRI = 2;

test('nessuna regola rovinata passa in silenzio dove la forma la vieta, e nessuna fa cadere il compilatore', () => {
  const results = campagna(CORRUZIONI.length * GIRI, 7);
  expect(results.filter(({ fine }) => fine === 'eccezione')).toEqual([]);
  expect(results.filter(({ fine, vietata }) => vietata && fine !== 'rifiutata')).toEqual([]);
  // The BOM and the line ends of Windows are not a change.
  const harmless = results.filter(({ corruzione }) => /BOM|CRLF/.test(corruzione));
  expect(harmless.map(({ fine }) => fine)).toEqual(harmless.map(() => 'identica'));
}, 300_000);
