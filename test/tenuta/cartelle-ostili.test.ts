import { describe, expect, test } from 'vitest';
import { leggiCartella } from '../../src/uscite/fogli/importa.ts';
import { caricaRegole } from '../../src/disco/regole.ts';
import { leggiSchemi } from '../../src/disco/schemi.ts';
import { leggiXlsx } from '../../src/xlsx/leggi-xlsx.ts';
import { esportaTipo } from '../../src/uscite/fogli/esporta.ts';
import { conRighe } from '../motore/cartella-di-prova.ts';
import { CARTELLE_OSTILI } from './cartelle-ostili.ts';

/** Three seconds are promised; the tests run beside others. */
const TEMPO = 10_000;

describe('una cartella di lavoro ostile si rifiuta in poco tempo, dicendo perché', () => {
  test.each(CARTELLE_OSTILI.map((ostile) => [ostile.nome, ostile] as const))('%s', (_nome, { bytes, atteso }) => {
    const fatta = bytes();
    const prima = performance.now();
    const letta = leggiXlsx(fatta);
    expect(performance.now() - prima).toBeLessThan(TEMPO);
    if (atteso !== null) expect('errore' in letta && letta.errore.messaggio).toContain(atteso);
  });
});

describe('gli errori di un foglio grande costano in proporzione', () => {
  const { insieme } = caricaRegole('.');
  const schemas = leggiSchemi('.');
  const sana = esportaTipo(insieme, 'prodotti', schemas);

  test('una data impossibile è un errore della sua cella', () => {
    const conErrore = conRighe(sana, 'tabella-1', (rows) => {
      const row = rows[2] ?? [];
      row[8] = { attributi: 't="e"', dentro: '<v>####</v>' };
      return rows;
    });
    const { errori } = leggiCartella(conErrore, insieme, schemas);
    expect(errori.map(({ foglio, riga, messaggio }) => [foglio, riga, messaggio])).toContainEqual([
      'tabella-1',
      2,
      'la cella mostra un errore di Excel (####)',
    ]);
  });

  test('50.000 celle fuori dalle colonne: ognuna si conta, e nessuna costa quanto tutte', () => {
    const fuori = conRighe(sana, 'tabella-1', (rows) => [
      ...rows,
      ...Array.from({ length: 500 }, () => Array.from({ length: 100 }, (_, c) => (c < 40 ? null : `x${c}`))),
    ]);
    const prima = performance.now();
    const { errori } = leggiCartella(fuori, insieme, schemas);
    expect(errori.filter(({ messaggio }) => messaggio.includes('non sta sotto nessuna colonna'))).toHaveLength(30_000);
    expect(performance.now() - prima).toBeLessThan(TEMPO);
  });
});
