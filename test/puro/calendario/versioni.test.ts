import { describe, expect, test } from 'vitest';
import { oggi, statoIl, vale, type Limiti } from '../../../src/puro/calendario/versioni.ts';
import { cambiano, versioneIl, vuoti } from '../../../src/puro/calendario/storia.ts';

interface Versione extends Limiti {
  unita: string;
}
const di = (unita: string, valido_dal: string | null, valido_al: string | null): Versione => ({
  unita,
  valido_dal,
  valido_al,
});
/** The handbook's example: a product passes from one unit to another with the new year. */
const PASSAGGIO = [di('verifica', '2027-01-01', null), di('accertamento', '2014-04-01', '2026-12-31')];

describe('quale versione di una regola vale in un giorno', () => {
  test.each([
    ['2014-03-31', 'futura', null, null, 'accertamento'],
    ['2014-04-01', 'in-vigore', 'accertamento', null, 'verifica'],
    ['2026-12-31', 'in-vigore', 'accertamento', null, 'verifica'],
    ['2027-01-01', 'in-vigore', 'verifica', 'accertamento', null],
  ])('il %s: %s', (giorno, stato, versione, prima, dopo) => {
    const detto = versioneIl(PASSAGGIO, giorno);
    expect([detto.stato, detto.versione?.unita ?? null, detto.prima?.unita ?? null, detto.dopo?.unita ?? null]).toEqual(
      [stato, versione, prima, dopo],
    );
  });

  test('finita senza chi la segua: il giorno dopo non vale, e si sa chi era', () => {
    const detto = versioneIl([di('accertamento', null, '2025-12-31')], '2026-01-01');
    expect(detto).toMatchObject({ stato: 'finita', versione: null, prima: { unita: 'accertamento' }, dopo: null });
  });

  test('fra due versioni con un vuoto non vale nessuna', () => {
    const detto = versioneIl([di('a', null, '2026-10-31'), di('b', '2027-01-01', null)], '2026-11-28');
    expect(detto).toMatchObject({ stato: 'vuoto', versione: null, prima: { unita: 'a' }, dopo: { unita: 'b' } });
  });

  test('senza date vale sempre, e la data che manca non è una fine', () => {
    expect(statoIl({ valido_dal: null, valido_al: null }, '1950-01-01')).toBe('in-vigore');
    expect(vale({ valido_dal: '2014-04-01', valido_al: null }, '2199-12-31')).toBe(true);
  });
});

describe('i vuoti fra le versioni', () => {
  test('due mesi scoperti', () => {
    expect(vuoti([di('b', '2027-01-01', null), di('a', null, '2026-10-31')])).toEqual([
      { dal: '2026-11-01', al: '2026-12-31' },
    ]);
  });

  test('un giorno solo, anche a cavallo di un 29 febbraio', () => {
    expect(vuoti([di('a', null, '2024-02-28'), di('b', '2024-03-01', null)])).toEqual([
      { dal: '2024-02-29', al: '2024-02-29' },
    ]);
  });

  test('una dopo l’altra non lasciano vuoti', () => {
    expect(vuoti(PASSAGGIO)).toEqual([]);
  });
});

test('cambia col giorno la risposta di più versioni, di una che finisce, di una che deve cominciare', () => {
  expect(cambiano(PASSAGGIO, null)).toBe(true);
  expect(cambiano([di('a', null, '2025-12-31')], null)).toBe(true);
  expect(cambiano([di('a', '2027-01-01', null)], '2026-11-21')).toBe(true);
  expect(cambiano([di('a', '2014-04-01', null)], '2026-11-21')).toBe(false);
});

test('oggi è il giorno di chi legge, non quello di Greenwich', () => {
  expect(oggi(new Date(2026, 10, 28, 0, 5))).toBe('2026-11-28');
  expect(oggi(new Date(2026, 10, 28, 23, 55))).toBe('2026-11-28');
});
