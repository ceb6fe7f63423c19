import { expect, test } from 'vitest';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { graduatorie, inOrdine } from '../../../src/materie/cifre/sedi/graduatorie.ts';
import { righeDelConfronto } from '../../../src/islands/confronto-sedi/righe.ts';

const ordini = graduatorie(caricaCatalogo());
const conto = ordini.find(({ id }) => id === 'tabella-a-conto');

// Table A, «gestione conto assicurativo individuale»: national 128; Lecce 142, Puglia 133, Marche 107.
test('una struttura sta al suo posto, con la distanza dal livello nazionale', () => {
  const lecce = conto?.sedi.find(({ sede }) => sede.id === 'lecce');
  expect(lecce?.posto).toBe(94);
  expect(lecce?.dalNazionale).toEqual({ n: 14n, d: 1n });
  expect(conto?.regioni.find(({ sede }) => sede.id === 'puglia')?.dalNazionale).toEqual({ n: 5n, d: 1n });
  expect(conto?.regioni.find(({ sede }) => sede.id === 'marche')?.dalNazionale).toEqual({ n: -21n, d: 1n });
});

test('chi ha la stessa cifra ha lo stesso posto, e dopo due secondi viene il quarto', () => {
  const sedi = caricaCatalogo().sedi.filter(({ id }) => ['asti', 'bari', 'como', 'lodi'].includes(id));
  const cifra = conto?.sedi[0]?.cifra;
  if (!cifra) throw new Error('manca una cifra da cui partire');
  const cifre = new Map(
    Object.entries({ asti: '9', bari: '3', como: '7', lodi: '7' }).map(([id, valore]) => [id, { ...cifra, valore }]),
  );
  expect(inOrdine(sedi, { cifre }, null).map(({ sede, posto }) => `${posto} ${sede.id}`)).toEqual([
    '1 bari',
    '2 como',
    '2 lodi',
    '4 asti',
  ]);
});

// Table A: «prestazioni e servizi individuali», 30 days for all.
test('ciò che è uguale per tutte non si mette in ordine, e una somma non si confronta con chi la compone', () => {
  expect(ordini.map(({ id }) => id)).not.toContain('tabella-a-prestazioni');
  expect(ordini.find(({ id }) => id === 'incassi-spese-legali')?.nazionale).toBeNull();
  // Technical annex, «redditività»: national 4.20.
  expect(ordini.find(({ id }) => id === 'redditivita')?.nazionale?.valore).toBe('4.20');
});

test('a fianco, ogni barra è una parte della cifra maggiore della riga', () => {
  const quantita = {
    nome: 'Prova',
    tabella: '/t/',
    somma: false,
    cifre: { a: ['50', 50], b: ['200', 200, 1], nazionale: ['100', 100] },
  } as const;
  const righe = righeDelConfronto({ argomenti: [{ nome: 'Uno', quantita: [quantita] }] }, ['a', 'b', 'c'])[0]?.righe;
  // 50 / 200, 200 / 200, and the line at 100 / 200.
  expect(righe?.[0]?.celle).toEqual([
    { testo: '50', incerta: false, parte: 0.25 },
    { testo: '200', incerta: true, parte: 1 },
    null,
  ]);
  expect(righe?.[0]?.nazionale).toEqual({ testo: '100', parte: 0.5 });
});

test('a fianco non c’è la riga che ha una struttura sola', () => {
  const quantita = { nome: 'Prova', tabella: '/t/', somma: true, cifre: { a: ['50', 50] } } as const;
  expect(righeDelConfronto({ argomenti: [{ nome: 'Uno', quantita: [quantita] }] }, ['a', 'b'])).toEqual([]);
});
