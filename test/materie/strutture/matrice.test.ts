import { expect, test } from 'vitest';
import type { Competenza } from '../../../src/materie/strutture/competenze.ts';
import { matrice, missioni, ristampe } from '../../../src/materie/strutture/matrice.ts';

const competenza = (altro: Partial<Competenza>): Competenza =>
  ({
    funzione: null,
    strutture: [],
    tabella: 'matrice',
    altri_punti: [],
    certezza: 'testuale',
    ...altro,
  }) as Competenza;

const [vigilanza, audit] = ['vigilanza', 'audit'] as unknown as NonNullable<Competenza['funzione']>[];
const competenze = [
  competenza({ funzione: vigilanza, strutture: ['regioni', 'dcm'], altri_punti: ['Punto 3, riga 2', 'Punto 9'] }),
  competenza({ funzione: vigilanza, strutture: ['sedi'] }),
  competenza({ funzione: audit, strutture: ['regioni', 'dcm'], altri_punti: ['Punto 3'], certezza: 'contraddetta' }),
  competenza({ strutture: ['sedi'], tabella: 'missioni', testo: 'prima' }),
  competenza({ strutture: ['sedi'], tabella: 'missioni', testo: 'seconda' }),
];

test('le strutture che dividono una colonna ne hanno una, e una cella vuota resta vuota', () => {
  const { colonne, righe } = matrice(competenze);
  expect(colonne).toEqual([['regioni', 'dcm'], ['sedi']]);
  expect(righe.map(({ celle }) => celle.map((voci) => voci.length))).toEqual([
    [1, 1],
    [1, 0],
  ]);
});

test('una colonna ristampata: quante funzioni, quante non uguali, a che punto', () => {
  expect(ristampe(matrice(competenze))).toEqual([
    { colonna: ['regioni', 'dcm'], quante: 2, incerte: 1, punto: 'Punto 3' },
  ]);
});

test('le missioni di uno stesso genere di strutture stanno insieme', () => {
  const [sole, ...altre] = missioni(competenze);
  expect(altre).toEqual([]);
  expect(sole?.voci.map(({ testo }) => testo)).toEqual(['prima', 'seconda']);
});
