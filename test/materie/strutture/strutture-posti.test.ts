import { describe, expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';

const { verifiche, incongruenze } = caricaCatalogo();
const posti = verifiche.filter(({ tabella }) => tabella.startsWith('posti-'));
const falliti = posti.filter(({ esito }) => esito === 'non-torna');

// Missions and posts: 15 first-rank posts and 78 second-rank in the regions; 277, 276, 63, 112, 62** in the provinces;
// 354.
describe('i posti dirigenziali', () => {
  test('nelle regioni tornano tutti: 15 di prima fascia e 78 di seconda', () => {
    const regionali = posti.filter(({ tabella }) => tabella.includes('region'));
    expect(regionali.length).toBeGreaterThanOrEqual(14);
    expect(regionali.filter((verifica) => falliti.includes(verifica))).toEqual([]);
  });

  test('nelle province non tornano 63, 112, 62** e 276; in tutto non torna 354', () => {
    expect(falliti.map(({ id }) => id).sort()).toEqual([
      'posti-sintesi-provinciale.prodotto.alta',
      'posti-sintesi-provinciale.prodotto.bassa',
      'posti-sintesi-provinciale.prodotto.media',
      'posti-sintesi-provinciale.somma.province.totale',
      'posti-sintesi-provinciale.stesso-totale',
      'posti-totale.tabelle-grandi',
    ]);
  });

  test('il totale grande, 277, è la somma dei gruppi: 4 × 10 + 10 × 7 + 26 × 4 + 63 × 1', () => {
    expect(4 * 10 + 10 * 7 + 26 * 4 + 63 * 1).toBe(277);
    expect(posti.find(({ id }) => id === 'posti-provinciali.totale')?.esito).toBe('torna');
  });

  test('ogni cifra che non torna ha la sua voce nel registro', () => {
    const nominate = new Set(incongruenze.flatMap(({ verifiche: nomi }) => nomi ?? []));
    expect(falliti.filter(({ id }) => !nominate.has(id))).toEqual([]);
  });
});
