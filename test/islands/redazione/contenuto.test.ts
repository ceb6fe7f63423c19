import { expect, test } from 'vitest';
import { daFinire } from '../../../src/islands/redazione/Contenuto.tsx';
import { riassunto } from '../../../src/islands/redazione/riassunto.ts';

test('ciò che si è messo com’è si riprende dalla proposta: ogni regola una volta, nel suo file', () => {
  const regola = { tipo: 'protocolli', id: 'cuneo', nome: 'Cuneo' };
  const guasto = {
    file: 'rules/protocolli/cuneo.yaml',
    riga: 1,
    colonna: 1,
    messaggio: 'manca',
    rimedio: null,
    regola,
  };
  const altro = { ...guasto, file: 'rules/canali/cuneo.yaml', regola: null };
  expect(daFinire([guasto, guasto, altro], guasto.file)).toEqual([regola]);
  expect(daFinire([altro], altro.file)).toEqual([]);
});

test('un esempio si dice come il campo lo mostra: giorno, mese e anno, e una scelta a parole', () => {
  const niente = (): [] => [];
  expect(riassunto('2017-07-13', { specie: 'data' }, niente)).toBe('13/07/2017');
  expect(riassunto('non_detta', { specie: 'scelta', scelte: ['non_detta'] }, niente)).toBe('non detta');
});
