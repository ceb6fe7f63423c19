import { expect, test } from 'vitest';
import { giorniDelPeriodo } from '../../../src/puro/calendario/anni.ts';

test.each([
  ['2021', '2021-01-01', '2021-12-31'],
  ['2021-T1', '2021-01-01', '2021-03-31'],
  ['2021-T4', '2021-10-01', '2021-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2020-12-31', '2020-12-31', '2020-12-31'],
  ['2021/2023', '2021-01-01', '2023-12-31'],
])('il periodo %s va dal %s al %s', (periodo, valido_dal, valido_al) => {
  expect(giorniDelPeriodo(periodo)).toEqual({ valido_dal, valido_al });
});

test('un periodo non indicato non ha giorni', () => {
  expect(giorniDelPeriodo('non-indicato')).toBeNull();
});
