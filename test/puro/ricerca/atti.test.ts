import { expect, test } from 'vitest';
import { leggiAtto } from '../../../src/puro/ricerca/atti.ts';
import { indiceVero } from './indice-vero.ts';

const { cercatore } = indiceVero();

test.each([
  ['circolare 36', 'circolare 36', undefined],
  ['che cosa dice la circ. n. 81 del 2017?', 'circ 81', '2017'],
  ['D.Lgs. 150/2009', 'dlgs 150', '2009'],
  ['msg hermes 3746', 'msg 3746', undefined],
])('«%s» nomina un atto', (testo, nome, anno) => {
  expect(leggiAtto(testo)).toMatchObject({ nome, anno });
});

test.each(['la giacenza di Lecce', 'circolare interna', 'legge'])('«%s» non nomina nessun atto', (testo) => {
  expect(leggiAtto(testo)).toBeNull();
});

test.each([
  ['circolare 81 2017 progetti di miglioramento', '/fonti/circolare-81-2017/'],
  ['messaggio 1986 del 2011 cassetto', '/fonti/messaggio-1986-2011/'],
  ['legge 241 del 1990 responsabile del procedimento', '/fonti/legge-241-1990/'],
  ['dl 34 del 2020', '/fonti/decreto-legge-34-2020/'],
])('una domanda che nomina un atto ha per prima la sua pagina: «%s»', (domanda, url) => {
  expect(cercatore.cerca(domanda).risultati[0]?.url).toBe(url);
});
