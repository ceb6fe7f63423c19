import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { dellOrdinamento } from '../../../src/materie/strutture/dell-ordinamento.ts';

describe('che cosa tiene un ordinamento', () => {
  const catalogo = caricaCatalogo();
  const [primo] = catalogo.ordinamenti;
  const ogni = catalogo.ordinamenti.map((ordinamento) => ({
    ordinamento,
    ...dellOrdinamento(catalogo, ordinamento),
  }));

  test('una struttura è o nell’elenco stampato o solo nominata', () => {
    for (const { ordinamento, gruppi, quanteInElenco, nominate } of ogni) {
      const elencate = gruppi.flatMap(({ sue }) => sue.map(({ id }) => id));
      expect(elencate.length, ordinamento.id).toBe(quanteInElenco);
      expect(new Set([...elencate, ...nominate.map(({ id }) => id)]).size).toBe(elencate.length + nominate.length);
    }
  });

  test('di un ordinamento gli altri sono tutti meno lui', () => {
    expect(ogni[0]?.altri).toEqual(catalogo.ordinamenti.filter((uno) => uno !== primo));
  });

  test('chi non è in nessun passo della discendenza non passa a nessuno', () => {
    expect(dellOrdinamento({ ...catalogo, discendenze: [] }, { id: '2016', atto: 'nessuno' }).chePassa).toBe(false);
  });
});
