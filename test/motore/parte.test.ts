import { expect, test } from 'vitest';
import { caricaSchemi } from '../../src/disco/schemi.ts';
import { parte } from '../../src/motore/regole.ts';

const schemi = caricaSchemi('.');
const PROVENIENZA = {
  fonte: { documento: 'piano', punto: 'Tabella 3' },
  certezza: 'testuale' as const,
  motivo: null,
  incongruenza: null,
};

test('una parte di una regola ha ogni campo del suo schema: vuoto un elenco, no un sì o no, nullo il resto', () => {
  const voce = parte({ schemi }, 'pesi.voce', { id: 'flussi', voce: 'Flussi', punto: 'riga 2' }, PROVENIENZA);
  expect(voce).toEqual({
    ...{ id: 'flussi', voce: 'Flussi', nome: null, parte_di: null, peso: null, nota: null },
    ...{ peso_comune: [], valori: [] },
    ...PROVENIENZA,
  });
  const domanda = parte({ schemi }, 'domande', { id: 'una', titolo: 'Una' }, PROVENIENZA);
  expect(domanda).toMatchObject({ elenco_aperto: false, base: [], nota: null });
});

test('il suo punto sta nella fonte, che viene per ultima con quanto è certa', () => {
  const voce = parte({ schemi }, 'pesi.voce', { id: 'flussi', certezza: 'dedotta' }, PROVENIENZA);
  expect(Object.keys(voce).slice(-4)).toEqual(['fonte', 'certezza', 'motivo', 'incongruenza']);
  expect(voce.certezza).toBe('testuale');
});
