import { describe, expect, test } from 'vitest';
import { fonti } from '../materie/prodotti/circolare-regole.ts';

/**
 * The acts that a document cites, as one finds them leafing through it: kind, number and year; without a number, the
 * date.
 */
function citatiDa(documento: string): string[] {
  return fonti('atti-citati')
    .filter(({ citato_da }) => (citato_da ?? []).some((fonte) => fonte.documento === documento))
    .map(({ nome }) => nome)
    .sort();
}

describe('i documenti', () => {
  test('sono cinque, più la nota del 2021 in coda al protocollo', () => {
    const letti = fonti('documenti').filter(({ data = '' }) => data <= '2021-07-19');
    expect(letti.map(({ id, contenuto_in }) => [id, contenuto_in])).toEqual([
      ['circolare-36-2014', undefined],
      ['determinazione-110-2016', undefined],
      ['missioni-e-posti', undefined],
      ['piano-performance-2021-2023', undefined],
      ['protocollo-torino-2017', undefined],
      ['nota-torino-2021', 'protocollo-torino-2017'],
    ]);
  });

  test('numero e data della circolare sono dichiarati un’identificazione nostra', () => {
    const circolare = fonti('documenti').find(({ id }) => id === 'circolare-36-2014');
    expect(circolare).toMatchObject({ numero: '36', data: '2014-03-20', certezza: 'dedotta' });
    expect(circolare?.motivo).toMatch(/identificazione è nostra/);
  });
});

describe('gli atti citati, ritrovati a mano nei documenti', () => {
  test('dalla circolare del 2014', () => {
    expect(citatiDa('circolare-36-2014')).toEqual([
      'Circolare n. 113/2011',
      'Circolare n. 31/2013',
      'D.L. n. 463/1983',
      'L. n. 241/1990',
      'Messaggio n. 20998/2013',
      'Verbale d’intesa 29 novembre 2013',
    ]);
  });

  test('dal protocollo di Torino', () => {
    expect(citatiDa('protocollo-torino-2017')).toEqual([
      'Circolare n. 110/2011',
      'Circolare n. 154/2014',
      'Circolare n. 169/2010',
      'Circolare n. 48/2012',
      'D.L. n. 244/1995',
      'D.M. 5 ottobre 2012',
      'L. n. 122/2010',
      'L. n. 190/2014',
      'L. n. 191/2009',
      'L. n. 223/1991',
      'L. n. 407/1990',
      'L. n. 449/1997',
      'L. n. 92/2012',
      'Messaggio n. 1986/2011',
      'Messaggio n. 2885/2016',
      'Messaggio n. 3092/2015',
      'Messaggio n. 6838/2015',
    ]);
  });

  test('dalla determinazione del 2016', () => {
    expect(citatiDa('determinazione-110-2016')).toEqual([
      'Codice di procedura civile',
      'D.L. n. 78/2010',
      'D.L. n. 95/2012',
      'D.Lgs. n. 150/2009',
      'D.Lgs. n. 165/2001',
      'D.Lgs. n. 196/2003',
      'D.Lgs. n. 479/1994',
      'D.Lgs. n. 81/2008',
      'D.P.R. 16 febbraio 2015',
      'D.P.R. n. 105/2016',
      'D.P.R. n. 366/1997',
      'D.P.R. n. 639/1970',
      'Decreto interministeriale 18 aprile 1981',
      'Determinazione commissariale n. 118/2014',
      'Determinazione commissariale n. 120/2014',
      'Determinazione commissariale n. 46/2014',
      'Determinazione commissariale n. 58/2014',
      'Determinazione n. 100/2016',
      'Determinazione presidenziale n. 89/2015',
      'Determinazione presidenziale n. 89/2016',
      'Documento del Direttore generale n. 286',
      'Documento del Direttore generale n. 286-int.',
      'L. n. 104/1992',
      'L. n. 12/1979',
      'L. n. 122/2010',
      'L. n. 124/2015',
      'L. n. 135/2012',
      'L. n. 190/2014',
      'L. n. 208/2015',
      'L. n. 88/1989',
      'Nota n. 21498/2016',
      'Nota n. 29935/2016',
      'Nota n. 4790/2016',
      'Ordine di servizio del Direttore generale n. 1/2015',
      'Ordine di servizio del Direttore generale n. 2/2015',
      'Relazione programmatica 2016-2018',
    ]);
  });

  test('dal piano della performance, per gli atti dell’Istituto', () => {
    const dellIstituto = citatiDa('piano-performance-2021-2023').filter((nome) =>
      /^(Circolare|Deliberazione|Determinazione|Messaggio)/.test(nome),
    );
    expect(dellIstituto).toEqual([
      'Circolare D.F.P. n. 0035128/2015',
      'Circolare n. 113/2019',
      'Circolare n. 147/2020',
      'Circolare n. 81/2017',
      'Deliberazione CIV n. 10/2020',
      'Deliberazione CIV n. 4/2021',
      'Deliberazione CdA n. 100/2020',
      'Deliberazione CdA n. 108/2020',
      'Deliberazione CdA n. 11/2021',
      'Deliberazione CdA n. 275/2006',
      'Deliberazione CdA n. 30/2021',
      'Deliberazione CdA n. 4/2020',
      'Deliberazione CdA n. 86/2020',
      'Deliberazione n. 76/2020',
      'Determinazione CdA n. 60/2020',
      'Determinazione commissariale n. 108/2008',
      'Determinazione direttoriale n. 3/2018',
      'Determinazione direttoriale n. 4/2021',
      'Determinazione direttoriale n. 5/2021',
      'Determinazione direttoriale n. 77/2018',
      'Determinazione n. 119/2019',
      'Determinazione n. 50/2020',
      'Determinazione presidenziale n. 125/2017',
      'Messaggio Hermes n. 003849/2020',
      'Messaggio Hermes n. 3295/2020',
      'Messaggio Hermes n. 3317/2020',
      'Messaggio Hermes n. 3746/2020',
      'Messaggio interno n. 1135/2018',
      'Messaggio n. 002332/2020',
    ]);
  });

  test('dal piano della performance, per leggi e decreti', () => {
    const dello = citatiDa('piano-performance-2021-2023').filter((nome) =>
      /^(L\.|D\.|Decreto|Costituzione)/.test(nome),
    );
    expect(dello).toEqual([
      'Costituzione',
      'D.L. n. 18/2020',
      'D.L. n. 23/2020',
      'D.L. n. 34/2020',
      'D.L. n. 351/2001',
      'D.L. n. 50/2017',
      'D.L. n. 76/2020',
      'D.Lgs. n. 14/2019',
      'D.Lgs. n. 148/2015',
      'D.Lgs. n. 150/2009',
      'D.Lgs. n. 33/2013',
      'D.Lgs. n. 479/1994',
      'D.Lgs. n. 66/2003',
      'D.Lgs. n. 74/2017',
      'D.Lgs. n. 81/2008',
      'D.M. 13 gennaio 2017',
      'D.P.C.M. 13 ottobre 2020',
      'D.P.C.M. 16 dicembre 2019',
      'D.P.C.M. 24 febbraio 2020',
      'D.P.C.M. 9 marzo 2020',
      'D.P.R. 22 maggio 2019',
      'D.P.R. n. 105/2016',
      'D.P.R. n. 132/2013',
      'D.P.R. n. 366/1997',
      'D.P.R. n. 639/1970',
      'D.P.R. n. 97/2003',
      'Decreto del Ministro per la PA 19 ottobre 2020',
      'Decreto del Ministro per la PA 20 gennaio 2021',
      'Decreto del Ministro per la PA 9 dicembre 2020',
      'Decreto interministeriale 18 aprile 1981',
      'L. n. 104/1992',
      'L. n. 120/2020',
      'L. n. 124/2015',
      'L. n. 146/1990',
      'L. n. 15/2009',
      'L. n. 190/2012',
      'L. n. 27/2020',
      'L. n. 335/1995',
      'L. n. 410/2001',
      'L. n. 77/2020',
      'L. n. 81/2017',
      'L. n. 88/1989',
      'L. n. 96/2017',
    ]);
  });

  test('il nome breve porta lo stesso numero e lo stesso anno dei campi', () => {
    for (const { nome, numero, data, anno } of fonti('atti-citati')) {
      const annoDellAtto = data?.slice(0, 4) ?? (anno === undefined ? undefined : String(anno));
      if (numero && annoDellAtto) expect(nome.endsWith(`n. ${numero}/${annoDellAtto}`)).toBe(true);
    }
  });
});
