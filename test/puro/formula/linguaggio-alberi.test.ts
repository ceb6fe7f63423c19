import { describe, expect, test } from 'vitest';
import { aTesto, type Razionale } from '../../../src/puro/formula/razionale.ts';
import type { Dati, RigaAlbero } from '../../../src/puro/formula/tipi.ts';
import { valuta } from '../../../src/puro/formula/valuta.ts';
import { r, regola } from './scheda.ts';

describe('l’albero della performance strategica', () => {
  const CENTO = Object.fromEntries('ABCDEFGHI'.split('').map((nome) => [nome, r('100')]));
  const calcolo = regola('performance-strategica');
  const indice = (dati: Dati): string => aTesto(valuta(calcolo, dati).principale?.valore as Razionale);
  const righe = (dati: Dati): RigaAlbero[] => valuta(calcolo, dati).passi[0]?.righe ?? [];

  test('i pesi stampati, obiettivo per obiettivo: dieci punti in più valgono quanto il peso', () => {
    // A 10% × 100%; B, C 30% × 30%; D 30% × 40%; E, F 10%; G 40% × 20%; H 40% × 50%; I 40% × 30%.
    const attesi = { A: 1, B: 0.9, C: 0.9, D: 1.2, E: 1, F: 1, G: 0.8, H: 2, I: 1.2 };
    for (const [nome, punti] of Object.entries(attesi)) {
      expect(valuta(calcolo, { ...CENTO, [nome]: r('110') }).principale?.valore, nome).toEqual(r(String(100 + punti)));
    }
  });

  test('dentro ogni obiettivo i pesi sono quelli stampati', () => {
    const attesi: Record<string, number[]> = {
      A: [40, 20, 40],
      B: [75, 25],
      C: [40, 15, 15, 30],
      D: [30, 30, 30, 10],
      E: [50, 50],
      F: [50, 40, 10],
      G: [10, 10, 20, 20, 30, 10],
      H: [10, 10, 20, 10, 10, 10, 30],
      I: [50, 10, 40],
    };
    const albero = calcolo.nomi['strategica'];
    if (albero?.tipo !== 'albero') throw new Error('non è un albero');
    const obiettivi = albero.voci.flatMap(({ voci }) => voci ?? []);
    expect(
      Object.fromEntries(obiettivi.map(({ nome, voci }) => [nome, (voci ?? []).map(({ peso }) => Number(peso))])),
    ).toEqual(attesi);
  });

  test('l’indice di giacenza pesa il 3,6% del tutto: 30% di 40% di 30%', () => {
    const { D: _D, ...altri } = CENTO;
    const dati = { ...altri, D1: r('110'), D2: r('100'), D3: r('100'), D4: r('100') };
    expect(indice(dati)).toBe('2509/25'); // 100,36
    const riga = righe(dati).find(({ nome }) => nome === 'D1');
    expect([riga && aTesto(riga.pesoComplessivo), riga && aTesto(riga.contributo)]).toEqual(['18/5', '99/25']);
  });

  test('oltre 150 conta 150, e la riga lo dice', () => {
    const riga = righe({ ...CENTO, A: r('300') }).find(({ nome }) => nome === 'A');
    expect(riga && [aTesto(riga.valore), aTesto(riga.primaDelLimite ?? r('0'))]).toEqual(['150', '300']);
    expect(righe({ ...CENTO, A: r('150') }).find(({ nome }) => nome === 'A')?.primaDelLimite).toBeNull();
  });

  test('più progetti con un solo peso si dividono in parti uguali, esatte', () => {
    const { D: _D, ...altri } = CENTO;
    // 301 ÷ 3 × 30% of D, which weighs 12%: 100 + 12% × 30% × 1/3 = 100.012.
    expect(
      indice({ ...altri, D1: r('100'), D2: r('100'), D3a: r('100'), D3b: r('100'), D3c: r('101'), D4: r('100') }),
    ).toBe('25003/250');
  });

  test('i contributi delle voci sorelle sommano al totale', () => {
    const dati = { ...CENTO, B: r('87.5'), H: r('123') };
    const foglie = righe(dati).filter(({ foglia }) => foglia);
    const somma = foglie.reduce((totale, { contributo: { n, d } }) => totale + Number(n) / Number(d), 0);
    expect(somma).toBeCloseTo(
      Number(r(String(100 - 12.5 * 0.09 + 23 * 0.2)).n) / Number(r(String(100 - 12.5 * 0.09 + 23 * 0.2)).d),
      10,
    );
  });

  test('un obiettivo dato due volte, o che manca, si dice', () => {
    expect(valuta(calcolo, { ...CENTO, D1: r('100') }).errore?.messaggio).toBe(
      '«D. Reassessment del nuovo modello organizzativo» è dato due volte: come D e con le sue voci (D1). Tieni l’uno o le altre.',
    );
    const { C: _C, ...senzaC } = CENTO;
    expect(valuta(calcolo, senzaC).errore?.messaggio).toBe(
      'Manca «C. Benessere interno»: dai C, oppure tutte le sue voci (C1, C2, C3, C4).',
    );
    const { D: _D, ...senzaD } = CENTO;
    expect(valuta(calcolo, { ...senzaD, D1: r('100') }).errore).toMatchObject({
      codice: 'dato-mancante',
      ingresso: 'D2',
    });
  });
});
