import { describe, expect, test } from 'vitest';
import { confrontaObiettivi } from '../../../src/puro/formula/obiettivi.ts';
import { aTesto } from '../../../src/puro/formula/razionale.ts';
import { rigaDiNumeri } from '../../../src/puro/formula/riga.ts';
import { esatto, valoreInParole } from '../../../src/puro/formula/traccia.ts';
import { valuta } from '../../../src/puro/formula/valuta.ts';
import { r, regola } from './scheda.ts';

describe('l’indice di giacenza', () => {
  const calcolo = regola('indice-giacenza');

  test('1.000 punti in giacenza su 12.000 pervenuti sono 30 giorni: 1.000 ÷ 12.000 × 360', () => {
    const esito = valuta(calcolo, { giacenza: r('1000'), pervenuto: r('12000') });
    expect(esito.principale?.valore).toEqual({ n: 30n, d: 1n });
    expect(esito.errore).toBeNull();
    const [passo] = esito.passi;
    if (!passo) throw new Error('nessun passo');
    expect(passo.formula).toBe(
      'giacenza annua omogeneizzata ÷ pervenuto annuo omogeneizzato × giorni dell’anno secondo la formula',
    );
    expect(rigaDiNumeri(passo)).toBe('1.000\u00a0punti ÷ 12.000\u00a0punti × 360\u00a0giorni');
    expect(valoreInParole(passo.valore, passo.unita, passo.decimali)).toBe('30\u00a0giorni');
    expect(esatto(passo.valore, passo.decimali)).toBe(true);
  });

  test('i punti si elidono e restano i giorni', () => {
    const [passo] = valuta(calcolo, { giacenza: r('1'), pervenuto: r('2') }).passi;
    expect(passo?.numeri.filter(({ unita }) => unita).map(({ unita, elisa }) => [unita, elisa === true])).toEqual([
      ['punto', true],
      ['punti', true],
      ['giorni', false],
    ]);
  });

  test('i 360 giorni portano la loro fonte', () => {
    const [passo] = valuta(calcolo, { giacenza: r('1'), pervenuto: r('2') }).passi;
    expect(passo?.fonti).toEqual([
      {
        etichetta: 'Giorni dell’anno secondo la formula',
        testo: '360\u00a0giorni',
        fonte: {
          documento: 'piano-performance-2021-2023',
          punto: 'Piano, «Indici di giacenza e deflusso», formula dell’indice di giacenza su base annua',
        },
      },
    ]);
  });

  test('250 su 2.100 fanno 42 e 6/7, che si mostra arrotondato', () => {
    const esito = valuta(calcolo, { giacenza: r('250'), pervenuto: r('2100') });
    expect(esito.principale?.valore).toEqual({ n: 300n, d: 7n });
    expect(esatto(esito.passi[0]?.valore ?? false, 2)).toBe(false);
  });

  test('niente pervenuto: nessun numero, e il motivo dice quale divisore è zero', () => {
    const esito = valuta(calcolo, { giacenza: r('100'), pervenuto: r('0') });
    expect(esito.principale?.valore).toBeNull();
    expect(esito.errore).toEqual({
      codice: 'divisione-per-zero',
      messaggio: '«Pervenuto annuo omogeneizzato» è zero: non si può dividere per zero.',
      ingresso: 'pervenuto',
    });
  });

  test('anche zero su zero è senza risultato: non diventa 0', () => {
    expect(valuta(calcolo, { giacenza: r('0'), pervenuto: r('0') }).errore?.codice).toBe('divisione-per-zero');
  });

  test('una giacenza negativa è fuori dall’intervallo; un dato che manca è detto', () => {
    expect(valuta(calcolo, { giacenza: r('-1'), pervenuto: r('10') }).errore).toEqual({
      codice: 'fuori-intervallo',
      messaggio: '«Giacenza annua omogeneizzata» non può essere meno di 0\u00a0punti.',
      ingresso: 'giacenza',
    });
    expect(valuta(calcolo, { giacenza: r('1') }).errore?.codice).toBe('dato-mancante');
  });

  test('gli obiettivi del 2021 come sono stampati, e chi li raggiunge: più basso è meglio', () => {
    const esito = valuta(calcolo, { giacenza: r('2500'), pervenuto: r('12000') });
    // 2,500 ÷ 12,000 × 360 = 75 days.
    expect(
      confrontaObiettivi(calcolo, esito).map(({ id, valore, raggiunto, distanza }) => [
        id,
        valore,
        raggiunto,
        aTesto(distanza),
      ]),
    ).toEqual([
      ['ente-2021', '70', false, '5'],
      ['prestazioni-2021', '30', false, '45'],
      ['gestione-conto-2021', '128', true, '-53'],
      ['flussi-2021', '109', true, '-34'],
      ['altre-aree-2021', '75', true, '0'],
    ]);
  });
});

describe('l’indice di deflusso', () => {
  const calcolo = regola('indice-deflusso');

  test('10.200 definite su 10.000 arrivate fanno 1,02: raggiunti tutti e due gli obiettivi, 1,02 e almeno 1', () => {
    const esito = valuta(calcolo, { definiti: r('10200'), pervenuti: r('10000') });
    expect(aTesto(esito.principale?.valore as never)).toBe('51/50');
    expect(confrontaObiettivi(calcolo, esito).map(({ valore, raggiunto }) => [valore, raggiunto])).toEqual([
      ['1.02', true],
      ['1', true],
    ]);
  });

  test('in pareggio si raggiunge solo il secondo', () => {
    const esito = valuta(calcolo, { definiti: r('10000'), pervenuti: r('10000') });
    expect(confrontaObiettivi(calcolo, esito).map(({ valore, raggiunto }) => [valore, raggiunto])).toEqual([
      ['1.02', false],
      ['1', true],
    ]);
  });

  test('i pezzi sono interi', () => {
    expect(valuta(calcolo, { definiti: r('0.5'), pervenuti: r('10') }).errore?.codice).toBe('non-intero');
  });
});

describe('accanto a un indice uno si legge cento', () => {
  const scritti = (id: string, dati: Parameters<typeof valuta>[1]): string[] =>
    valuta(regola(id), dati)
      .passi.filter(({ righe }) => !righe)
      .map(
        (passo) =>
          `${passo.formula}: ${rigaDiNumeri(passo)} = ${valoreInParole(passo.valore, passo.unita, passo.decimali)}`,
      );

  test('l’indice meno cento è lo scostamento: 103 − 100 = 3%', () => {
    // 10% of 120, 30% of 90, 40% of 105, 20% of 110: 12 + 27 + 42 + 22 = 103.
    const dati = { sviluppo: r('120'), finanza: r('90'), processi: r('105'), utenza: r('110') };
    expect(scritti('performance-gestionale', dati)).toEqual(['performance gestionale − 100: 103 − 100 = 3%']);
  });

  test('cento più lo scostamento è l’indice; nel rapporto uno resta uno', () => {
    // 110 ÷ 100 − 1 = 10%; 100 + 10 = 110.
    expect(scritti('scostamento', { consuntivo: r('110'), obiettivo: r('100'), verso: 'crescente' })).toEqual([
      'risultato a consuntivo ÷ obiettivo − 1: 110 ÷ 100 − 1 = 10%',
      'scostamento, non meno di −«scostamento massimo, in più o in meno» e non più di «scostamento massimo, in più o in meno»: 10%, non meno di −50% e non più di 50% = 10%',
      '100 + scostamento entro il limite: 100 + 10% = 110',
      'risultato a consuntivo − obiettivo: 110 − 100 = 10',
    ]);
  });
});
