import { describe, expect, test } from 'vitest';
import { contaLavorativi } from '../../../src/puro/calendario/lavorativi.ts';
import { NESSUNA_SCELTA } from '../../../src/puro/calendario/letture.ts';
import { pianoScadenze, type DomandaScadenze } from '../../../src/puro/calendario/scadenze.ts';
import { ALTRA_PROVINCIA, COME_TORINO, FESTE, SAN_GIOVANNI } from './protocolli-di-prova.ts';

const REGOLE = { feste: FESTE, patrono: null, sabatoLavorativo: false, contaGiornoContatto: false };

function ultimo(contatto: string, giorni: number, regole = {}): string | undefined {
  return contaLavorativi(contatto, giorni, { ...REGOLE, ...regole }).at(-1)?.data;
}

function domanda(contatto: string, altro: Partial<DomandaScadenze> = {}): DomandaScadenze {
  return { contatto, sede: 'torino', contribuente: null, circostanze: [], scelte: NESSUNA_SCELTA, ...altro };
}

describe('sette giorni lavorativi dal contatto', () => {
  // June 2019: 17 is a Monday. 18 Tue 1, 19 Wed 2, 20 Thu 3, 21 Fri 4, 24 Mon 5 (or patron saint), 25 Tue 6, 26 Wed 7.
  test('da lunedì 17 giugno 2019 finiscono mercoledì 26', () => {
    expect(ultimo('2019-06-17', 7)).toBe('2019-06-26');
  });
  test('col patrono di Torino, lunedì 24, finiscono giovedì 27', () => {
    expect(ultimo('2019-06-17', 7, { patrono: SAN_GIOVANNI })).toBe('2019-06-27');
  });
  test('se il giorno del contatto conta, un giorno prima', () => {
    expect(ultimo('2019-06-17', 7, { contaGiornoContatto: true })).toBe('2019-06-25');
  });
  test('se il sabato è lavorativo, martedì 25', () => {
    // 18, 19, 20, 21, Saturday 22, Monday 24, Tuesday 25.
    expect(ultimo('2019-06-17', 7, { sabatoLavorativo: true })).toBe('2019-06-25');
  });
  test('un contatto di domenica non conta mai, comunque si legga', () => {
    // Sunday 16 June 2019: Monday 17 is the first, Tuesday 25 the seventh.
    expect(ultimo('2019-06-16', 7)).toBe('2019-06-25');
    expect(ultimo('2019-06-16', 7, { contaGiornoContatto: true })).toBe('2019-06-25');
  });
  test('attraverso Pasqua e il 25 aprile, ogni giorno saltato dice perché', () => {
    // Thursday 18 April 2019: 19 Fri 1; Sat 20, Sun 21 Easter, Mon 22 Easter Monday; 23, 24; Thu 25; 26; Sat, Sun; 29,
    // 30; Wed 1 May; 2.
    const giorni = contaLavorativi('2019-04-18', 7, REGOLE);
    expect(giorni.at(-1)).toEqual({ data: '2019-05-02', numero: 7, salto: null });
    expect(giorni.flatMap(({ data, salto }) => (salto ? [`${data} ${salto.nome}`] : []))).toEqual([
      '2019-04-18 giorno del contatto',
      '2019-04-20 sabato',
      '2019-04-21 Pasqua',
      '2019-04-22 Lunedì dell’Angelo',
      '2019-04-25 Anniversario della Liberazione',
      '2019-04-27 sabato',
      '2019-04-28 domenica',
      '2019-05-01 Festa del lavoro',
    ]);
  });
  test('attraverso la fine dell’anno', () => {
    // Monday 21 December 2020: 22, 23, 24; 25 and 26 feasts, 27 Sun; 28, 29, 30, 31.
    expect(ultimo('2020-12-21', 7)).toBe('2020-12-31');
  });
  test('un numero di giorni che non è un intero da 1 in su è un errore di chi chiama', () => {
    expect(() => contaLavorativi('2020-12-21', 0, REGOLE)).toThrow(RangeError);
    expect(() => contaLavorativi('2020-12-21', 1.5, REGOLE)).toThrow(RangeError);
  });
});

describe('i passi da un primo contatto', () => {
  test('dove il testo tace ci sono tutte le letture, e le date diverse stanno una accanto all’altra', () => {
    const [primo, secondo, terzo, chiusura] = pianoScadenze(COME_TORINO, domanda('2019-06-17'));
    // Eight readings: contact day yes or no, Saturday yes or no, patron saint yes or no. Without the contact day:
    // closed on Saturday and 24 → 27; with 24 → 26; with Saturday, closed on 24 → 26; Saturday and 24 → 25. With the
    // contact day, one working day less: 26, 25, 25, 24.
    expect(primo?.entro?.data).toBe('2019-06-27');
    expect(primo?.entro?.altre.map(({ data, letture }) => [data, letture.length])).toEqual([
      ['2019-06-26', 3],
      ['2019-06-25', 3],
      ['2019-06-24', 1],
    ]);
    expect(secondo?.dal?.data).toBe('2019-06-28');
    expect(secondo?.entro).toBeNull();
    expect(terzo?.dal).toBeNull();
    // Twenty days, closed on the patron saint: from 18 to 21 they are 4; 25-28 another 4 (8); 1-5 July 13; 8-12 July
    // 18; 15, 16.
    expect(chiusura?.entro?.data).toBe('2019-07-16');
  });

  test('chi sceglie chiude la questione: una data sola', () => {
    const scelte = { sabatoLavorativo: false, contaGiornoContatto: false, patrono: SAN_GIOVANNI };
    const [primo] = pianoScadenze(COME_TORINO, domanda('2019-06-17', { scelte }));
    expect(primo?.entro).toMatchObject({ data: '2019-06-27', altre: [] });
  });

  test('una sede di cui non sappiamo il patrono non apre quella lettura', () => {
    const [primo] = pianoScadenze(COME_TORINO, domanda('2019-06-17', { sede: 'ivrea' }));
    expect(primo?.entro?.data).toBe('2019-06-26');
    expect(primo?.entro?.letture.map(({ testo }) => testo)).toEqual([
      'il giorno del contatto non conta, il sabato non è lavorativo',
    ]);
  });

  test('il secondo livello comincia il primo giorno lavorativo dopo il termine, anche di venerdì', () => {
    // Contact on Wednesday 12 June 2019 in Ivrea: 13, 14, 17, 18, 19, 20, Friday 21; then Monday 24.
    const [primo, secondo] = pianoScadenze(COME_TORINO, domanda('2019-06-12', { sede: 'ivrea' }));
    expect(primo?.entro?.data).toBe('2019-06-21');
    expect(secondo?.dal?.data).toBe('2019-06-24');
  });
});

describe('il protocollo di un’altra provincia, senza toccare il codice', () => {
  // Monday 3 May 2021, no feast in between: 5 days → 10, 7 → 12, 10 → 17.
  test.each([
    ['sette giorni in generale', 'aziende', [], '2021-05-12'],
    ['dieci per gli agricoli', 'agricoli', [], '2021-05-17'],
    ['cinque se l’urgenza è documentata', 'aziende', ['urgenza-documentata'], '2021-05-10'],
    ['cinque anche per gli agricoli, se l’urgenza è documentata', 'agricoli', ['urgenza-documentata'], '2021-05-10'],
  ])('%s', (_, contribuente, circostanze, data) => {
    const [primo] = pianoScadenze(ALTRA_PROVINCIA, domanda('2021-05-03', { contribuente, circostanze }));
    expect(primo?.entro).toMatchObject({ data, altre: [] });
  });
});
