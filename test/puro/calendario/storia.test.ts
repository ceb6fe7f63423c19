import { expect, test } from 'vitest';
import { inOrdine, perInizio } from '../../../src/puro/calendario/storia.ts';

const versione = (valido_dal: string | null) => ({ valido_dal, valido_al: null });
const [senza, prima, dopo] = [versione(null), versione('2019-06-17'), versione('2027-01-01')];

test('le versioni dalla più vecchia: chi non dice quando comincia viene prima di tutte', () => {
  const date = [dopo, senza, prima];
  expect(inOrdine(date)).toEqual([senza, prima, dopo]);
  expect(date).toEqual([dopo, senza, prima]);
});

test('dalla più recente si confronta al contrario, e di due che cominciano insieme nessuna viene prima', () => {
  expect([prima, senza, dopo].toSorted((a, b) => perInizio(b, a))).toEqual([dopo, prima, senza]);
  expect(perInizio(prima, { ...prima })).toBe(0);
  expect(perInizio({}, senza)).toBe(0);
});
