import { describe, expect, test } from 'vitest';
import { raccolteNote } from '../../../bench/misura/note.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { DomandeNote, radiciDi } from '../../../src/puro/ricerca/domande-note.ts';
import { pagineMarkdown } from '../../../src/uscite/markdown/pagine.ts';
import { domandeNote } from '../../../src/uscite/ricerca/domande-note.ts';
import raccolte from '../../../src/uscite/ricerca/domande-note.json' with { type: 'json' };
import { indiceVero } from './indice-vero.ts';

describe('una domanda che somiglia a una già fatta', () => {
  const ids = new Map([
    ['/a/', 0],
    ['/b/', 1],
  ]);
  const domande = ['quanto tempo hanno per rispondere', 'chi ripara il tetto'];
  const note = new DomandeNote(ids, [
    {
      note: [domande.map((domanda) => radiciDi(domanda).join(' ')).join('\n'), [[0], [1]]],
      pagine: ['/a/\t\n/b/\t', [1, 1]],
    },
  ]);

  test('uguale vale 1; di quelle che non hanno parole in comune non c’è la pagina', () => {
    const simili = note.simili(['quanto', 'tempo', 'hanno', 'per', 'rispondere'], []);
    expect(simili.get(0)).toBeCloseTo(1, 6);
    expect(simili.has(1)).toBe(false);
  });

  test('una parola sola in comune avvicina, di più se è rara', () => {
    expect([...note.simili(['il', 'tetto', 'perde'], []).keys()]).toEqual([1]);
  });
});

test('l’indice conosce le domande delle raccolte come sono oggi: chi ne cambia una rilancia il banco', () => {
  expect(raccolte).toEqual(raccolteNote());
});

test('chi misura una raccolta lo fa con un indice che non ne conosce le risposte', () => {
  const sue = new Set(raccolte.fresche.map(([domanda]) => domanda));
  const altrove = new Set(
    [...raccolte.aperte, ...raccolte['da-parte'], ...raccolte.ultime, ...raccolte.autunno].map(([domanda]) => domanda),
  );
  const sole = domandeNote('fresche').filter(({ domanda }) => sue.has(domanda) && !altrove.has(domanda));
  expect(sole).toEqual([]);
  expect(domandeNote().length - domandeNote('fresche').length).toBe(raccolte.fresche.length);
});

test('ogni domanda nota porta a una pagina che c’è', () => {
  const { voci } = indiceVero();
  const pagine = new Set([
    ...voci.map(({ url }) => (url ?? '').split(/[#?]/)[0]),
    ...pagineMarkdown(caricaCatalogo()).map(({ percorso }) => percorso),
  ]);
  const perse = domandeNote().filter(({ pagine: own }) => !own.some((url) => pagine.has(url)));
  expect(perse.map(({ domanda, pagine: own }) => `${domanda} ${own.join(' ')}`)).toEqual([]);
});

test('una domanda detta con altre parole porta dove porta quella nota', () => {
  const { cercatore } = indiceVero();
  expect(cercatore.cerca('quanti giorni avrebbero per darmi una risposta').risultati[0]?.url).toMatch(
    /^\/(calcolatori\/scadenze|canali)/,
  );
});
