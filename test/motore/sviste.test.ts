import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compilaRegole } from '../../src/disco/catalogo.ts';
import { caricatoreDiRegole } from '../../src/disco/regole.ts';
import { scriviErroriDiRegole } from '../../src/motore/errori.ts';
import { caricaSchemi } from '../../src/disco/schemi.ts';
import { FILE, sviste } from './sviste.ts';

/** What an editor reads first after each slip: where it sends, and where the slip is. */
function campagna(): { svista: string; vero: string; prima: string; giusta: boolean }[] {
  const root = mkdtempSync(join(tmpdir(), 'sviste-'));
  try {
    cpSync('rules', join(root, 'rules'), { recursive: true });
    const loader = caricatoreDiRegole(root, caricaSchemi('.'));
    return FILE.flatMap((file) => {
      const intero = readFileSync(file, 'utf8');
      const esiti = sviste(intero).map(({ nome, testo, riga, sopra }) => {
        writeFileSync(join(root, file), testo);
        const { errors } = compilaRegole(root, loader);
        const [prima = 'accettata'] = errors.length > 0 ? scriviErroriDiRegole(errors).split('\n') : [];
        const [, dove, numero] = /^([^:]+):(\d+):/.exec(prima) ?? [];
        const giusta = dove === file && Number(numero) <= riga && Number(numero) >= riga - sopra;
        return { svista: `${nome} in ${file}`, vero: `${file}:${riga}`, prima, giusta };
      });
      writeFileSync(join(root, file), intero);
      return esiti;
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

test('almeno cento sviste in una dozzina di tipi di file: nessuna passa, e il primo messaggio manda al file e alla riga', () => {
  const esiti = campagna();
  expect(esiti.length).toBeGreaterThanOrEqual(100);
  expect(esiti.filter(({ prima }) => prima === 'accettata').map(({ svista }) => svista)).toEqual([]);
  const sbagliate = esiti.filter(({ giusta }) => !giusta);
  expect(sbagliate.length / esiti.length, JSON.stringify(sbagliate, null, 1)).toBeLessThanOrEqual(0.05);
}, 300_000);
