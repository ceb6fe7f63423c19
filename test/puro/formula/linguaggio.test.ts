import { describe, expect, test } from 'vitest';
import { aTesto, type Razionale } from '../../../src/puro/formula/razionale.ts';
import type { Dati } from '../../../src/puro/formula/tipi.ts';
import { valuta } from '../../../src/puro/formula/valuta.ts';
import { leggiIngresso, obbligatori } from '../../../src/puro/formula/leggi.ts';
import { compilata, fonte, r, regola } from './scheda.ts';
import { risultati } from './risultati.ts';

describe('lo scostamento', () => {
  test('il doppio dell’obiettivo è +100%, ma entro il limite +50% e l’indice 150', () => {
    expect(risultati('scostamento', { consuntivo: r('200'), obiettivo: r('100') })).toEqual({
      scostamento: '100',
      'scostamento-limitato': '50',
      indice: '150',
      differenza: '100',
    });
  });

  test('se più basso è meglio, 80 giorni su 100 sono +20%', () => {
    expect(risultati('scostamento', { consuntivo: r('80'), obiettivo: r('100'), verso: 'decrescente' })).toMatchObject({
      scostamento: '20',
      indice: '120',
    });
  });

  test('gli interessi legali del 2020, da 13.614.449 a 4.091.820: 9.522.629 ÷ 13.614.449, cioè +69,95% e col limite +50%', () => {
    const esito = valuta(regola('scostamento'), {
      consuntivo: r('4091820'),
      obiettivo: r('13614449'),
      verso: 'decrescente',
    });
    expect(esito.principale?.valore).toEqual({ n: 952262900n, d: 13614449n });
    expect(esito.risultati[1]?.valore).toEqual(r('50'));
    expect(esito.passi[0]?.condizione).toBe('che cosa è meglio = più basso è meglio');
  });

  test('un obiettivo negativo non ha percentuale, la differenza resta: da −50 a 40 sono 90', () => {
    expect(risultati('scostamento', { consuntivo: r('40'), obiettivo: r('-50') })).toEqual({
      scostamento: 'obiettivo-non-positivo',
      'scostamento-limitato': 'obiettivo-non-positivo',
      indice: 'obiettivo-non-positivo',
      differenza: '90',
    });
  });

  test('un verso che non c’è non è ammesso', () => {
    expect(risultati('scostamento', { consuntivo: r('1'), obiettivo: r('1'), verso: 'calante' })).toMatchObject({
      scostamento: 'valore-non-ammesso',
    });
  });
});

describe('più risposte, elenchi, coefficienti stampati', () => {
  test('la dismissione ha due letture e nessuna principale', () => {
    const esito = valuta(regola('dismissione'), {
      unita: r('300'),
      obiettivo_unita: r('600'),
      valore: r('60000000'),
      obiettivo_valore: r('60000000'),
    });
    // 70% × 50 + 30% × 100 = 65; 30% × 50 + 70% × 100 = 85.
    expect(esito.risultati.map(({ id, valore }) => [id, aTesto(valore as Razionale)])).toEqual([
      ['unita-settanta', '65'],
      ['valore-settanta', '85'],
    ]);
    expect(esito.principale).toBeNull();
    expect(esito.errore).toBeNull();
  });

  test('TEP: solo i cinque coefficienti stampati', () => {
    for (const [coefficiente, atteso] of [
      ['0', '0'],
      ['0.5', '50'],
      ['0.85', '85'],
      ['1', '100'],
      ['1.2', '120'],
      ['0.9', 'valore-non-ammesso'],
      ['2', 'valore-non-ammesso'],
    ] as const) {
      expect(risultati('tep', { parametro: r('100'), coefficiente: r(coefficiente) })).toEqual({ tep: atteso });
    }
  });

  test('progetti regionali: il 5% ciascuno, al più il 15%', () => {
    const con = (...regionali: string[]): string | undefined =>
      risultati('progetti-regionali', { nazionale: r('90'), regionali: regionali.map(r) })['risultato'];
    expect(con()).toBe('90');
    expect(con('110')).toBe('91'); // 95% × 90 + 5% × 110 = 85,5 + 5,5
    expect(con('110', '110', '130', '130')).toBe('189/2'); // 85% × 90 + 15% × 120 = 76,5 + 18
  });

  test('elenchi: si sommano i termini riga per riga, e lunghezze diverse sono un errore', () => {
    const calcolo = compilata({
      ingressi: [
        { id: 'definiti', etichetta: 'Definiti', unita: 'pezzi', lista: true },
        { id: 'pervenuti', etichetta: 'Pervenuti', unita: 'pezzi', lista: true },
      ],
      costanti: [],
      risultati: [
        {
          id: 'totale',
          etichetta: 'Totale',
          formula: 'somma(definiti) / somma(pervenuti)',
          unita: 'rapporto',
          decimali: 2,
          principale: true,
        },
        { id: 'peggiore', etichetta: 'Peggiore', formula: 'min(definiti / pervenuti)', unita: 'rapporto', decimali: 2 },
        { id: 'media', etichetta: 'Media', formula: 'media(definiti / pervenuti)', unita: 'rapporto', decimali: 2 },
      ],
      esempi: [],
    });
    const esito = valuta(calcolo, { definiti: [r('90'), r('30')], pervenuti: [r('100'), r('20')] });
    // 120 ÷ 120 = 1; the ratios are 0.9 and 1.5.
    expect(esito.risultati.map(({ valore }) => aTesto(valore as Razionale))).toEqual(['1', '9/10', '6/5']);
    const corto = valuta(calcolo, { definiti: [r('90')], pervenuti: [r('100'), r('20')] }).risultati;
    expect(corto.map(({ errore }) => errore?.codice)).toEqual([undefined, 'elenchi-diversi', 'elenchi-diversi']);
    expect(valuta(calcolo, { definiti: [], pervenuti: [] }).risultati.map(({ errore }) => errore?.codice)).toEqual([
      'divisione-per-zero',
      'elenco-vuoto',
      'elenco-vuoto',
    ]);
  });

  test('sì e no, tabelle di valori stampati, valori sottintesi', () => {
    const opzioni = ['I', 'II'].map((id) => ({ id, etichetta: `${id} trimestre` }));
    const calcolo = compilata({
      ingressi: [
        { id: 'obiettivo', etichetta: 'Obiettivo', unita: 'pezzi', obiettivo: true },
        { id: 'fatti', etichetta: 'Fatti', unita: 'pezzi', se_mancante: '0' },
        { id: 'trimestre', etichetta: 'Trimestre', opzioni },
        { id: 'prorogato', etichetta: 'Prorogato', si_no: true, se_mancante: 'no' },
      ],
      costanti: [],
      tabelle: [
        {
          id: 'quota',
          etichetta: 'Quota',
          unita: 'percento',
          chiavi: ['trimestre'],
          righe: [{ chiave: ['I'], valore: '25' }],
          fonte,
          certezza: 'testuale',
        },
      ],
      risultati: [
        { id: 'programmato', etichetta: 'Programmato', formula: 'quota * obiettivo', unita: 'pezzi', decimali: 2 },
        {
          id: 'raggiunto',
          etichetta: 'Raggiunto',
          formula: 'prorogato o fatti ≥ quota * obiettivo e non (fatti = 0)',
          unita: 'si_no',
          decimali: 0,
          principale: true,
        },
      ],
      esempi: [],
    });
    const con = (dati: Dati): unknown[] =>
      valuta(calcolo, dati).risultati.map(({ valore, errore }) =>
        valore === null ? errore?.codice : typeof valore === 'boolean' ? valore : aTesto(valore),
      );
    expect(con({ obiettivo: r('1000'), fatti: r('250'), trimestre: 'I' })).toEqual(['250', true]);
    expect(con({ obiettivo: r('1000'), fatti: r('249'), trimestre: 'I' })).toEqual(['250', false]);
    expect(con({ obiettivo: r('1000'), trimestre: 'I' })).toEqual(['250', false]);
    expect(con({ obiettivo: r('1000'), trimestre: 'I', prorogato: true })).toEqual(['250', true]);
    expect(con({ obiettivo: r('1000'), trimestre: 'II' })).toEqual([
      'combinazione-non-prevista',
      'combinazione-non-prevista',
    ]);
    expect(obbligatori(calcolo).map(({ nome }) => nome)).toEqual(['obiettivo', 'trimestre']);
  });

  test('un ingresso facoltativo che manca toglie solo i risultati che lo usano', () => {
    const calcolo = compilata({
      ingressi: [
        { id: 'a', etichetta: 'A', unita: 'rapporto' },
        { id: 'b', etichetta: 'B', unita: 'rapporto', facoltativo: true },
      ],
      costanti: [],
      risultati: [
        { id: 'solo-a', etichetta: 'Solo A', formula: 'a', unita: 'rapporto', decimali: 2 },
        { id: 'anche-b', etichetta: 'Anche B', formula: 'a + b', unita: 'rapporto', decimali: 2 },
      ],
      esempi: [],
    });
    const esito = valuta(calcolo, { a: r('2') });
    expect(esito.risultati.map(({ errore }) => errore?.codice)).toEqual([undefined, 'dato-mancante']);
    expect(esito.errore).toBeNull();
  });

  test('un divisore composto è nominato per com’è scritto', () => {
    const calcolo = compilata({
      ingressi: ['a', 'b'].map((id) => ({ id, etichetta: id.toUpperCase(), unita: 'pezzi' })),
      costanti: [],
      risultati: [{ id: 'q', etichetta: 'Q', formula: 'a / (a - b)', unita: 'rapporto', decimali: 2 }],
      esempi: [],
    });
    expect(valuta(calcolo, { a: r('3'), b: r('3') }).errore?.messaggio).toBe(
      '«A − B» è zero: non si può dividere per zero.',
    );
  });

  test('elenchi e sì o no come li scrive una persona', () => {
    const lista = { nome: 'l', etichetta: 'L', tipo: 'lista', unita: 'indice' } as const;
    const siNo = { nome: 's', etichetta: 'S', tipo: 'si_no', unita: 'si_no' } as const;
    expect(leggiIngresso(lista, '120;102,5;')).toEqual({ dato: [r('120'), r('102.5')] });
    expect(leggiIngresso(lista, '120; x')).toEqual({
      errore: 'voce 2 dell’elenco: «x» non è un numero. Scrivilo così: 1.234,56.',
    });
    expect([leggiIngresso(siNo, 'Sì'), leggiIngresso(siNo, 'no'), leggiIngresso(siNo, '')]).toEqual([
      { dato: true },
      { dato: false },
      {},
    ]);
    expect(leggiIngresso(siNo, 'forse')).toHaveProperty('errore');
  });
});
