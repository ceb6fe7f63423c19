import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { confrontaConRiscontri, conStampato } from '../../../src/motore/riscontro/difetti.ts';
import { raccogli } from '../../../src/motore/riscontro/testimone.ts';
import { scriviErroriDiRegole } from '../../../src/motore/errori.ts';
import { caricaRiscontri } from '../../../src/disco/riscontri.ts';
import { TESTO, TABELLA, leggi, regole } from './lettura-di-prova.ts';

describe('Il confronto delle regole col testimone', () => {
  const confronta = async (tabella: string) => {
    const { testimone } = await leggi(TESTO, TABELLA);
    return confrontaConRiscontri(await regole(tabella), raccogli([testimone]));
  };

  test('conta come ogni valore è stato letto', async () => {
    expect((await confronta(TABELLA)).conto).toEqual({ macchina: 11, mano: 0, ritrovata: 0, sola: 0 });
  });

  test('una cifra diversa dal testimone è un errore che mostra le due vie d’uscita', async () => {
    const { errori } = await confronta(TABELLA.replace('"122"', '"128"'));
    expect(scriviErroriDiRegole(errori)).toBe(
      [
        'rules/valori/prova.yaml:13:68  qui «128»; il documento piano-performance-2021-2023, Tabella A, riga «RIETI», stampa «122» (riga 6).',
        '    Atteso: il valore letto la seconda volta nel documento: «122».',
        '    Rimedio: se la regola è trascritta male, correggila; se un atto nuovo dice altro, rimetti ciò che stampa questo, chiudi la versione con «valido_al» e aggiungine una col suo atto; se è cambiato il documento, rileggilo: npm run riscontra -- piano-performance-2021-2023 <file>.',
        '',
        '1 errore in 1 file',
      ].join('\n'),
    );
  });

  test('un valore che non ha più la sua forma dice anche che cosa è stampato, e dove', async () => {
    const { testimone } = await leggi(TESTO, TABELLA);
    const forma = {
      file: 'rules/valori/prova.yaml',
      riga: 13,
      colonna: 68,
      messaggio: '«flussi»: «12x» non è un numero',
    };
    const altrove = { ...forma, riga: 2 };
    const rotto = await regole(TABELLA.replace('"122"', '"12x"'));
    const detti = conStampato([forma, altrove], rotto, raccogli([testimone]));
    expect(detti.map(({ messaggio }) => messaggio)).toEqual([
      '«flussi»: «12x» non è un numero; il documento piano-performance-2021-2023, Tabella A, riga «RIETI», stampa «122» (riga 6)',
      altrove.messaggio,
    ]);
  });

  test('una riga nuova è una lettura sola, e non è un errore', async () => {
    const esito = await confronta(
      `${TABELLA}  - { id: terni, voce: TERNI, valori: { prestazioni: "1", flussi: "2" } }\n`,
    );
    expect(esito.errori).toEqual([]);
    expect(esito.conto.sola).toBe(3);
  });

  test('una riga spostata tiene il suo testimone', async () => {
    const righe = TABELLA.split('\n');
    const spostata = [...righe.slice(0, 12), righe[14], righe[12], righe[13], ''].join('\n');
    expect((await confronta(spostata)).conto.macchina).toBe(11);
  });

  test('una cella a cui si aggiunge una nota tiene il suo testimone', async () => {
    const conNota = TABELLA.replace('"122"', '{ valore: "122", nota: Una nota. }');
    expect((await confronta(conNota)).conto).toMatchObject({ macchina: 11, sola: 0 });
  });
});

describe('I testimoni del progetto', () => {
  test('si leggono e si confrontano in meno di metà del tempo che ci vuole a leggere le regole', async () => {
    const { caricaRegole } = await import('../../../src/disco/regole.ts');
    const primo = performance.now();
    const { insieme: ruleSet } = caricaRegole('.');
    const lettura = performance.now() - primo;
    // The best of three tries: a clock alone measures who else is at work.
    const tempi = [1, 2, 3].map(() => {
      const inizio = performance.now();
      confrontaConRiscontri(ruleSet, caricaRiscontri('.'));
      return performance.now() - inizio;
    });
    expect(Math.min(...tempi)).toBeLessThan(lettura / 2);
    const { errori, conto } = confrontaConRiscontri(ruleSet, caricaRiscontri('.'));
    expect(errori).toEqual([]);
    expect(conto.macchina).toBeGreaterThan(5000);
  });

  test('del documento tengono solo ciò che è stampato: nessuna frase', () => {
    const testo = readFileSync('rules/_riscontri/piano-performance-2021-2023.yaml', 'utf8');
    const lunghi = [...testo.matchAll(/: \[ "?(.+?)"?, \d+ \]$/gm)].filter(([, segno = '']) => segno.length > 260);
    expect(lunghi).toEqual([]);
  });
});
