import { expect, test } from 'vitest';
import { quotaDelGiorno, trattoDeiGiorni } from '../../../src/puro/calendario/linea.ts';

const [DAL, AL] = ['2019-01-01', '2020-12-31'];

// 2019 has 365 days and 2020 366: the line is 731 days long.
test('un giorno sta sulla linea a quanti giorni ci sono prima di lui', () => {
  expect(quotaDelGiorno('2019-01-01', DAL, AL)).toBe(0);
  expect(quotaDelGiorno('2020-01-01', DAL, AL)).toBe(365 / 731);
  expect(quotaDelGiorno('2020-12-31', DAL, AL)).toBe(730 / 731);
  expect(quotaDelGiorno('2021-01-01', DAL, AL)).toBeNull();
});

test('un periodo prende anche il suo ultimo giorno, e il seguente comincia lì', () => {
  expect(trattoDeiGiorni({ valido_dal: null, valido_al: '2019-12-31' }, DAL, AL)).toEqual({
    inizio: 0,
    fine: 365 / 731,
  });
  expect(trattoDeiGiorni({ valido_dal: '2020-01-01', valido_al: null }, DAL, AL)).toEqual({
    inizio: 365 / 731,
    fine: 1,
  });
});

test('ciò che è finito prima, o comincia dopo, non ci sta', () => {
  expect(trattoDeiGiorni({ valido_dal: null, valido_al: '2018-12-31' }, DAL, AL)).toBeNull();
  expect(trattoDeiGiorni({ valido_dal: '2021-01-01', valido_al: null }, DAL, AL)).toBeNull();
});
