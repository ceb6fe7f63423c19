import { describe, expect, test } from 'vitest';
import { correggi } from '../../../src/puro/esercizi/correggi.ts';
import type { Calcolo } from '../../../src/puro/formula/tipi.ts';
import { detto, esercizioCon } from './esercizio.ts';
import { compilata, fonte, regola } from '../formula/scheda.ts';

const UNO = 'Non è il risultato giusto. Somiglia a questo errore:';

const DUE = 'Non è il risultato giusto. Due errori diversi danno questo numero:';

/** A tree of three leaves: 50, 30 and 20 per cent, between 50 and 150. */
const ALBERO: Calcolo = compilata({
  ingressi: undefined,
  costanti: undefined,
  alberi: [
    {
      id: 'albero',
      etichetta: 'Indice',
      unita: 'indice',
      fonte,
      certezza: 'testuale',
      limite: { minimo: '50', massimo: '150', fonte },
      voci: [
        { etichetta: 'Prima', peso: '50', ingresso: 'a' },
        { etichetta: 'Seconda', peso: '30', ingresso: 'b' },
        { etichetta: 'Terza', peso: '20', ingresso: 'c' },
      ],
    },
  ],
  risultati: [{ id: 'indice', etichetta: 'Indice', formula: 'albero', unita: 'indice', decimali: 2 }],
  esempi: [
    {
      id: 'uno',
      titolo: 'Uno',
      ingressi: { a: '100', b: '100', c: '100' },
      atteso: { indice: '100' },
      pubblicato: false,
    },
  ],
});

describe('gli alberi dei pesi', () => {
  test('50, 30 e 20 per cento di 105, 85 e 130: 52,5 + 25,5 + 26 = 104', () => {
    const esercizio = esercizioCon(ALBERO, { a: '105', b: '85', c: '130' }, 'indice');
    expect(detto(esercizio, '104')).toEqual(['Giusto: 104.']);
    // (105 + 85 + 130) ÷ 3 = 106,67
    expect(detto(esercizio, '106,67')).toEqual([UNO, 'È una media semplice: ogni voce conta secondo il suo peso.']);
    // without dividing by 100: 50 × 105 + 30 × 85 + 20 × 130
    expect(detto(esercizio, '10.400')).toEqual([
      UNO,
      'I pesi sono percentuali: dopo le moltiplicazioni si divide per 100.',
    ]);
    // 0,5 × 105 + 0,2 × 85 + 0,3 × 130 = 52,5 + 17 + 39
    expect(correggi(esercizio, '108,5')).toMatchObject({
      diagnosi: [
        {
          frase: 'I pesi di «Seconda» e «Terza» sono scambiati: il primo è 30%, il secondo 20%.',
          passo: 'Indice',
          atteso: ['Seconda: 30% × 85 = 25,5', 'Terza: 20% × 130 = 26'],
        },
      ],
    });
  });

  test('il limite: 180 conta 150, e la diagnosi mostra la voce limitata', () => {
    const esercizio = esercizioCon(ALBERO, { a: '180', b: '90', c: '100' }, 'indice');
    // 0.5 × 150 + 27 + 20 = 122; without limit 90 + 27 + 20 = 137
    expect(detto(esercizio, '122')).toEqual(['Giusto: 122.']);
    expect(correggi(esercizio, '137')).toMatchObject({
      diagnosi: [
        {
          frase: 'Manca il limite: una voce non conta meno di 50 né più di 150.',
          atteso: ['Prima: 50% × 150 (limitato: era 180) = 75'],
        },
      ],
    });
  });

  test('due errori diversi che danno lo stesso numero si dicono tutti e due', () => {
    const esercizio = esercizioCon(ALBERO, { a: '100', b: '90', c: '140' }, 'indice');
    // Right: 50 + 27 + 28 = 105. Plain mean: 330 ÷ 3 = 110. Second and third swapped: 50 + 18 + 42 = 110.
    expect(detto(esercizio, '105')).toEqual(['Giusto: 105.']);
    expect(detto(esercizio, '110')).toEqual([
      DUE,
      'È una media semplice: ogni voce conta secondo il suo peso.',
      'I pesi di «Seconda» e «Terza» sono scambiati: il primo è 30%, il secondo 20%.',
    ]);
  });

  test('due coppie di pesi che, scambiate, danno lo stesso numero si dicono tutte e due', () => {
    const esercizio = esercizioCon(ALBERO, { a: '110', b: '80', c: '65' }, 'indice');
    // Right: 55 + 24 + 13 = 92. First and second swapped: 33 + 40 + 13 = 86; first and third: 22 + 24 + 32.5 = 78.5.
    expect(detto(esercizio, '86')).toEqual([
      UNO,
      'I pesi di «Prima» e «Seconda» sono scambiati: il primo è 50%, il secondo 30%.',
    ]);
    const pari = esercizioCon(ALBERO, { a: '110', b: '80', c: '90' }, 'indice');
    // Right: 55 + 24 + 18 = 97. First and second: 33 + 40 + 18 = 91; first and third: 22 + 24 + 45 = 91.
    expect(detto(pari, '91')).toEqual([
      DUE,
      'I pesi di «Prima» e «Seconda» sono scambiati: il primo è 50%, il secondo 30%.',
      'I pesi di «Prima» e «Terza» sono scambiati: il primo è 50%, il secondo 20%.',
    ]);
  });

  test('un albero dentro l’altro: la media di tutte le foglie insieme', () => {
    // Strategic: only A…I. Plain mean of the nine: (110 + 8 × 100) ÷ 9 = 101.11; weighted: A weighs 10%, so 101.
    const dati = { A: '110', B: '100', C: '100', D: '100', E: '100', F: '100', G: '100', H: '100', I: '100' };
    const esercizio = esercizioCon(regola('performance-strategica'), dati, 'indice');
    expect(detto(esercizio, '101')).toEqual(['Giusto: 101.']);
    expect(detto(esercizio, '101,11')).toEqual([
      UNO,
      'È la media di tutte le voci insieme: ognuna conta secondo il suo peso, prima nel suo gruppo e poi nel totale.',
    ]);
    // Plain mean group by group: five areas, A is alone in the first: 110 ÷ 5 + 80 = 102.
    expect(detto(esercizio, '102')[1]).toBe('È una media semplice: ogni voce conta secondo il suo peso.');
  });

  test('dall’indice allo scostamento: 101 invece di 1', () => {
    const dati = { A: '110', B: '100', C: '100', D: '100', E: '100', F: '100', G: '100', H: '100', I: '100' };
    const esercizio = esercizioCon(regola('performance-strategica'), dati, 'scostamento');
    expect(detto(esercizio, '1')).toEqual(['Giusto: 1%.']);
    expect(detto(esercizio, '101')).toEqual([
      UNO,
      'Il conto si è fermato all’indice: lo scostamento è l’indice meno 100.',
    ]);
  });

  test('il limite dentro i passi: progetto A al doppio dell’obiettivo conta 150', () => {
    const dati = { A: '200', obiettivo_A: '100', B: '100', obiettivo_B: '100', C: '100', obiettivo_C: '100' };
    const esercizio = esercizioCon(regola('progetti-nazionali'), dati, 'indice');
    // 25% × 150 + 15% × 100 + 60% × 100 = 112.5; without limit 125.
    expect(detto(esercizio, '112,5')).toEqual(['Giusto: 112,5.']);
    expect(detto(esercizio, '125')[1]).toContain('Manca il limite');
  });
});
