import { expect, test } from 'vitest';
import { attoDelNome, nomiIn, nomiNelTempo } from '../../../src/puro/calendario/nomi.ts';

const COSA = {
  nome: 'Pensioni',
  rinominata: [
    { dal: '2027-03-01', nome: 'Previdenza', atto: 'circolare 150' },
    { dal: '2029-01-01', nome: 'Prestazioni', atto: 'circolare 9' },
  ],
};

test('ogni nome cita l’atto che lo dà, il primo nessuno', () => {
  expect(nomiNelTempo(COSA).map((uno) => [uno.nome, attoDelNome(uno, COSA)?.atto ?? null])).toEqual([
    ['Pensioni', null],
    ['Previdenza', 'circolare 150'],
    ['Prestazioni', 'circolare 9'],
  ]);
});

test('un nome che vale solo in parte dei giorni di una versione cita lo stesso atto', () => {
  const limiti = { valido_dal: '2028-01-01', valido_al: '2028-12-31' };
  const [solo] = nomiIn(limiti, { nome: 'Pensioni', nomi: nomiNelTempo(COSA) });
  expect(solo && attoDelNome(solo, COSA)?.atto).toBe('circolare 150');
});
