import { expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { dice } from '../../../src/islands/ricerca/altre-parole.ts';
import { leggiModi } from '../../../src/puro/ricerca/modi.ts';
import { radice } from '../../../src/puro/ricerca/radice.ts';
import { parole } from '../../../src/puro/ricerca/testo.ts';

const modi = leggiModi(caricaCatalogo().glossario.sinonimi);
const radici = (testo: string): ReadonlySet<string> => new Set(parole(testo).map(radice));
const tiene = (riga: string, scritto: string): boolean => dice(radici(riga), { modi: modi(scritto) });

test.each([
  ['smart working', 'Il piano organizzativo del lavoro agile ha due nomi'],
  ['contributi della badante', 'Contributi del lavoro domestico'],
])('chi filtra con «%s» tiene la riga «%s»', (scritto, riga) => {
  expect(tiene(riga, scritto)).toBe(true);
});

test.each([
  ['smart working', 'Il lavoro domestico'],
  ['smart working dei dirigenti', 'Il lavoro agile'],
])('chi filtra con «%s» non tiene la riga «%s»', (scritto, riga) => {
  expect(tiene(riga, scritto)).toBe(false);
});

test('ogni espressione di tutti i giorni tiene la riga che dice il suo termine', () => {
  const perse = caricaCatalogo().glossario.sinonimi.flatMap(({ termine, vale }) =>
    vale.filter((detto) => !tiene(termine, detto)).map((detto) => `${detto} → ${termine}`),
  );
  expect(perse).toEqual([]);
});
