import { attiCitati } from '../../../src/motore/riscontro/atti.ts';
import { describe, expect, test } from 'vitest';
import { campiStampati } from '../../../src/motore/riscontro/campi.ts';
import { documentoDaRighe, righeDelTesto } from '../../../src/motore/riscontro/documento.ts';
import { dataStampata, numeroStampato, segni } from '../../../src/motore/riscontro/forme.ts';
import { riscontra } from '../../../src/motore/riscontro/riscontra.ts';
import type { Testimone } from '../../../src/motore/riscontro/testimone.ts';
import { TESTO, TABELLA, documento, leggi, regole } from './lettura-di-prova.ts';

describe('La seconda lettura', () => {
  test('legge ogni etichetta, intestazione e cifra stampata, con la sua riga del testo', async () => {
    const { testimone, discordi, conto } = await leggi(TESTO, TABELLA);
    expect(discordi).toEqual([]);
    expect(conto).toMatchObject({ letti: 11, discordi: 0, nonLetti: 0 });
    expect(testimone.macchina['valori/prova']).toMatchObject({
      'righe/rieti/voce': ['RIETI', 6],
      'righe/rieti/valori/flussi': ['122', 6],
      'righe/viterbo/valori/flussi': ['1.104,5', 7],
      'righe/verbania/valori/flussi': ['95', 9],
    });
  });

  test('non guarda che cosa dicono le regole: con una cifra cambiata nella regola legge lo stesso', async () => {
    const { testimone, discordi } = await leggi(TESTO, TABELLA.replace('"122"', '"128"'));
    expect(discordi).toEqual([
      '  discordi   valori/prova  righe/rieti/valori/flussi («RIETI»): la regola «128», il documento «122» (riga 6)',
    ]);
    expect(testimone.macchina['valori/prova']).not.toHaveProperty('righe/rieti/valori/flussi');
  });

  test('trova una cifra cambiata nel documento', async () => {
    const { discordi } = await leggi(TESTO.replace('1.104,5', '1.104,6'), TABELLA);
    expect(discordi).toEqual([expect.stringContaining('la regola «1104.5», il documento «1.104,6» (riga 7)')]);
  });

  test('trova una lettera cambiata in un’etichetta', async () => {
    const { discordi } = await leggi(TESTO, TABELLA.replace('VERBANO-CUSIO-OSSOLA', 'VERBANO-CUSIO-OSSOLO'));
    expect(discordi).toEqual([expect.stringContaining('il documento «VERBANO-CUSIO- OSSOLA»')]);
  });

  test('una riga con meno cifre di quante se ne aspettano resta senza testimone', async () => {
    const { testimone, mancano } = await leggi(TESTO.replace('RIETI 30 122', 'RIETI 30'), TABELLA);
    expect(Object.keys(testimone.macchina['valori/prova'] ?? {})).not.toContain('righe/rieti/valori/prestazioni');
    expect(mancano[0]).toContain('attese 2 cifre, trovate 1');
  });

  test('fra due tabelle con le stesse righe prende quella sotto le sue intestazioni', async () => {
    const altra = TESTO.replace('IG Prestazioni  IG Flussi', 'Deflusso  Costi').replace('122', '999');
    const { discordi } = await leggi(altra + '\nparole '.repeat(300) + TESTO, TABELLA);
    expect(discordi).toEqual([]);
  });

  test('una tabella stampata a fasce si legge anche se nessuno ha detto che è a fasce', async () => {
    const fasce =
      'Tabella A\n\nSTRUTTURE IG Prestazioni\nRIETI 30\nVITERBO 30\nVERBANO-CUSIO-OSSOLA 31\n\nSTRUTTURE IG Flussi\nRIETI 122\nVITERBO 1.104,5\nVERBANO-CUSIO-OSSOLA 95\n';
    const { testimone } = await leggi(fasce, TABELLA);
    const letti = testimone.macchina['valori/prova'] ?? {};
    expect(
      ['rieti', 'viterbo', 'verbania'].map((id) => [
        letti[`righe/${id}/valori/prestazioni`]?.[0],
        letti[`righe/${id}/valori/flussi`]?.[0],
      ]),
    ).toEqual([
      ['30', '122'],
      ['30', '1.104,5'],
      ['31', '95'],
    ]);
  });

  test('i luoghi indicati da una persona si leggono nel documento, e si contano a parte', async () => {
    const prima: Testimone = {
      documento: 'piano-performance-2021-2023',
      luogo: 'riga',
      impronta: '',
      macchina: {},
      a_mano: { 'valori/prova': { motivo: 'la riga è spezzata', luoghi: { 'righe/rieti': '6:1 10' } } },
    };
    const testo = TESTO.replace('RIETI 30 122', 'RIETI 30').replace(' 12\n', ' 122\n');
    const { testimone, conto } = riscontra(
      await regole(TABELLA),
      'piano-performance-2021-2023',
      documento(testo),
      prima,
    );
    expect(conto.aMano).toBe(2);
    expect(testimone.a_mano?.['valori/prova']?.valori).toEqual({
      'righe/rieti/valori/prestazioni': ['30', 6],
      'righe/rieti/valori/flussi': ['122', 10],
    });
  });
});

describe('Che cosa è stampato', () => {
  test.each([
    ['1.234,56', '1234.56'],
    ['(5)', '-5'],
    ['–', null],
    ['n.d.', null],
    ['12,30%', '12.3'],
    ['- 0,47', '-0.47'],
    ['76.388.271, 53', '76388271.53'],
    ['0,0', '0'],
    ['1.20', '1.2'],
  ])('la cifra «%s» vale %s', (stampata, valore) => expect(numeroStampato(stampata)).toBe(valore));

  test.each([
    ['01.01.2021', '2021-01-01'],
    ['1° aprile 2014', '2014-04-01'],
    ['31/12/2022', '2022-12-31'],
    ['20 LUG. 2016', '2016-07-20'],
  ])('la data «%s» è %s', (stampata, valore) => expect(dataStampata(stampata)).toBe(valore));

  test('un periodo è fatto di due date, anche spezzato dal fine riga', () => {
    expect(segni('01.01.2021-31-\n12-2021', 'data').map(({ testo }) => dataStampata(testo))).toEqual([
      '2021-01-01',
      '2021-12-31',
    ]);
  });

  test('una casella vuota, un valore perso e un calcolo nostro non sono stampati', () => {
    const schema = {
      stampa: undefined,
      properties: { celle: { additionalProperties: { stampa: 'cifra', properties: { valore: { stampa: 'cifra' } } } } },
    };
    const fonte = { documento: 'uno', punto: 'due' };
    const chiavi = (celle: object, altro: object = {}): string[] =>
      campiStampati({ fonte: { ...fonte, ...altro }, celle }, schema).map(({ chiave }) => chiave);
    expect(chiavi({ a: '1', b: { valore: '2', vuota: true }, c: { perso: true }, d: { valore: '3' } })).toEqual([
      'celle/a',
      'celle/d',
    ]);
    expect(chiavi({ a: '1' }, { calcolo: 'a + b' })).toEqual([]);
  });
});

describe('Gli atti citati', () => {
  test.each([
    ['circ. 169/10, 110/11, 48/12, vari messaggi', ['169 2010', '110 2011', '48 2012']],
    ['Ordini di servizio n. 1/2015 e 2/2015', ['1 2015', '2 2015']],
    ['Riduzione ex art.59, c15 L. 449/97', ['449 1997']],
    ['DENUNCIA P.R. DL.463/83', ['463 1983']],
    ['(art. 4 D. lgs. 66 del 2003)', ['66 2003']],
    ['ex deliberazione 76 del 5 novembre 2020', ['76 2020']],
    ['orientamento ARAN n. CQRS33 del 19/02/2020', ['CQRS33 2020']],
    ['nel msg. 002332 del 05/06/2020', ['002332 2020']],
  ])('«%s»', (testo, attesi) => {
    const citati = attiCitati(documentoDaRighe(righeDelTesto(testo))).filter(({ numero }) => numero !== '');
    expect([...new Set(citati.map(({ numero, anno }) => `${numero} ${anno}`))]).toEqual(attesi);
  });
});
