import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compilaVere } from './regole-vere.ts';
import { FILE, sviste } from './sviste.ts';

/** What an editor reads first after each slip: where it sends, and where the slip is. */
function campagna(): { svista: string; vero: string; prima: string; giusta: boolean }[] {
  return FILE.flatMap((file) =>
    sviste(readFileSync(file, 'utf8')).map(({ nome, testo, riga, sopra }) => {
      const [prima = ''] = (compilaVere({ [file]: testo }).detto || 'accettata').split('\n');
      const [, dove, numero] = /^([^:]+):(\d+):/.exec(prima) ?? [];
      const giusta = dove === file && Number(numero) <= riga && Number(numero) >= riga - sopra;
      return { svista: `${nome} in ${file}`, vero: `${file}:${riga}`, prima, giusta };
    }),
  );
}

test('almeno cento sviste in una dozzina di tipi di file: nessuna passa, e il primo messaggio manda al file e alla riga', () => {
  const esiti = campagna();
  expect(esiti.length).toBeGreaterThanOrEqual(100);
  expect(esiti.filter(({ prima }) => prima === 'accettata').map(({ svista }) => svista)).toEqual([]);
  const sbagliate = esiti.filter(({ giusta }) => !giusta);
  expect(sbagliate.length / esiti.length, JSON.stringify(sbagliate, null, 1)).toBeLessThanOrEqual(0.05);
}, 300_000);
