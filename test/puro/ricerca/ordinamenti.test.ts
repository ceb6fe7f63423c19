import { vociRicerca } from '../../../src/uscite/ricerca/ricerca.ts';
import { expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';

test('nessuna risposta su chi fa che cosa tace da quale ordinamento viene', () => {
  const chi = vociRicerca(caricaCatalogo()).filter(({ tipo }) => tipo === 'argomento' || tipo === 'competenza');
  expect(chi.length).toBeGreaterThan(800);
  expect(chi.filter(({ risposta }) => !/^(nel 2016|senza data): ./.test(risposta)).map(({ id }) => id)).toEqual([]);
});
