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
  // Giugno 2019: il 17 è lunedì. 18 mar 1, 19 mer 2, 20 gio 3, 21 ven 4, 24 lun 5 (o patrono), 25 mar 6, 26 mer 7.
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
    // 18, 19, 20, 21, sabato 22, lunedì 24, martedì 25.
    expect(ultimo('2019-06-17', 7, { sabatoLavorativo: true })).toBe('2019-06-25');
  });
  test('un contatto di domenica non conta mai, comunque si legga', () => {
    // Domenica 16 giugno 2019: lunedì 17 è il primo, martedì 25 il settimo.
    expect(ultimo('2019-06-16', 7)).toBe('2019-06-25');
    expect(ultimo('2019-06-16', 7, { contaGiornoContatto: true })).toBe('2019-06-25');
  });
  test('attraverso Pasqua e il 25 aprile, ogni giorno saltato dice perché', () => {
    // Giovedì 18 aprile 2019: 19 ven 1; sab 20, dom 21 Pasqua, lun 22 Angelo; 23, 24; gio 25; 26; sab, dom; 29, 30; mer
    // 1º maggio; 2.
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
    // Lunedì 21 dicembre 2020: 22, 23, 24; 25 e 26 feste, 27 dom; 28, 29, 30, 31.
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
    // Otto letture: contatto sì o no, sabato sì o no, patrono sì o no.
    // Senza contatto: chiuso sabato e 24 → 27; col 24 → 26; col sabato, chiuso il 24 → 26; sabato e 24 → 25.
    // Col contatto, un giorno lavorativo in meno: 26, 25, 25, 24.
    expect(primo?.entro?.data).toBe('2019-06-27');
    expect(primo?.entro?.altre.map(({ data, letture }) => [data, letture.length])).toEqual([
      ['2019-06-26', 3],
      ['2019-06-25', 3],
      ['2019-06-24', 1],
    ]);
    expect(secondo?.dal?.data).toBe('2019-06-28');
    expect(secondo?.entro).toBeNull();
    expect(terzo?.dal).toBeNull();
    // Venti giorni, patrono chiuso: dal 18 al 21 sono 4; 25-28 altri 4 (8); 1-5 luglio 13; 8-12 luglio 18; 15, 16.
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
    // Contatto mercoledì 12 giugno 2019 a Ivrea: 13, 14, 17, 18, 19, 20, 21 venerdì; poi lunedì 24.
    const [primo, secondo] = pianoScadenze(COME_TORINO, domanda('2019-06-12', { sede: 'ivrea' }));
    expect(primo?.entro?.data).toBe('2019-06-21');
    expect(secondo?.dal?.data).toBe('2019-06-24');
  });
});

describe('il protocollo di un’altra provincia, senza toccare il codice', () => {
  // Lunedì 3 maggio 2021, nessuna festa in mezzo: 5 giorni → 10, 7 → 12, 10 → 17.
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
