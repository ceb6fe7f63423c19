import { describe, expect, test } from 'vitest';
import {
  cifreDiFronte,
  comeSiScrive,
  leggiNumero,
  mostra,
  mostraConUnita,
  tornaArrotondato,
} from '../../../src/puro/formula/numeri.ts';
import {
  aNumero,
  arrotonda,
  aTesto,
  cifreEsatte,
  daNumero,
  decimale,
  diviso,
  frazione,
} from '../../../src/puro/formula/razionale.ts';
import { pavimento } from '../../../src/puro/formula/interi.ts';
import { r } from './scheda.ts';

const letto = (testo: string, macchina = false): string => {
  const lettura = leggiNumero(testo, macchina);
  return 'errore' in lettura ? lettura.errore : aTesto(lettura.valore);
};

describe('i numeri si leggono come li scrive chi è in Italia', () => {
  test.each([
    ['1.234,56', '30864/25'],
    ['1234,56', '30864/25'],
    ['10.957.463.637', '10957463637'],
    ['−5', '-5'],
    [' 12,50 ', '25/2'],
    ['12.000', '12000'],
    ['0', '0'],
    ['-0,5', '-1/2'],
    ['14,74%', '737/50'],
    ['1.500,00 €', '1500'],
    ['007', '7'],
    ['5,', '5'],
    [',5', '1/2'],
    ['−,5', '-1/2'],
    ['1.234,', '1234'],
  ])('«%s»', (testo, valore) => expect(letto(testo)).toBe(valore));

  test.each([
    ['', 'vuoto'],
    ['abc', 'non-numero'],
    ['1e3', 'non-numero'],
    ['12.34.5', 'non-numero'],
    ['1,2,3', 'non-numero'],
    [',', 'non-numero'],
    ['12 mele', 'non-numero'],
    ['.5', 'punto-decimale'],
    ['1.23,4', 'non-numero'],
    ['12.5', 'punto-decimale'],
    ['1234.567', 'punto-decimale'],
    ['0.125', 'punto-decimale'],
    ['1,234.56', 'formato-inglese'],
    ['1,234,567', 'formato-inglese'],
    ['--5', 'non-numero'],
  ])('«%s» no: %s', (testo, errore) => expect(letto(testo)).toBe(errore));

  test('dove il punto può voler dire due cose si dice come è stato letto', () => {
    expect(leggiNumero('1.234')).toEqual({
      valore: { n: 1234n, d: 1n },
      nota: '«1.234» letto come 1234: il punto separa le migliaia. Per i decimali usa la virgola.',
    });
    expect(leggiNumero('1.234.567')).toEqual({ valore: { n: 1234567n, d: 1n } });
    expect(leggiNumero('1.234,5')).toEqual({ valore: { n: 2469n, d: 2n } });
  });

  test('dove la virgola può voler dire le migliaia si dice che sono decimali', () => {
    expect(leggiNumero('12,000')).toEqual({
      valore: { n: 12n, d: 1n },
      nota: '«12,000» letto come 12: la virgola separa i decimali. Per le migliaia usa il punto.',
    });
    expect(leggiNumero('1,234')).toHaveProperty('nota', expect.stringContaining('letto come 1,234'));
    expect(leggiNumero('0,125')).toEqual({ valore: { n: 1n, d: 8n } });
    expect(leggiNumero('12,5')).toEqual({ valore: { n: 25n, d: 2n } });
  });

  test('chi scrive il punto per i decimali è corretto col suo stesso numero', () => {
    expect(leggiNumero('12.5')).toMatchObject({
      messaggio: 'Il punto separa le migliaia. Per i decimali usa la virgola: 12,5.',
    });
    expect(leggiNumero('-1,234.56')).toMatchObject({
      messaggio: '«-1,234.56» usa la virgola per le migliaia: in italiano si scrive -1.234,56.',
    });
  });

  test('dal comando vale anche la forma delle macchine, e «1.234» resta milleduecentotrentaquattro, con la nota', () => {
    expect(letto('1234.5', true)).toBe('2469/2');
    expect(letto('102.5', true)).toBe('205/2');
    expect(letto('-0.125', true)).toBe('-1/8');
    expect(letto('1.234,5', true)).toBe('2469/2');
    expect(leggiNumero('1.234', true)).toHaveProperty('nota');
    expect(letto('1.234', true)).toBe('1234');
  });
});

describe('i numeri si mostrano esatti, o arrotondati una volta sola', () => {
  test('metà lontano da zero', () => {
    // 1.005 and 2.5 are the cases where toFixed and Math.round are wrong.
    expect(mostra(r('1.005'), 2)).toEqual({ testo: '1,01', esatto: false });
    expect(mostra(r('-2.5'), 0)).toEqual({ testo: '−3', esatto: false });
    expect(aTesto(arrotonda(frazione(1n, 3n), 2))).toBe('33/100');
  });

  test('quattro cifre col punto, zero senza segno', () => {
    expect(mostra(r('1500'), 2)).toEqual({ testo: '1.500', esatto: true });
    expect(mostra(r('-0.001'), 2)).toEqual({ testo: '−0,001', esatto: true });
    expect(mostra(r('10957463637.13'), 2)).toEqual({ testo: '10.957.463.637,13', esatto: true });
  });

  test('le cifre in più non si perdono, anche oltre quelle di un double', () => {
    expect(mostra(r('12345678901234567890.12'), 2).testo).toBe('12.345.678.901.234.567.890,12');
  });

  test('col loro nome', () => {
    expect(mostraConUnita(r('1'), 'giorni', 2)).toBe('1\u00a0giorno');
    expect(mostraConUnita(r('30'), 'giorni', 2)).toBe('30\u00a0giorni');
    expect(mostraConUnita(r('1000000'), 'pezzi', 0)).toBe('1.000.000\u00a0di pezzi');
    expect(mostraConUnita(r('14.74'), 'percento', 2)).toBe('14,74%');
    expect(mostraConUnita(r('129.27'), 'euro/punti', 2)).toBe('129,27\u00a0€/punto');
    expect(mostraConUnita(r('138.63'), 'punti/persone/mesi', 2)).toBe('138,63\u00a0punti/persona/mese');
    expect(mostraConUnita(r('1.02'), 'rapporto', 2)).toBe('1,02');
  });

  test('un numero delle regole si scrive in un campo come poi si rilegge, senza dubbi', () => {
    for (const [regola, campo] of [
      ['1234.5', '1.234,5'],
      ['1000', '1000'],
      ['-1000', '−1000'],
      ['12000', '12.000'],
      ['0.125', '0,125'],
      ['13614449', '13.614.449'],
    ] as const) {
      expect(comeSiScrive(regola)).toBe(campo);
      expect(leggiNumero(campo)).toMatchObject({ valore: r(regola) });
    }
  });

  test('decimali che finiscono e che non finiscono', () => {
    expect(cifreEsatte(frazione(1n, 8n))).toBe(3);
    expect(cifreEsatte(frazione(1n, 3n))).toBeNull();
    expect(decimale(frazione(1n, 8n), 3)).toBe('0.125');
    expect(decimale(diviso(r('-1'), r('3')), 10)).toBe('-0.3333333333');
    expect(decimale(r('1200'), 4)).toBe('1200');
  });

  test('il più grande intero che non supera', () => {
    expect([pavimento(r('2.5')), pavimento(r('-2.5')), pavimento(r('-3'))]).toEqual([2n, -3n, -3n]);
  });

  test('un dato pubblicato torna se torna alle sue cifre', () => {
    expect(tornaArrotondato(frazione(90000n, 2100n), r('43'), 0)).toBe(true);
    expect(tornaArrotondato(frazione(90000n, 2100n), r('42.85'), 2)).toBe(false);
  });
});

test('una cifra enorme si disegna lo stesso: il suo numero è finito, e lo è il rapporto fra due', () => {
  const enorme = frazione(10n ** 400n);
  expect(Number.isFinite(aNumero(enorme) / aNumero(frazione(7n)))).toBe(true);
  expect(aNumero(enorme) / (aNumero(enorme) + aNumero(enorme))).toBe(0.5);
  expect(aNumero(frazione(-(10n ** 400n)))).toBe(-aNumero(enorme));
});

test('un numero del disegno torna frazione anche dove si scriverebbe con l’esponente', () => {
  expect(daNumero(2e40, 12)).toEqual(frazione(BigInt(2e40)));
  expect(daNumero(-0.25, 6)).toEqual(frazione(-1n, 4n));
});

describe('una cifra in un’altra unità si rifiuta, dicendo perché e che cosa si aspetta il campo', () => {
  const nelCampo = (testo: string, unita: string): string => {
    const letto = leggiNumero(testo, false, unita);
    return 'errore' in letto ? `${letto.errore}: ${letto.messaggio}` : aTesto(letto.valore);
  };

  test.each([
    ['30 giorni', 'giorni', '30'],
    ['1 giorno', 'giorni', '1'],
    ['€ 1.500', 'euro', '1500'],
    ['1500 euro', 'euro', '1500'],
    ['14,74%', 'percento', '737/50'],
    ['2 p.p.', 'punti_percentuali', '2'],
    ['12 unità immobiliari', 'immobili', '12'],
    ['1.000.000 di giorni', 'giorni', '1000000'],
    ['5 €/punto', 'euro/punti', '5'],
  ])('«%s» in un campo di %s è la sua', (testo, unita, valore) => expect(nelCampo(testo, unita)).toBe(valore));

  test.each([
    ['10%', 'punti', 'altra-unita: «10%» è in un’altra unità: qui si scrive in punti, senza altro segno.'],
    ['€100', 'punti', 'altra-unita: «€100» è in un’altra unità: qui si scrive in punti, senza altro segno.'],
    ['30 ore', 'giorni', 'altra-unita: «30 ore» è in un’altra unità: qui si scrive in giorni, senza altro segno.'],
    [
      '5 giorni',
      'percento',
      'altra-unita: «5 giorni» è in un’altra unità: qui si scrive in per cento, senza altro segno.',
    ],
    ['50%', 'rapporto', 'altra-unita: «50%» è in un’altra unità: qui va il rapporto, cioè 0,5.'],
    [
      '103%',
      'indice',
      'altra-unita: «103%» è in un’altra unità: qui si scrive un indice (100 = obiettivo), senza altro segno.',
    ],
    ['12 mele', 'punti', 'non-numero: «12 mele» non è un numero. Scrivilo così: 1.234,56.'],
  ])('«%s» in un campo di %s no', (testo, unita, motivo) => expect(nelCampo(testo, unita)).toBe(motivo));
});

describe('quante cifre servono perché la cifra mostrata sia vera', () => {
  test.each([
    ['1/3000', 2, '0,00033', false],
    ['0.004', 2, '0,004', true],
    ['-0.00012345', 2, '−0,00012', false],
    ['0.3', 0, '0,3', true],
    ['0', 2, '0', true],
    ['0.005', 2, '0,01', false],
  ])('%s a %i decimali', (valore, decimali, testo, esatto) =>
    expect(mostra(r(valore), decimali)).toEqual({ testo, esatto }),
  );

  test('una cifra troppo piccola per scriverla tutta si scrive con la potenza di dieci', () => {
    expect(mostra(frazione(12n, 10n ** 31n), 2).testo).toBe('1,2 × 10^−30');
  });

  test('accanto a un confine tante cifre quante ne distinguono i lati', () => {
    // 5.0001 rounded to two or three decimals makes 5: with four it is above.
    expect(cifreDiFronte(r('5.0001'), 2, [r('5')])).toBe(4);
    expect(cifreDiFronte(r('4.996'), 2, [r('5')])).toBe(3);
    expect(cifreDiFronte(r('5'), 2, [r('5')])).toBe(2);
    expect(cifreDiFronte(r('7.5'), 2, [r('5')])).toBe(2);
  });
});
