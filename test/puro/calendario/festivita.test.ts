import { describe, expect, test } from 'vitest';
import { componi, piuGiorni } from '../../../src/puro/parole/date.ts';
import { festaDelGiorno, pasqua } from '../../../src/puro/calendario/festivita.ts';
import { saltoDelGiorno } from '../../../src/puro/calendario/lavorativi.ts';
import { FESTE } from './protocolli-di-prova.ts';

/**
 * Working days of each month, Saturdays and Sundays left out, as counted by the Python library `holidays` 0.105
 * for Italy: an implementation that shares nothing with ours.
 */
const LAVORATIVI_PER_MESE: Record<number, number[]> = {
  2017: [21, 20, 23, 18, 22, 21, 21, 22, 21, 22, 21, 18],
  2018: [22, 20, 22, 19, 22, 21, 22, 22, 20, 23, 21, 19],
  2019: [22, 20, 21, 20, 22, 20, 23, 21, 21, 23, 20, 20],
  2020: [21, 20, 22, 21, 20, 21, 23, 21, 22, 22, 21, 21],
  2021: [19, 20, 23, 21, 21, 21, 22, 22, 22, 21, 21, 22],
  2022: [20, 20, 23, 19, 22, 21, 21, 22, 22, 21, 21, 20],
  2023: [21, 20, 23, 18, 22, 21, 21, 22, 21, 22, 21, 18],
  2024: [22, 21, 21, 20, 22, 20, 23, 21, 21, 23, 20, 20],
  2025: [21, 20, 21, 20, 21, 20, 23, 20, 22, 23, 20, 20],
  2026: [20, 20, 22, 21, 20, 21, 23, 21, 22, 22, 21, 21],
  2027: [19, 20, 22, 22, 21, 21, 22, 22, 22, 20, 21, 22],
  2028: [20, 21, 23, 18, 22, 21, 21, 22, 21, 21, 21, 18],
};

/** Easter Mondays and Easters from the same library. */
const PASQUE: Record<number, string> = {
  2017: '2017-04-16',
  2018: '2018-04-01',
  2019: '2019-04-21',
  2020: '2020-04-12',
  2021: '2021-04-04',
  2022: '2022-04-17',
  2023: '2023-04-09',
  2024: '2024-03-31',
  2025: '2025-04-20',
  2026: '2026-04-05',
  2027: '2027-03-28',
  2028: '2028-04-16',
};

/** Easter by another algorithm: Oudin's of 1940, as in the Explanatory Supplement to the Astronomical Almanac. */
function pasquaDiOudin(anno: number): string {
  const { trunc } = Math;
  const secolo = trunc(anno / 100);
  const oro = anno % 19;
  const k = trunc((secolo - 17) / 25);
  let i = (secolo - trunc(secolo / 4) - trunc((secolo - k) / 3) + 19 * oro + 15) % 30;
  i -= trunc(i / 28) * (1 - trunc(i / 28) * trunc(29 / (i + 1)) * trunc((21 - oro) / 11));
  const j = (anno + trunc(anno / 4) + i + 2 - secolo + trunc(secolo / 4)) % 7;
  const l = i - j;
  const mese = 3 + trunc((l + 40) / 44);
  return componi(anno, mese, l + 28 - 31 * trunc(mese / 4));
}

function lavorativiDelMese(anno: number, mese: number): number {
  let quanti = 0;
  for (
    let giorno = componi(anno, mese, 1);
    giorno.slice(5, 7) === componi(anno, mese, 1).slice(5, 7);
    giorno = piuGiorni(giorno, 1)
  ) {
    if (!saltoDelGiorno(giorno, { feste: FESTE, patrono: null, sabatoLavorativo: false })) quanti += 1;
  }
  return quanti;
}

describe('le feste nazionali cadono dove dice un calendario indipendente', () => {
  test.each(Object.entries(LAVORATIVI_PER_MESE))('i giorni lavorativi di ogni mese del %s', (anno, attesi) => {
    expect(attesi.map((_, mese) => lavorativiDelMese(Number(anno), mese + 1))).toEqual(attesi);
  });

  test('Pasqua, dal 2017 al 2028', () => {
    for (const [anno, attesa] of Object.entries(PASQUE)) expect(pasqua(Number(anno))).toBe(attesa);
  });

  test('Pasqua secondo due algoritmi diversi, in sette secoli', () => {
    for (let anno = 1600; anno <= 2299; anno += 1) expect(pasqua(anno)).toBe(pasquaDiOudin(anno));
  });

  test('il 4 ottobre è festa solo dal 2026', () => {
    expect(festaDelGiorno('2024-10-04', FESTE)).toBeNull();
    expect(festaDelGiorno('2027-10-04', FESTE)?.nome).toBe('San Francesco d’Assisi');
  });

  test('una festa di domenica si chiama col nome della festa', () => {
    expect(saltoDelGiorno('2021-04-25', { feste: FESTE, patrono: null, sabatoLavorativo: false })?.nome).toBe(
      'Anniversario della Liberazione',
    );
  });
});
