import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cartellaLetta, scriviCartella } from '../../../src/disco/cartelle-scritte.ts';

function cartella(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fogli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
const byte = (testo: string): Buffer => Buffer.from(testo);

test('un foglio che nessuno ha toccato lascia il posto a quello nuovo', () => {
  const folder = cartella();
  scriviCartella(folder, 'prodotti', byte('uno'));
  expect(scriviCartella(folder, 'prodotti', byte('due'))).toEqual({ nome: 'prodotti.xlsx', lavorata: null });
  expect(readFileSync(join(folder, 'prodotti.xlsx'), 'utf8')).toBe('due');
});

test('un foglio lavorato non si sovrascrive: quello nuovo prende un altro nome', () => {
  const folder = cartella();
  scriviCartella(folder, 'prodotti', byte('uno'));
  writeFileSync(join(folder, 'prodotti.xlsx'), 'le mie correzioni');
  expect(scriviCartella(folder, 'prodotti', byte('due'))).toEqual({
    nome: 'prodotti-2.xlsx',
    lavorata: 'prodotti.xlsx',
  });
  expect(readFileSync(join(folder, 'prodotti.xlsx'), 'utf8')).toBe('le mie correzioni');
  writeFileSync(join(folder, 'prodotti-2.xlsx'), 'altre correzioni');
  expect(scriviCartella(folder, 'prodotti', byte('tre')).nome).toBe('prodotti-3.xlsx');
});

test('un foglio che c’era prima che si ricordassero non si sovrascrive', () => {
  const folder = cartella();
  writeFileSync(join(folder, 'prodotti.xlsx'), 'di chissà quando');
  expect(scriviCartella(folder, 'prodotti', byte('due')).nome).toBe('prodotti-2.xlsx');
});

test('un foglio già letto nelle regole lascia il posto', () => {
  const folder = cartella();
  scriviCartella(folder, 'prodotti', byte('uno'));
  writeFileSync(join(folder, 'prodotti.xlsx'), 'le mie correzioni');
  cartellaLetta(folder, 'prodotti.xlsx', byte('le mie correzioni'));
  expect(scriviCartella(folder, 'prodotti', byte('due'))).toEqual({ nome: 'prodotti.xlsx', lavorata: null });
  expect(existsSync(join(folder, 'prodotti-2.xlsx'))).toBe(false);
});
