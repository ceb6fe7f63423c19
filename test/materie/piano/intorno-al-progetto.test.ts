import { describe, expect, test } from 'vitest';
import { intornoAlProgetto } from '../../../src/materie/piano/intorno-al-progetto.ts';
import type { Progetto } from '../../../src/materie/piano/progetti.ts';

const progetto = (id: string, altro: Partial<Progetto> = {}): Progetto =>
  ({
    id,
    struttura: { id: 'dc-uno', nome: 'Direzione uno' },
    stessa_attivita: [],
    linee_civ: [],
    programma: null,
    insieme: null,
    incongruenza: null,
    ...altro,
  }) as Partial<Progetto> as Progetto;

const A = progetto('a', { stessa_attivita: ['b'], linee_civ: ['1.1', '2.3'], programma: 'Reingegnerizzazione' });
const B = progetto('b', {
  struttura: { id: 'dc-due', nome: 'Direzione due' } as Progetto['struttura'],
  linee_civ: ['1.1'],
  programma: 'REINGEGNERIZZAZIONE.',
});
const C = progetto('c', { insieme: 'a' });
const catalogo = { progetti: [A, B, C], incongruenze: [], fonti: [] };

describe('che cosa sta accanto a un progetto', () => {
  const accanto = intornoAlProgetto(catalogo, A);

  test('la stessa attività altrove, e ciò di cui è l’insieme', () => {
    expect(accanto.gemelli).toEqual([B]);
    expect(accanto.nominati).toEqual([C]);
    expect(intornoAlProgetto(catalogo, C).insieme).toBe(A);
  });

  test('gli altri della stessa struttura, senza di lui', () => {
    expect(accanto.dellaStruttura).toEqual([C]);
  });

  test('un programma stampato col punto e con le maiuscole è lo stesso', () => {
    expect(accanto.stessoProgramma).toEqual([B]);
  });

  test('di ogni linea del CIV, quanti altri la citano', () => {
    expect(accanto.linee).toEqual([
      { linea: '1.1', altri: 1 },
      { linea: '2.3', altri: 0 },
    ]);
  });

  test('chi non ha programma non è dello stesso di nessuno', () => {
    expect(intornoAlProgetto(catalogo, C).stessoProgramma).toEqual([]);
  });
});
