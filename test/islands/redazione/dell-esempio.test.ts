import { expect, test } from 'vitest';
import { ancoraDellEsempio } from '../../../src/islands/redazione/dell-esempio.ts';
import { quantoResta } from '../../../src/islands/redazione/DellEsempio.tsx';
import type { CampoModulo, Forma } from '../../../src/uscite/redazione/modulo.ts';

const campo = (nome: string, forma: Forma): CampoModulo => ({
  ...{ nome, forma, titolo: nome.charAt(0).toUpperCase() + nome.slice(1) },
  ...{ aiuto: null, obbligatorio: false },
});
const TESTO: Forma = { specie: 'testo', lungo: false };
const CAMPI = [
  campo('id', TESTO),
  campo('nome', TESTO),
  campo('certezza', { specie: 'scelta', scelte: ['testuale'] }),
  campo('dal', { specie: 'data' }),
  campo('sedi', { specie: 'elenco', voce: { specie: 'gruppo', campi: [campo('nome', TESTO)] } }),
  campo('fonte', {
    specie: 'gruppo',
    campi: [campo('documento', { specie: 'rimando', tipo: 'fonti' }), campo('punto', TESTO)],
  }),
];
const ESEMPIO = {
  ...{ id: 'torino', nome: 'Torino', certezza: 'testuale', dal: '2017-07-13' },
  sedi: [{ nome: 'Ivrea' }, { nome: 'Collegno' }],
  fonte: { documento: 'torino-2017', punto: 'p. 1' },
};

test('di una copia si dice che cosa è ancora dell’esempio: date, voci degli elenchi, punti delle fonti', () => {
  const copia = { ...ESEMPIO, id: 'cuneo', nome: 'Cuneo', sedi: [{ nome: 'Alba' }, { nome: 'Ivrea' }] };
  const ancora = ancoraDellEsempio({ ...copia, fonte: { documento: 'cuneo-2024', punto: 'p. 1' } }, ESEMPIO, CAMPI);
  expect(ancora).toEqual([
    { percorso: ['dal'], titolo: 'Dal', voci: null },
    { percorso: ['sedi'], titolo: 'Sedi', voci: { uguali: 1, tutte: 2 } },
    { percorso: ['fonte', 'punto'], titolo: 'Fonte, Punto', voci: null },
  ]);
  expect(quantoResta(ancora)).toBe('Ancora come nell’esempio: 3 campi.');
});

test('l’identificativo e ciò che ha poche risposte non si contano', () => {
  expect(ancoraDellEsempio({ id: 'torino', certezza: 'testuale' }, ESEMPIO, CAMPI)).toEqual([]);
  expect(quantoResta([])).toBe('');
});
