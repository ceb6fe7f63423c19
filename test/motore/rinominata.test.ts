import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilaVere } from './regole-vere.ts';

const FILE = 'rules/strutture/assetto-2021.yaml';
const TESTO = readFileSync(FILE, 'utf8');

test('un nome non comincia prima di chi lo porta, neanche se il giorno della nascita lo dice la sua tabella', () => {
  const { detto } = compilaVere({
    [FILE]: TESTO.replace(
      '    nome: Direzione centrale Pensioni\n',
      `    nome: Direzione centrale Pensioni
    rinominata:
      - dal: 2017-03-01
        nome: Direzione centrale Previdenza
        fonte: { documento: nota-torino-2021, punto: prova }
        certezza: testuale
`,
    ),
  });
  expect(detto).toContain(
    'il nome «Direzione centrale Previdenza» comincia il 01/03/2017, ma quello di prima comincia il 25/10/2019',
  );
});
