import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annullaUltima, scriviFile } from '../../../src/uscite/fogli/scrivi-file.ts';
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
