import { expect, test } from 'vitest';
import { capitoliInsieme } from '../../../src/materie/piano/capitoli.ts';
import { elenchiPerArgomento, type Elenco } from '../../../src/materie/piano/elenchi.ts';
import { progettiInElenco } from '../../../src/materie/piano/progetti-in-elenco.ts';
import type { Progetto } from '../../../src/materie/piano/progetti.ts';

test('la Tabella D ha progetti e attività strategiche; una struttura che ne ha due è una', () => {
  const progetto = (tipo: Progetto['tipo'], id = 'dc-uno'): Progetto => ({ tipo, struttura: { id } }) as Progetto;
  const { tabellaD, trasversali, quanti, strutture } = progettiInElenco([
    progetto('PR'),
    progetto('AS'),
    progetto('PR', 'dc-due'),
    progetto('trasversale', 'dc-tre'),
  ]);
  expect([tabellaD.length, trasversali.length, quanti, strutture]).toEqual([3, 1, { PR: 2, AS: 1 }, 2]);
});

test('di un elenco si vedono le prime tre voci brevi, o i suoi gruppi', () => {
  const elenco = (righe: object[]): Elenco => ({ argomento: 'piano', righe }) as unknown as Elenco;
  const righe = [{ nome: 'x'.repeat(61) }, { nome: 'uno' }, { conto: 'due', nome: 'tre' }, { nome: 'uno' }];
  const assaggi = (quali: object[]) => elenchiPerArgomento([elenco(quali)])[0]?.elenchi.map(({ assaggio }) => assaggio);
  expect(assaggi([...righe, { etichetta: 'quattro', id: 'q' }, { nome: 'cinque' }])).toEqual([
    '6 voci, fra cui uno; due; quattro.',
  ]);
  expect(assaggi(righe.slice(0, 1))).toEqual(['1 voci.']);
});

test('i capitoli di tutte le tabelle insieme, coi loro gruppi e le tabelle di cifre che nominano', () => {
  const { righe, gruppi, cifre } = capitoliInsieme({
    registri: {
      capitoli: [{ righe: [{ gruppo: 'A' }, { gruppo: 'A' }], tabelle: ['scarti'] }, { righe: [{ gruppo: 'B' }] }],
    },
    tabelle: [{ id: 'scarti' }, { id: 'altra' }],
  } as unknown as Parameters<typeof capitoliInsieme>[0]);
  expect([righe.length, gruppi, cifre.map(({ id }) => id)]).toEqual([3, ['A', 'B'], ['scarti']]);
});
