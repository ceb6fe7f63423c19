import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { REPERTORIO } from './piano-repertorio.ts';

const PIANO = 'piano-performance-2021-2023';
/**
 * The kinds whose files are tables or rules of the plan; territory, structures, indexes of acts and terms are not
 * tables of it.
 */
const TIPI = [
  'audit',
  'capitoli',
  'corsi',
  'elenchi',
  'indicatori',
  'lavoro-agile',
  'linee',
  'obiettivi',
  'pesi',
  'progetti',
  'regole-senza-calcolo',
  'valori',
];

const cartella = (tipo: string): string[] =>
  readdirSync(join('rules', tipo))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => `${tipo}/${file.replace('.yaml', '')}`);
const leggi = (file: string): string => readFileSync(join('rules', `${file}.yaml`), 'utf8');
const delPiano = (file: string): boolean => JSON.stringify(parse(leggi(file))).includes(`"documento":"${PIANO}"`);
const esiste = (file: string): string[] =>
  cartella(file.split('/')[0] ?? '').filter((one) =>
    file.endsWith('*') ? one.startsWith(file.slice(0, -1)) : one === file,
  );

test('il repertorio del piano ha 122 voci', () => {
  expect(REPERTORIO).toHaveLength(122);
});

test.each(REPERTORIO.map(([titolo, ...file]) => ({ titolo, file })))(
  '$titolo: è nelle regole, con il piano per fonte',
  ({ file }) => {
    expect(file.filter((one) => esiste(one).length === 0)).toEqual([]);
    expect(file.flatMap(esiste).filter((one) => !delPiano(one))).toEqual([]);
  },
);

test('la Tabella D sta in 24 file, uno per struttura', () => {
  expect(esiste('progetti/tabella-d-*')).toHaveLength(24);
});

test('ogni file di regole del piano è di una voce del repertorio', () => {
  const nominati = new Set(REPERTORIO.flatMap(([, ...file]) => file.flatMap(esiste)));
  expect(
    TIPI.flatMap(cartella)
      .filter(delPiano)
      .filter((file) => !nominati.has(file)),
  ).toEqual([]);
});
