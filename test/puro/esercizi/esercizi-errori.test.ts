import { describe, expect, test } from 'vitest';
import { correggi } from '../../../src/puro/esercizi/correggi.ts';
import { detto, esercizioCon } from './esercizio.ts';
import { compilata, regola } from '../formula/scheda.ts';

const UNO = 'Non è il risultato giusto. Somiglia a questo errore:';

const INSIEME = 'Non è il risultato giusto. Somiglia a due errori fatti insieme:';

describe('l’indice di giacenza: 1.000 punti su 12.000 pervenuti fanno 30 giorni', () => {
  const esercizio = esercizioCon(regola('indice-giacenza'), { giacenza: '1000', pervenuto: '12000' }, 'indice');

  test('30 è giusto, anche scritto con la sua unità o con due decimali', () => {
    for (const risposta of ['30', '30,00', '30 giorni', ' 30 '])
      expect(detto(esercizio, risposta)).toEqual(['Giusto: 30\u00a0giorni.']);
  });

  test('4.320 (12.000 ÷ 1.000 × 360) è la frazione rovesciata, e si vede il passo giusto', () => {
    const correzione = correggi(esercizio, '4.320');
    expect(correzione).toEqual({
      esito: 'sbagliato',
      messaggio: UNO,
      insieme: false,
      diagnosi: [
        {
          tipo: 'frazione-rovesciata',
          frase:
            'La frazione è rovesciata: si divide «Giacenza annua omogeneizzata» per «Pervenuto annuo omogeneizzato», non il contrario.',
          passo: 'Indice di giacenza',
          atteso: [
            'giacenza annua omogeneizzata ÷ pervenuto annuo omogeneizzato × giorni dell’anno secondo la formula',
            '1.000\u00a0punti ÷ 12.000\u00a0punti × 360\u00a0giorni = 30\u00a0giorni',
          ],
        },
      ],
    });
  });

  test('30,42 (1.000 ÷ 12.000 × 365) è l’anno di 365 giorni', () => {
    expect(detto(esercizio, '30,42')).toEqual([UNO, 'L’anno è stato contato di 365 giorni: la regola ne conta 360.']);
  });

  test('0,0833 (1.000 ÷ 12.000) è la moltiplicazione dimenticata', () => {
    expect(detto(esercizio, '0,0833')).toEqual([
      UNO,
      'Manca una moltiplicazione: per «Giorni dell’anno secondo la formula» (360\u00a0giorni).',
    ]);
  });

  test('28,8 (0,08 × 360) è un arrotondamento fatto troppo presto', () => {
    expect(detto(esercizio, '28,8')).toEqual([
      UNO,
      'Il conto è arrotondato troppo presto: il risultato di «Giacenza annua omogeneizzata» ÷ «Pervenuto annuo omogeneizzato» si tiene con tutte le cifre.',
    ]);
  });

  test('4.380 (12.000 ÷ 1.000 × 365) sono due errori insieme', () => {
    expect(detto(esercizio, '4380')).toEqual([
      INSIEME,
      'La frazione è rovesciata: si divide «Giacenza annua omogeneizzata» per «Pervenuto annuo omogeneizzato», non il contrario.',
      'L’anno è stato contato di 365 giorni: la regola ne conta 360.',
    ]);
  });

  test('−30 ha il segno contrario; 300 e 3 la virgola fuori posto', () => {
    expect(detto(esercizio, '-30')).toEqual([UNO, 'Il numero è giusto, il segno è contrario.']);
    expect(detto(esercizio, '300')).toEqual([UNO, 'Le cifre sono giuste, la virgola è fuori posto.']);
    expect(detto(esercizio, '3,00')).toEqual([UNO, 'Le cifre sono giuste, la virgola è fuori posto.']);
  });

  test('un numero qualunque non somiglia a niente, e lo dice', () => {
    expect(detto(esercizio, '77,7')).toEqual([
      'Non è il risultato giusto, e non somiglia a un errore comune. Guarda i passaggi.',
    ]);
  });

  test('quello che non è un numero italiano non si corregge: si spiega', () => {
    expect(correggi(esercizio, '')).toEqual({ esito: 'illeggibile', messaggio: 'Scrivi un numero.' });
    expect(correggi(esercizio, '30.4').messaggio).toBe(
      'Il punto separa le migliaia. Per i decimali usa la virgola: 30,4.',
    );
  });

  test('se la regola contasse 366 giorni, la diagnosi direbbe 366', () => {
    const calcolo = regola('indice-giacenza');
    const anno = calcolo.nomi['anno'];
    if (anno?.tipo !== 'costante') throw new Error('la costante «anno» non c’è più');
    const altra = { ...calcolo, nomi: { ...calcolo.nomi, anno: { ...anno, valore: '366' } } };
    const cambiato = esercizioCon(altra, { giacenza: '1000', pervenuto: '12000' }, 'indice');
    // 366 ÷ 12 = 30.5 is the right result; 365 ÷ 12 = 30.41666… the wrong one.
    expect(detto(cambiato, '30,5')).toEqual(['Giusto: 30,5\u00a0giorni.']);
    expect(detto(cambiato, '30,42')).toEqual([UNO, 'L’anno è stato contato di 365 giorni: la regola ne conta 366.']);
  });
});

describe('le cifre della risposta: 250 ÷ 2.100 × 360 = 42,857142…', () => {
  const esercizio = esercizioCon(regola('indice-giacenza'), { giacenza: '250', pervenuto: '2100' }, 'indice');

  test('arrotondato a due o più decimali è giusto', () => {
    for (const risposta of ['42,86', '42,857', '42,8571'])
      expect(detto(esercizio, risposta)).toEqual(['Giusto: 42,86\u00a0giorni.']);
  });

  test('con meno decimali il conto torna, ma non basta', () => {
    expect(detto(esercizio, '42,9')).toEqual(['Il conto torna, ma servono 2 decimali: 42,86\u00a0giorni.']);
    expect(detto(esercizio, '43')).toEqual(['Il conto torna, ma servono 2 decimali: 42,86\u00a0giorni.']);
  });

  test('troncato invece che arrotondato', () => {
    expect(detto(esercizio, '42,85')).toEqual([
      'Il conto torna, ma l’ultima cifra va arrotondata, non troncata: 42,86\u00a0giorni.',
    ]);
  });
});

describe('l’indice di deflusso: 10.200 definiti su 10.000 pervenuti fanno 1,02', () => {
  const esercizio = esercizioCon(regola('indice-deflusso'), { definiti: '10200', pervenuti: '10000' }, 'indice');

  test('102 è una percentuale', () => {
    expect(detto(esercizio, '102')).toEqual([
      UNO,
      'È scritto in per cento: qui si chiede il rapporto, senza moltiplicare per 100.',
    ]);
  });

  test('0,98 (10.000 ÷ 10.200 = 0,98039…) è la frazione rovesciata', () => {
    expect(detto(esercizio, '0,98')).toEqual([
      UNO,
      'La frazione è rovesciata: si divide «Lavorazioni definite nell’anno» per «Lavorazioni pervenute nell’anno», non il contrario.',
    ]);
  });
});

describe('una formula col verso fissato', () => {
  test('(obiettivo − consuntivo) ÷ obiettivo: 90 su 100 fa 10%, e −10% ha i termini scambiati', () => {
    const calcolo = compilata({
      ingressi: [
        { id: 'consuntivo', etichetta: 'Consuntivo', unita: 'giorni' },
        { id: 'obiettivo', etichetta: 'Obiettivo', unita: 'giorni', obiettivo: true },
      ],
      costanti: undefined,
      risultati: [
        {
          id: 'calo',
          etichetta: 'Calo',
          formula: '(obiettivo - consuntivo) / obiettivo',
          unita: 'percento',
          decimali: 2,
        },
      ],
      esempi: [
        {
          id: 'uno',
          titolo: 'Uno',
          ingressi: { consuntivo: '90', obiettivo: '100' },
          atteso: { calo: '10' },
          pubblicato: false,
        },
      ],
    });
    const esercizio = esercizioCon(calcolo, { consuntivo: '90', obiettivo: '100' }, 'calo');
    expect(detto(esercizio, '-10')).toEqual([
      UNO,
      'Il verso è l’altro: si fa «Obiettivo» − «Consuntivo», non il contrario.',
    ]);
  });
});
