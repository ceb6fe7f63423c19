import { expect, test } from 'vitest';
import { ghiacciolo } from '../../../src/components/grafici/ghiacciolo.ts';
import { caricaCatalogo } from '../../../src/disco/catalogo.ts';
import { nodi } from '../../../src/materie/cifre/obiettivi/albero.ts';

const albero = caricaCatalogo().pesi.find(({ id }) => id === 'valore-pubblico');
if (!albero) throw new Error('manca l’albero del valore pubblico');
const ferma = new Set(['obiettivo-a', 'obiettivo-h']);
const lastre = ghiacciolo(nodi(albero), [10, 20, 30, 40, 50], 1000, ferma);
const di = (id: string) => lastre.find(({ nodo }) => nodo.voce.id === id);

// Piano, «Performance strategica»: 40% of the index; its fifth area 40% of it, objective H 50% of that: 1000 × 0,4 ×
// 0,4 × 0,5.
test('una lastra è alta quanto il suo peso sul totale', () => {
  expect(di('strategica')?.altezza).toBeCloseTo(400);
  expect(di('obiettivo-h')?.altezza).toBeCloseTo(80);
});

test('comincia dove comincia la voce che la comprende, dopo le sue sorelle', () => {
  // After strategica, 40% of 1000.
  expect(di('gestionale')?.y).toBeCloseTo(400);
  // Sviluppo comes first, 10% of 30%.
  expect(di('sviluppo')?.y).toBeCloseTo(400);
  expect(di('finanza')?.y).toBeCloseTo(430);
  expect(di('finanza')?.x).toBe(30);
});

test('le parti di ciò che ha una pagina sua non si disegnano, e chi non ne ha arriva in fondo', () => {
  expect(di('a-polo-cigo')).toBeUndefined();
  expect(di('b-ricorsi')).toBeDefined();
  // From the third column to the right side: 150 - 30.
  expect(di('finanza')?.larghezza).toBe(120);
});

test('le ultime, una sull’altra, fanno l’intero', () => {
  const alte = lastre.filter(({ ultima }) => ultima).reduce((somma, { altezza }) => somma + altezza, 0);
  expect(alte).toBeCloseTo(1000);
});
