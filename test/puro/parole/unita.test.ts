import { expect, test } from 'vitest';
import { conUnita, inCentesimi } from '../../../src/puro/parole/unita.ts';

test('sono centesimi una quota e una differenza di quote, non un indice né un rapporto', () => {
  expect(['percento', 'punti_percentuali', 'indice', 'rapporto', 'giorni'].map(inCentesimi)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('la cifra e la sua unità stanno sulla stessa riga, il segno di per cento attaccato', () => {
  expect([conUnita('30', 'giorni'), conUnita('93,40', '%'), conUnita('2', '')]).toEqual([
    '30\u00a0giorni',
    '93,40%',
    '2',
  ]);
});
