import { expect, test } from 'vitest';
import type { Sede } from '../../../src/materie/cifre/sedi.ts';
import type { Cifra } from '../../../src/materie/cifre/valori.ts';
import { cifreSopra, quantePerLivello, territorioPerNome } from '../../../src/materie/cifre/sedi/territorio.ts';

const sede = (id: string, livello: Sede['livello'], superiore: string | null): Sede =>
  ({ id, nome: id.toUpperCase(), livello, superiore, sotto: [] }) as Partial<Sede> as Sede;

const sedi = [
  sede('nazionale', 'nazionale', null),
  sede('veneto', 'regione', 'nazionale'),
  sede('lazio', 'regione', 'nazionale'),
  sede('dcm-roma', 'coordinamento', 'nazionale'),
  sede('verona', 'sede', 'veneto'),
  sede('padova', 'sede', 'veneto'),
];

test('il territorio per nome: chi sta sopra, e sotto ciascuno le sue sedi', () => {
  expect(territorioPerNome({ sedi }).map(({ sopra, sotto }) => [sopra.id, ...sotto.map(({ id }) => id)])).toEqual([
    ['dcm-roma'],
    ['lazio'],
    ['veneto', 'padova', 'verona'],
  ]);
});

test('quante strutture ha ogni livello, anche quello che non ne ha', () => {
  expect(quantePerLivello({ sedi })).toEqual({ nazionale: 1, regione: 2, coordinamento: 1, sede: 2 });
  expect(quantePerLivello({ sedi: [] }).sede).toBe(0);
});

test('le cifre di chi sta sopra, nell’ordine delle regole, e i due estremi', () => {
  const cifre = new Map(
    Object.entries({ veneto: '9', lazio: '10', verona: '1', 'dcm-roma': null }).map(([id, valore]) => [
      id,
      { valore } as Partial<Cifra> as Cifra,
    ]),
  );
  const { tutte, minore, maggiore } = cifreSopra({ sedi }, { cifre });
  expect(tutte.map(({ sede: { id } }) => id)).toEqual(['veneto', 'lazio']);
  // As numbers: as texts «10» would come before «9».
  expect([minore?.valore, maggiore?.valore]).toEqual(['9', '10']);
});
