import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { caricaRegole } from '../../src/disco/regole.ts';
import { leggiSchemi } from '../../src/disco/schemi.ts';
import { codiceDeiValidatori, validatoriDi } from '../../src/motore/ajv.ts';
import { tipiDi, validatoriScritti } from '../../src/motore/schemi.ts';

/** What nobody would write on purpose, of every shape. */
const STORTI = ['', 'Una Parola', 'x'.repeat(2000), -1, null, [], ['a', 'a'], { altro: 1 }];

/** A file with one value in the place of another, for every place in it. */
function* storte(dati: unknown): Generator<unknown> {
  if (dati === null || typeof dati !== 'object') return;
  const chiavi = Array.isArray(dati) ? [0] : Object.keys(dati);
  for (const chiave of chiavi.filter((una) => una in dati)) {
    const prima = (dati as Record<string, unknown>)[chiave];
    const con = (valore: unknown): unknown =>
      Array.isArray(dati) ? [valore, ...(dati as unknown[]).slice(1)] : { ...dati, [chiave]: valore };
    for (const storto of STORTI) yield con(storto);
    for (const dentro of storte(prima)) yield con(dentro);
  }
}

test('i controlli scritti per il browser dicono di ogni errore ciò che ne dicono quelli di Node', async () => {
  const schemi = leggiSchemi('.');
  const { outputFiles } = await build({
    stdin: { contents: codiceDeiValidatori(schemi), resolveDir: '.' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const codice = `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`;
  const scritti = validatoriScritti((await import(/* @vite-ignore */ codice)) as Record<string, unknown>);
  const tipi = tipiDi(schemi, validatoriDi(schemi));
  const veri = caricaRegole('.').insieme.file;
  const diversi: string[] = [];
  let errori = 0;
  for (const [nome, { valida }] of tipi) {
    const file = veri.find((uno) => uno.tipo === nome);
    for (const dati of storte(file?.dati)) {
      const [suoi, nostri] = [valida(dati), scritti(`${nome}.schema.json`)(dati)];
      errori += suoi.errori.length;
      if (!isDeepStrictEqual(suoi, nostri)) diversi.push(nome);
    }
  }
  expect(errori).toBeGreaterThan(1000);
  expect(diversi).toEqual([]);
});
