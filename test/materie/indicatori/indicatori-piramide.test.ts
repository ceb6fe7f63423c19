import { describe, expect, test } from 'vitest';
import { calcola } from '../../comandi/comando.ts';

/** A tree answered with its target everywhere, save one leaf ten points above: what it gains, in points. */
function guadagno(id: string, foglie: Record<string, string>, foglia: string): number {
  const riga = (dati: Record<string, string>): string =>
    `${id} ${Object.entries(dati)
      .map(([nome, valore]) => `${nome}=${valore}`)
      .join(' ')}`;
  const pieno = calcola(riga(foglie));
  const piu = calcola(riga({ ...foglie, [foglia]: String(Number(foglie[foglia]) + 10) }));
  return Math.round((Number(piu.risultato) - Number(pieno.risultato)) * 1e6) / 1e6;
}

describe('la performance strategica, peso per peso', () => {
  const interi = { A: '100', B: '100', C: '100', D: '100', E: '100', F: '100', G: '100', H: '100', I: '100' };

  // Area × target, per cent: A, E, F 10 × 100; B, C 30 × 30; D 30 × 40; G 40 × 20; H 40 × 50; I 40 × 30.
  test.each([
    ['A', 10],
    ['B', 9],
    ['C', 9],
    ['D', 12],
    ['E', 10],
    ['F', 10],
    ['G', 8],
    ['H', 20],
    ['I', 12],
  ])('l’obiettivo %s pesa il %d%% del totale', (obiettivo, peso) => {
    expect(guadagno('performance-strategica', interi, obiettivo)).toBeCloseTo(peso / 10, 9);
  });

  // The weight of the objective above × that printed beside each indicator.
  test.each([
    ['A', 'A1', 4],
    ['A', 'A2', 2],
    ['A', 'A3', 4],
    ['B', 'B1', 6.75],
    ['B', 'B2', 2.25],
    ['C', 'C1', 3.6],
    ['C', 'C2', 1.35],
    ['C', 'C3', 1.35],
    ['C', 'C4', 2.7],
    ['D', 'D1', 3.6],
    ['D', 'D2', 3.6],
    ['D', 'D3', 3.6],
    ['D', 'D4', 1.2],
    ['E', 'E1', 5],
    ['E', 'E2', 5],
    ['F', 'F1', 5],
    ['F', 'F2', 4],
    ['F', 'F3', 1],
    ['G', 'G1', 0.8],
    ['G', 'G2', 0.8],
    ['G', 'G3', 1.6],
    ['G', 'G4', 1.6],
    ['G', 'G5', 2.4],
    ['G', 'G6', 0.8],
    ['H', 'H1', 2],
    ['H', 'H2', 2],
    ['H', 'H3', 4],
    ['H', 'H4', 2],
    ['H', 'H5', 2],
    ['H', 'H6', 2],
    ['H', 'H7', 6],
    ['I', 'I1', 6],
    ['I', 'I2', 1.2],
    ['I', 'I3', 4.8],
  ])('in %s, l’indicatore %s pesa il %d%% del totale', (obiettivo, indicatore, peso) => {
    const quanti: Record<string, number> = { A: 3, B: 2, C: 4, D: 4, E: 2, F: 3, G: 6, H: 7, I: 3 };
    const { [obiettivo as 'A']: _tolto, ...altri } = interi;
    const propri = Object.fromEntries(
      Array.from({ length: quanti[obiettivo] ?? 0 }, (_, i) => [`${obiettivo}${i + 1}`, '100']),
    );
    expect(guadagno('performance-strategica', { ...altri, ...propri }, indicatore)).toBeCloseTo(peso / 10, 9);
  });

  test('quattro progetti con un solo peso si dividono i 4 punti di A3: uno a 140 e tre a 100 danno 0,4 in più', () => {
    expect(
      calcola(
        'performance-strategica A1=100 A2=100 A3a=140 A3b=100 A3c=100 A3d=100 B=100 C=100 D=100 E=100 F=100 G=100 H=100 I=100',
      ).risultato,
    ).toBe('100.4');
  });
});

describe('la performance gestionale', () => {
  const foglie = { sviluppo: '100', finanza: '100', processi: '100', utenza: '100' };

  test.each([
    ['sviluppo', 10],
    ['finanza', 30],
    ['processi', 40],
    ['utenza', 20],
  ])('%s pesa il %d%%', (prospettiva, peso) => {
    expect(guadagno('performance-gestionale', foglie, prospettiva)).toBeCloseTo(peso / 10, 9);
  });

  test('90, 110, 100 e 105: 9 + 33 + 40 + 21 fa 103', () => {
    expect(calcola('performance-gestionale sviluppo=90 finanza=110 processi=100 utenza=105')).toMatchObject({
      risultato: '103',
      unita: 'indice',
      valori: { scostamento: '3' },
    });
  });

  test('sulle prospettive il testo non ripete il limite: 160 resta 160', () => {
    expect(calcola('performance-gestionale sviluppo=160 finanza=100 processi=100 utenza=100').risultato).toBe('106');
  });
});

describe('la performance istituzionale', () => {
  const foglie = { continuity: '0', average_time: '0', litigation: '0', reputation: '0', inspection: '0' };

  test.each([
    ['continuity', 30],
    ['average_time', 15],
    ['litigation', 15],
    ['reputation', 20],
    ['inspection', 20],
  ])('%s pesa il %d%%', (indicatore, peso) => {
    expect(guadagno('performance-istituzionale', foglie, indicatore)).toBeCloseTo(peso / 10, 9);
  });

  test('scostamenti 4, −20, 10, 0 e 5: 1,2 − 3 + 1,5 + 0 + 1 fa 0,7', () => {
    expect(
      calcola('performance-istituzionale continuity=4 average_time=-20 litigation=10 reputation=0 inspection=5'),
    ).toMatchObject({ risultato: '100.7', valori: { scostamento: '0.7' } });
  });

  test('−70 conta −50, e la riga lo segna: il 15% di −50 fa −7,5', () => {
    const { risultato, passi } = calcola(
      'performance-istituzionale continuity=0 average_time=0 litigation=-70 reputation=0 inspection=0',
    );
    expect(risultato).toBe('92.5');
    expect(passi[0]?.voci?.[3]).toMatchObject({
      voce: 'Spese del contenzioso',
      prima_del_limite: '-70',
      contributo: '-7.5',
    });
  });
});

describe('il valore pubblico', () => {
  const foglie = { strategica: '100', gestionale: '100', istituzionale: '100' };

  test.each([
    ['strategica', 40],
    ['gestionale', 30],
    ['istituzionale', 30],
  ])('%s pesa il %d%%', (indice, peso) => {
    expect(guadagno('valore-pubblico', foglie, indice)).toBeCloseTo(peso / 10, 9);
  });

  test('180 conta 150: 60 + 30 + 30 fa 120', () => {
    expect(calcola('valore-pubblico strategica=180 gestionale=100 istituzionale=100')).toMatchObject({
      risultato: '120',
      valori: { scostamento: '20' },
    });
  });
});

describe('gli obiettivi di gruppo e la performance individuale', () => {
  test.each([
    ['giacenza', 30],
    ['deflusso', 30],
    ['qualita', 40],
  ])('%s pesa il %d%%', (obiettivo, peso) => {
    expect(
      guadagno('obiettivi-di-gruppo', { giacenza: '100', deflusso: '100', qualita: '100' }, obiettivo),
    ).toBeCloseTo(peso / 10, 9);
  });

  test('90, 100 e 110: 27 + 30 + 44 fa 101', () => {
    expect(calcola('obiettivi-di-gruppo giacenza=90 deflusso=100 qualita=110')).toMatchObject({
      risultato: '101',
      unita: 'indice',
    });
  });

  test('80, 90 e 70: con P.O. 56 + 18 + 7, senza 64 + 18, alta formazione 48 + 18 + 14; il testo non ne sceglie uno', () => {
    expect(calcola('performance-individuale gruppo=80 contributo=90 abilita=70')).toMatchObject({
      risultato: null,
      errore: null,
      valori: { 'con-po': '81', 'senza-po': '82', 'alta-formazione': '80' },
    });
  });

  test('senza il giudizio sulle abilità risponde solo chi non ne ha bisogno', () => {
    expect(calcola('performance-individuale gruppo=80 contributo=90').valori).toEqual({
      'con-po': null,
      'senza-po': '82',
      'alta-formazione': null,
    });
  });

  test('il TEP ammette solo i cinque coefficienti stampati', () => {
    for (const [coefficiente, atteso] of [
      ['0', '0'],
      ['0,50', '50'],
      ['0,85', '85'],
      ['1,0', '100'],
      ['1,2', '120'],
    ]) {
      expect(calcola(`tep parametro=100 coefficiente=${coefficiente}`).risultato).toBe(atteso);
    }
    expect(calcola('tep parametro=100 coefficiente=0,6').errore?.codice).toBe('valore-non-ammesso');
  });
});
