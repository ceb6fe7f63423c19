import { expect, test } from 'vitest';
import { titoloA } from '../../src/islands/redazione/Esito.tsx';
import type { CampoModulo } from '../../src/uscite/redazione/modulo.ts';

const campo = (nome: string, titolo: string, forma: CampoModulo['forma']): CampoModulo => ({
  ...{ nome, titolo, forma },
  aiuto: null,
  obbligatorio: true,
});
const SEDI = campo('sedi', 'Sedi', { specie: 'elenco', voce: { specie: 'testo', lungo: false } });
const MODULO = [
  campo('ambiti', 'Ambiti', { specie: 'elenco', voce: { specie: 'gruppo', campi: [SEDI] } }),
  campo('nome', 'Nome', { specie: 'testo', lungo: false }),
];

test.each([
  [['nome'], 'Nome'],
  [['ambiti'], 'Ambiti'],
  [['ambiti', 1, 'sedi', 0], 'Ambiti 2, Sedi 1'],
  [['testa', 'nome'], 'Nome'],
])('ciò che manca a %j è «%s»', (percorso, titolo) => {
  expect(titoloA(percorso, { modulo: MODULO, testa: MODULO })).toBe(titolo);
});
