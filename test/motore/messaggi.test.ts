import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { guastiDiSchema } from '../../src/motore/messaggi.ts';

test('uno schema che fallisce solo su «not» o «oneOf» è comunque un errore da dire', () => {
  const validate = new Ajv2020({ allErrors: true, verbose: true }).compile({
    type: 'object',
    not: { required: ['a', 'b'] },
  });
  validate({ a: 1, b: 2 });
  expect(guastiDiSchema(validate.errors ?? [])).toEqual([
    {
      percorso: [],
      messaggio: 'il file non ha nessuna delle forme ammesse',
      atteso: 'quello che la descrizione del campo dice',
      rimedio: 'confronta con le altre regole dello stesso tipo',
    },
  ]);
});
