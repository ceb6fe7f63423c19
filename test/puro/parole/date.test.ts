import { describe, expect, test } from 'vitest';
import {
  giornoDellaSettimana,
  inItaliano,
  inLettere,
  leggiData,
  perEsteso,
  piuGiorni,
  scriviPeriodo,
} from '../../../src/puro/parole/date.ts';

function letta(testo: string): string {
  const esito = leggiData(testo);
  return esito.ok ? esito.data : `${esito.errore.codice}: ${esito.errore.messaggio}`;
}

describe('una data si scrive all’italiana', () => {
  test.each([
    ['17/06/2019', '2019-06-17'],
    [' 7/6/2019 ', '2019-06-07'],
    ['17.06.2019', '2019-06-17'],
    ['17-6-2019', '2019-06-17'],
    ['2019-06-17', '2019-06-17'],
    ['29/02/2020', '2020-02-29'],
  ])('«%s» è %s', (testo, data) => {
    expect(letta(testo)).toBe(data);
  });

  test.each([
    ['', 'data-vuota: Scrivi una data, per esempio 17/06/2019.'],
    ['29/02/2019', 'data-inesistente: «29/02/2019» non esiste: febbraio 2019 ha 28 giorni.'],
    ['29/02/2100', 'data-inesistente: «29/02/2100» non esiste: febbraio 2100 ha 28 giorni.'],
    ['31/06/2019', 'data-inesistente: «31/06/2019» non esiste: giugno 2019 ha 30 giorni.'],
    ['00/06/2019', 'data-inesistente: «00/06/2019» non esiste: giugno 2019 ha 30 giorni.'],
    ['06/17/2019', 'data-inesistente: «06/17/2019» non esiste: volevi dire 17/06/2019?'],
    ['17/00/2019', 'data-inesistente: «17/00/2019» non esiste: i mesi vanno da 1 a 12.'],
    ['31/13/2019', 'data-inesistente: «31/13/2019» non esiste: i mesi vanno da 1 a 12.'],
    ['2019-02-30', 'data-inesistente: «2019-02-30» non esiste: febbraio 2019 ha 28 giorni.'],
    ['17/06/19', 'data-illeggibile: «17/06/19» ha l’anno di due cifre: scrivilo con quattro, per esempio 17/06/2019.'],
    [
      '17/06-2019',
      'data-illeggibile: «17/06-2019» non è una data: scrivi giorno, mese e anno, per esempio 17/06/2019.',
    ],
    ['domani', 'data-illeggibile: «domani» non è una data: scrivi giorno, mese e anno, per esempio 17/06/2019.'],
    ['17/06/0219', 'data-lontana: «17/06/0219» è fuori dal calendario: l’anno va da 1950 a 2199.'],
  ])('«%s» riceve un messaggio chiaro', (testo, messaggio) => {
    expect(letta(testo)).toBe(messaggio);
  });

  test('si mostra in cifre e per esteso', () => {
    expect(inItaliano('2019-06-17')).toBe('17/06/2019');
    expect(perEsteso('2019-06-17')).toBe('lunedì 17 giugno 2019');
    expect(perEsteso('2021-08-01')).toBe('domenica 1º agosto 2021');
  });

  test.each([
    ['2014-04-01', '1º aprile 2014'],
    ['2014-03-20', '20 marzo 2014'],
    ['2021-12-31', '31 dicembre 2021'],
    ['2020-03', 'marzo 2020'],
  ])('%s si legge «%s»', (giorno, atteso) => {
    expect(inLettere(giorno)).toBe(atteso);
  });

  test('ciò che non è né un giorno né un mese resta com’è', () => {
    expect(inLettere('2021')).toBe('2021');
    expect(inLettere('2021-13-01')).toBe('2021-13-01');
  });

  test.each([
    ['2021', '2021'],
    ['2021-T1', 'primo trimestre 2021'],
    ['2020-12-01', '1º dicembre 2020'],
    ['2021/2023', 'dal 2021 al 2023'],
    ['2021-T2/2021-T4', 'dal secondo trimestre 2021 al quarto trimestre 2021'],
    ['non-indicato', 'periodo non indicato'],
  ])('il periodo %s si legge «%s»', (periodo, atteso) => {
    expect(scriviPeriodo(periodo)).toBe(atteso);
  });

  test('i giorni passano attraverso mesi, anni e ore legali', () => {
    expect(piuGiorni('2020-02-28', 1)).toBe('2020-02-29');
    expect(piuGiorni('2021-12-31', 1)).toBe('2022-01-01');
    expect(piuGiorni('2021-03-27', 2)).toBe('2021-03-29');
    expect(piuGiorni('2021-03-01', -1)).toBe('2021-02-28');
    expect(giornoDellaSettimana('2017-07-13')).toBe(4);
  });
});
