import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annullaUltima, scriviFile } from '../../../src/disco/scrivi-file.ts';
import { progetto, REGOLE_MINIME } from '../../motore/progetto.ts';

const FILE = 'rules/prodotti/tabella-1.yaml';
const PRIMA = REGOLE_MINIME[FILE] ?? '';

test('un’importazione si annulla: il file torna com’era, byte per byte, e una volta sola', () => {
  const root = progetto();
  scriviFile(root, new Map([[FILE, `${PRIMA}# in più\n`]]));
  expect(readFileSync(join(root, FILE), 'utf8')).toBe(`${PRIMA}# in più\n`);
  expect(readdirSync(join(root, 'rules/prodotti'))).toEqual(['tabella-1.yaml']);
  expect(annullaUltima(root)).toEqual({ tornati: [FILE] });
  expect(readFileSync(join(root, FILE), 'utf8')).toBe(PRIMA);
  expect(annullaUltima(root)).toEqual({ niente: true });
});

test('un file tolto torna, con lo stesso annulla', () => {
  const root = progetto();
  scriviFile(root, new Map([[FILE, null]]));
  expect(existsSync(join(root, FILE))).toBe(false);
  expect(annullaUltima(root)).toEqual({ tornati: [FILE] });
  expect(readFileSync(join(root, FILE), 'utf8')).toBe(PRIMA);
});

test('un file cambiato dopo l’importazione non si annulla: il lavoro di un altro resta', () => {
  const root = progetto();
  scriviFile(root, new Map([[FILE, `${PRIMA}# in più\n`]]));
  writeFileSync(join(root, FILE), `${PRIMA}# di un altro\n`);
  expect(annullaUltima(root)).toEqual({ cambiati: [FILE] });
  expect(readFileSync(join(root, FILE), 'utf8')).toBe(`${PRIMA}# di un altro\n`);
  expect(existsSync(join(root, 'fogli/ultima-importazione.json'))).toBe(true);
});

test('un’importazione interrotta tra un file e l’altro si annulla lo stesso', () => {
  const root = progetto();
  const other = 'rules/unita/anagrafica-flussi.yaml';
  const before = readFileSync(join(root, other), 'utf8');
  scriviFile(
    root,
    new Map([
      [FILE, `${PRIMA}# in più\n`],
      [other, `${before}# in più\n`],
    ]),
  );
  writeFileSync(join(root, other), before);
  expect(annullaUltima(root)).toEqual({ tornati: [FILE, other] });
  expect([readFileSync(join(root, FILE), 'utf8'), readFileSync(join(root, other), 'utf8')]).toEqual([PRIMA, before]);
});

test('due importazioni, la prima uccisa a metà, e un solo annulla: si torna a prima di tutte e due', () => {
  const root = progetto();
  const other = 'rules/unita/anagrafica-flussi.yaml';
  const before = readFileSync(join(root, other), 'utf8');
  const tutti = new Map([
    [FILE, `${PRIMA}# uno\n`],
    [other, `${before}# uno\n`],
  ]);
  scriviFile(root, tutti);
  // As the memory stands while the files are being written, with the first written and the other not yet.
  const memoria = join(root, 'fogli/ultima-importazione.json');
  writeFileSync(memoria, readFileSync(memoria, 'utf8').replace('"finita": true', '"finita": false'));
  writeFileSync(join(root, other), before);
  scriviFile(root, new Map([[other, `${before}# due\n`]]));
  expect(annullaUltima(root)).toEqual({ tornati: [FILE, other] });
  expect([readFileSync(join(root, FILE), 'utf8'), readFileSync(join(root, other), 'utf8')]).toEqual([PRIMA, before]);
});

test.each([
  '',
  '{"rules/prodotti/t',
  'null',
  '[]',
  '{"finita":true,"file":{"../../etc/x.yaml":{"prima":"a","dopo":"b"}}}',
])('una memoria rovinata è un messaggio, e nessun file cambia: %s', (testo) => {
  const root = progetto();
  scriviFile(root, new Map([[FILE, `${PRIMA}# in più\n`]]));
  writeFileSync(join(root, 'fogli/ultima-importazione.json'), testo);
  expect(annullaUltima(root)).toEqual({ rovinata: 'fogli/ultima-importazione.json' });
  expect(readFileSync(join(root, FILE), 'utf8')).toBe(`${PRIMA}# in più\n`);
});

test('un avanzo di chi è stato ucciso sta fuori dalle regole, e sparisce alla prossima', () => {
  const root = progetto();
  scriviFile(root, new Map([[FILE, PRIMA]]));
  writeFileSync(join(root, 'fogli/.a-metà-1'), 'x');
  scriviFile(root, new Map([[FILE, `${PRIMA}# in più\n`]]));
  expect(readdirSync(join(root, 'fogli'))).toEqual(['ultima-importazione.json']);
});
