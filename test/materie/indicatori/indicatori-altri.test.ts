import { describe, expect, test } from 'vitest';
import { calcola } from '../../comandi/comando.ts';

describe('i progetti', () => {
  test('nazionali: A 120, B 80, C 100 coi pesi 25, 15 e 60: 30 + 12 + 60 fa 102', () => {
    expect(
      calcola('progetti-nazionali A=96000 obiettivo_A=80000 B=1520000 obiettivo_B=1900000 C=550000 obiettivo_C=550000'),
    ).toMatchObject({ risultato: '102', unita: 'indice', valori: { scostamento: '2' } });
  });

  test('nazionali: ogni progetto si ferma a 50 punti in meno, e la riga lo segna', () => {
    const { risultato, passi } = calcola(
      'progetti-nazionali A=80000 obiettivo_A=80000 B=1900000 obiettivo_B=1900000 C=0 obiettivo_C=550000',
    );
    // 25 + 15 + 60% of 50.
    expect(risultato).toBe('70');
    expect(passi.find(({ id }) => id === 'nazionali')?.voci?.[3]).toMatchObject({
      voce: 'Progetto C',
      prima_del_limite: '0',
      contributo: '30',
    });
  });

  test('nazionali: un obiettivo di zero non dà un indice', () => {
    expect(calcola('progetti-nazionali A=1 obiettivo_A=0 B=1 obiettivo_B=1 C=1 obiettivo_C=1').errore?.codice).toBe(
      'obiettivo-non-positivo',
    );
  });

  test('regionali: tre progetti pesano il 15% con media 90; 85% di 110 più 13,5 fa 107', () => {
    expect(calcola('progetti-regionali nazionale=110 regionali=80;90;100').risultato).toBe('107');
  });
});

describe('i professionisti', () => {
  test.each([
    [138, '110'],
    [21507, '17206'],
    [922, '738'],
    [13733, '10986'],
    [43226, '34581'],
    [59303, '47442'],
    [4081, '3265'],
    [142910, '114328'],
  ])('SISCO: da %d a %s, come stampato', (giacenza, obiettivo) => {
    expect(calcola(`sisco giacenza=${giacenza}`)).toMatchObject({ risultato: obiettivo, unita: 'pezzi' });
  });

  test('SISCO: 0,8 × 3 fa 2,4, che si arrotonda a 2; il pareggio raggiunge', () => {
    expect(calcola('sisco giacenza=3 giacenza_finale=2').valori).toMatchObject({ obiettivo: '2', raggiunto: 'si' });
  });

  test('incassi per spese legali: i tre casi e il confine del 15%', () => {
    expect(calcola('incassi-spese-legali obiettivo_2020=200000 consuntivo_2020=199999,99').risultato).toBe('200000');
    expect(calcola('incassi-spese-legali obiettivo_2020=200000 consuntivo_2020=200000').risultato).toBe('200000');
    expect(calcola('incassi-spese-legali obiettivo_2020=200000 consuntivo_2020=215000').risultato).toBe('215000');
    expect(calcola('incassi-spese-legali obiettivo_2020=200000 consuntivo_2020=230000').risultato).toBe('230000');
    expect(calcola('incassi-spese-legali obiettivo_2020=200000 consuntivo_2020=230000,01').risultato).toBe('230000');
    expect(
      calcola('incassi-spese-legali obiettivo_2020=200000 consuntivo_2020=400000 incassi_2021=115000').valori,
    ).toEqual({ obiettivo: '230000', realizzazione: '50' });
  });

  test('recupero crediti: 400.000 aumentati del 15% sono 460.000; 345.000 ne sono il 75%', () => {
    expect(calcola('recupero-crediti consuntivo_2020=400000 incassi_2021=345000').valori).toEqual({
      obiettivo: '460000',
      realizzazione: '75',
    });
  });
});

describe('produzione e qualità', () => {
  test('giacenza, deflusso, produttività, realizzazione, scostamento', () => {
    expect(calcola('indice-giacenza giacenza=500 pervenuto=3000').risultato).toBe('60');
    expect(calcola('indice-deflusso definiti=103 pervenuti=100').risultato).toBe('1.03');
    expect(calcola('produttivita produzione=3600 risorse=10 mesi=3').risultato).toBe('120');
    expect(calcola('realizzazione consuntivo=45 obiettivo=60').risultato).toBe('75');
    expect(calcola('scostamento consuntivo=30 obiettivo=100 verso=decrescente').valori).toMatchObject({
      scostamento: '70',
      'scostamento-limitato': '50',
      indice: '150',
    });
  });

  test.each([
    ['ieep', '25', '50', '75', '100'],
    ['produzione', '25', '50', '75', '100'],
    ['sussidiarieta', '20', '50', '70', '100'],
  ])('programmato: %s, %s, %s, %s e %s per cento di 100', (indicatore, ...quote) => {
    ['I', 'II', 'III', 'IV'].forEach((trimestre, i) =>
      expect(
        calcola(`programmato-trimestrale indicatore=${indicatore} trimestre=${trimestre} obiettivo=100`).risultato,
      ).toBe(quote[i]),
    );
  });

  test('programmato: l’IEEP nazionale al II trimestre è la metà di 10.957.463.637; a 5.478.731.818,50 l’avanzamento è 100', () => {
    expect(
      calcola('programmato-trimestrale indicatore=ieep trimestre=II obiettivo=10957463637 consuntivo=5478731818,5')
        .valori,
    ).toEqual({ programmato: '5478731818.5', avanzamento: '100' });
  });

  test('qualità: +2% vuol dire almeno 102; 102 raggiunge, 101,99 no', () => {
    expect(calcola('obiettivo-qualita miglioramento=2 consuntivo=102').valori).toEqual({
      obiettivo: '102',
      raggiunto: 'si',
      scostamento: '0',
    });
    expect(calcola('obiettivo-qualita miglioramento=2 consuntivo=101,99').valori['raggiunto']).toBe('no');
    expect(calcola('obiettivo-qualita miglioramento=7').valori).toMatchObject({ obiettivo: '107', raggiunto: null });
  });

  test('percentuale di definito: 1.900 su 2.000 fa 95%', () => {
    expect(calcola('percentuale-definito definite=1900 pervenute=2000')).toMatchObject({
      risultato: '95',
      unita: 'percento',
    });
  });

  test('variazione: da 80 a 76 è −5%, quattro in meno', () => {
    expect(calcola('variazione-annua valore=76 precedente=80').valori).toEqual({ variazione: '-5', differenza: '-4' });
  });
});

describe('impatto e obiettivi di più anni', () => {
  test('gli obiettivi di impatto vengono dai punti di partenza stampati, con tutte le letture', () => {
    const { risultato, valori } = calcola('indicatori-di-impatto');
    expect(risultato).toBeNull();
    expect(valori).toMatchObject({
      'obiettivo-continuity-punto': '89', // 88 + 1
      'obiettivo-continuity-relativo': '88.88', // 88 × 1,01
      'obiettivo-average-time': '27', // 30 − 3
      'obiettivo-litigation': '210753985.296', // 219.535.401,35 × 0,96
      'obiettivo-reputation-punti': '3.73', // 3,03 + 0,7
      'obiettivo-reputation-relativo': '3.05121', // 3,03 × 1,007
      'obiettivo-inspection': '79443802.3912', // 76.388.271,53 × 1,04
      'scostamento-average-time': null,
    });
  });

  test('meno giorni è meglio: 30 contro 27 è −11,1%; più continuità è meglio: 88,11 contro 89 è −1%', () => {
    const { valori } = calcola('indicatori-di-impatto average_time=30 continuity=88,11');
    expect(valori['scostamento-average-time']).toBe('-11.1111111111');
    expect(valori['scostamento-continuity-punto']).toBe('-1');
  });

  test('un giudizio fuori dalla scala da 1 a 5 è rifiutato', () => {
    const { valori } = calcola('indicatori-di-impatto reputation=6 average_time=27');
    expect(valori).toMatchObject({ 'scostamento-reputation-punti': null, 'scostamento-average-time': '0' });
  });

  test('follower: 958.829 per 1,1; poi sul risultato o sull’obiettivo', () => {
    expect(calcola('follower follower_2021=1000000').valori).toEqual({
      'obiettivo-2021': '1054711.9',
      'obiettivo-2022-da-obiettivo': '1160183.09',
      'obiettivo-2022-da-risultato': '1100000',
      'obiettivo-2023-da-obiettivo': '1276201.399',
      'obiettivo-2023-da-risultato': null,
    });
  });

  test('lavoro agile e welfare: 2 punti o il 2% di 50', () => {
    expect(calcola('lavoro-agile-e-welfare consuntivo=50')).toMatchObject({
      risultato: null,
      valori: { 'in-punti': '52', 'in-proporzione': '51' },
    });
  });
});
