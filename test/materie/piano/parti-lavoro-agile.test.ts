import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { partiLavoroAgile, quanto } from '../../../src/materie/piano/parti-lavoro-agile.ts';

describe('le regole del lavoro agile, per parti della pagina', () => {
  const { lavoroAgile } = caricaCatalogo().registri;
  const parti = partiLavoroAgile(lavoroAgile);

  test('ogni tabella sta in una parte sola', () => {
    const messe = [...parti.contesto, ...parti.tabelle, parti.ruoli, parti.indicatori].map((una) => una?.id);
    expect(messe.toSorted()).toEqual(lavoroAgile.map(({ id }) => id).toSorted());
  });

  test('i limiti sono le soglie delle regole, non del contesto', () => {
    const delContesto = new Set(parti.contesto.flatMap(({ righe }) => righe.map(({ id }) => id)));
    expect(parti.soglie.every(({ tipo, id }) => tipo === 'soglia' && !delContesto.has(id))).toBe(true);
  });
});

describe('quanto', () => {
  test('7,2 ore sono 7 ore e 12 minuti: 0,2 × 60 = 12', () => {
    expect(quanto({ valore: '7.2', unita: 'ore al giorno' })).toEqual({
      valore: '7 ore e 12 minuti',
      unita: 'al giorno',
    });
  });

  test('una percentuale ha il suo segno, e dopo di che cosa', () => {
    expect(quanto({ valore: '2.5', unita: 'percento dei dipendenti' })).toEqual({
      valore: '2,5%',
      unita: 'dei dipendenti',
    });
  });

  test('le ore intere restano ore', () => {
    expect(quanto({ valore: '7', unita: 'ore al giorno' })).toEqual({ valore: '7', unita: 'ore al giorno' });
  });
});
