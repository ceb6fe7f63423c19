import { expect, test } from 'vitest';
import { parametri, scritto } from '../../../src/uscite/redazione/rotte.ts';

test.each([
  ['prodotti/[id]', '/prodotti/nm7k00/', { id: 'nm7k00' }],
  ['contatti/index', '/contatti/', {}],
  ['canali/[contribuente]/[esigenza]', '/canali/artigiani/rate/', { contribuente: 'artigiani', esigenza: 'rate' }],
  ['glossario/parole/[...parte]', '/glossario/parole/m-z/', { parte: 'm-z' }],
  ['glossario/parole/[...parte]', '/glossario/parole/', { parte: undefined }],
])('%s è la pagina di %s, e con quei nomi torna l’indirizzo', (rotta, indirizzo, params) => {
  expect(parametri(rotta, indirizzo)).toEqual(params);
  expect(scritto(rotta, params)).toBe(indirizzo);
});

test.each([
  ['prodotti/[id]', '/prodotti/'],
  ['prodotti/[id]', '/prodotti/a/b/'],
  ['contatti/index', '/contatti/caselle/x/'],
])('%s non è la pagina di %s', (rotta, indirizzo) => {
  expect(parametri(rotta, indirizzo)).toBeNull();
});
