import { expect, test } from 'vitest';
import { leggiDataAParole } from '../../../src/puro/parole/date-a-parole.ts';

const OGGI = '2026-03-01';

test.each([
  ['oggi', '2026-03-01'],
  [' Ieri ', '2026-02-28'],
  ["l'altro ieri", '2026-02-27'],
  ['domani', '2026-03-02'],
  ['dopodomani', '2026-03-03'],
  // 1 March less 20 days: 28 days of February, so the 9th.
  ['20 giorni fa', '2026-02-09'],
  ['venti giorni fa', '2026-02-09'],
  ['due settimane fa', '2026-02-15'],
  ['un giorno fa', '2026-02-28'],
  ['fra 10 giorni', '2026-03-11'],
  ['tra una settimana', '2026-03-08'],
  ['3 maggio 2022', '2022-05-03'],
  ['1º gennaio 2027', '2027-01-01'],
  ['martedì 3 mag 2022', '2022-05-03'],
  ['martedì, 3 Maggio 2022', '2022-05-03'],
  ['03/05/2022', '2022-05-03'],
  ['2022-05-03', '2022-05-03'],
])('«%s» è %s', (scritto, giorno) => {
  expect(leggiDataAParole(scritto, OGGI)).toEqual({ ok: true, data: giorno });
});

test.each([
  ['31 giugno 2021', '«31/06/2021» non esiste: giugno 2021 ha 30 giorni.'],
  ['3 floreale 2022', '«3 floreale 2022» non è una data: scrivi giorno, mese e anno, per esempio 17/06/2019.'],
  ['20 giorni', '«20 giorni» non è una data: scrivi giorno, mese e anno, per esempio 17/06/2019.'],
  ['', 'Scrivi una data, per esempio 17/06/2019.'],
])('«%s» no, e si dice perché', (scritto, perche) => {
  expect(leggiDataAParole(scritto, OGGI)).toMatchObject({ ok: false, errore: { messaggio: perche } });
});
