import { expect, test } from 'vitest';
import { indiceVero } from './indice-vero.ts';

const { voci, cercatore } = indiceVero();

test('chi scrive il nome di una pagina, o ciò che ha sotto, trova quella, nove volte su dieci per prima', () => {
  const pagine = voci.filter(({ tipo }) => tipo === 'pagina');
  const posti = pagine.flatMap(({ descrizione, risposta, url }) =>
    [descrizione, risposta]
      .filter((nome) => nome !== null)
      .map((nome) => ({ nome, posto: 1 + cercatore.cerca(nome).risultati.findIndex((voce) => voce.url === url) })),
  );
  const seconde = posti.filter(({ posto }) => posto !== 1).map(({ nome, posto }) => `${nome}: ${posto || '–'}`);
  expect(posti.length).toBeGreaterThanOrEqual(100);
  expect(1 - seconde.length / posti.length, seconde.join('\n')).toBeGreaterThanOrEqual(0.9);
});

test.each([
  ['Dove i documenti si contraddicono', '/incongruenze/'],
  ['PRODOTTI', '/prodotti/'],
])('«%s» è la pagina %s', (domanda, url) => {
  expect(cercatore.cerca(domanda).risultati[0]?.url).toBe(url);
});

test('un nome che è anche di una regola resta della regola', () => {
  expect(cercatore.cerca('Direzioni regionali').risultati[0]?.url).toBe('/strutture/direzioni-regionali/');
});
