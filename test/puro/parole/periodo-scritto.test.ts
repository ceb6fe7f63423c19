import { describe, expect, test } from 'vitest';
import { scriviPeriodo } from '../../../src/puro/parole/date.ts';
import {
  giornoDellAnnoScritto,
  periodoScritto,
  scriviGiornoDellAnno,
} from '../../../src/puro/parole/periodo-scritto.ts';

describe('un periodo scritto come si dice', () => {
  test.each([
    ['2021', '2021'],
    ['primo trimestre 2021', '2021-T1'],
    ['4º trimestre del 2021', '2021-T4'],
    ['II trimestre 2020', '2020-T2'],
    ['marzo 2020', '2020-03'],
    ['dic. 2020', '2020-12'],
    ['3/2020', '2020-03'],
    ['31/12/2020', '2020-12-31'],
    ['1º gennaio 2021', '2021-01-01'],
    ['dal 2021 al 2023', '2021/2023'],
    ['2021-2023', '2021/2023'],
    ['da gennaio 2020 a febbraio 2020', '2020-01/2020-02'],
    ['2020-01/2020-02', '2020-01/2020-02'],
    ['Non indicato', 'non-indicato'],
  ])('«%s» è %s', (scritto, letto) => expect(periodoScritto(scritto)).toBe(letto));

  test.each(['', 'ieri', '21', 'quinto trimestre 2021', '13/2020', 'dal 2021', '2021 circa'])(
    '«%s» non è un periodo',
    (scritto) => expect(periodoScritto(scritto)).toBeNull(),
  );

  test.each(['2021', '2021-T3', '2020-12', '2020-12-31', '2021/2023', '2020-01/2020-02', 'non-indicato'])(
    '%s si mostra in parole e si rilegge uguale',
    (periodo) => expect(periodoScritto(scriviPeriodo(periodo))).toBe(periodo),
  );
});

describe('un giorno di ogni anno', () => {
  test.each([
    ['24 giugno', '06-24'],
    ['1º gennaio', '01-01'],
    ['24/6', '06-24'],
    ['5-6', '06-05'],
    ['06-24', '06-24'],
  ])('«%s» è %s', (scritto, letto) => expect(giornoDellAnnoScritto(scritto)).toBe(letto));

  test.each(['', 'giugno', '24', '24 giugno 2026', '24/13'])('«%s» non lo è', (scritto) =>
    expect(giornoDellAnnoScritto(scritto)).toBeNull(),
  );

  test('si mostra in parole e si rilegge uguale', () => {
    expect(scriviGiornoDellAnno('06-24')).toBe('24 giugno');
    expect(scriviGiornoDellAnno('11-01')).toBe('1º novembre');
    expect(giornoDellAnnoScritto('1º novembre')).toBe('11-01');
  });
});
