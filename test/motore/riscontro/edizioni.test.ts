import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { campiStampati, type CampoStampato } from '../../../src/motore/riscontro/campi.ts';
import { documentoDaRighe, righeDelTesto } from '../../../src/motore/riscontro/documento.ts';
import { differenze, regoleConRiga } from '../../../src/motore/riscontro/edizioni.ts';
import { inventario } from '../../../src/motore/riscontro/inventario.ts';
import type { TabellaPdf } from '../../../src/motore/riscontro/tabelle-pdf.ts';
import { caricaSchemi } from '../../../src/disco/schemi.ts';
import { MODELLO, tabella } from './modello-di-prova.ts';

describe('La differenza fra due edizioni', () => {
  const prima = tabella([
    ['RIETI', '30', '122'],
    ['TERNI', '31', '101'],
    ['ASTI', '30', '72'],
  ]);
  const dopo = tabella([
    ['RIETI', '30', '122'],
    ['TERNI', '31', '99'],
    ['CUNEO', '30', '90'],
  ]);
  const schema = caricaSchemi('.').get('valori')?.schema ?? {};
  const campi = campiStampati({ fonte: { documento: 'd', punto: 'p' }, ...(load(MODELLO) as object) }, schema);

  test('dice le righe nuove, tolte e cambiate, con la regola che cambierebbe', () => {
    const [una, ...altre] = differenze([prima], [dopo]);
    expect(altre).toEqual([]);
    expect(una?.nuove.map(({ etichetta }) => etichetta)).toEqual(['CUNEO']);
    expect(una?.tolte.map(({ etichetta }) => etichetta)).toEqual(['ASTI']);
    expect(una?.cambiate.map(({ dopo: riga }) => riga.etichetta)).toEqual(['TERNI']);
    expect(una?.cambiate.flatMap((riga) => regoleConRiga(new Map([['valori/modello', campi]]), riga.dopo))).toEqual([
      'valori/modello',
    ]);
  });

  test('due righe con la stessa etichetta si confrontano ognuna con la sua', () => {
    const posti = (righe: [string, ...string[]][]): TabellaPdf => tabella(righe);
    const [una] = differenze(
      [
        posti([
          ['Bassa', '4', '8'],
          ['Bassa', '1', '1'],
          ['Totale', '5', '9'],
        ]),
      ],
      [
        posti([
          ['Bassa', '4', '8'],
          ['Bassa', '1', '2'],
          ['Totale', '5', '9'],
        ]),
      ],
    );
    expect(una?.cambiate.map(({ prima: riga, dopo: ora }) => [riga.celle[1]?.testo, ora.celle[1]?.testo])).toEqual([
      ['1', '2'],
    ]);
  });

  test('dice le colonne nuove e tolte', () => {
    const dopoCon = { ...dopo, intestazioni: ['IG Prestazioni', 'IG Altre aree'] };
    expect(differenze([prima], [dopoCon])[0]?.colonne).toEqual({ nuove: ['IG Altre aree'], tolte: ['IG Flussi'] });
  });

  test('due edizioni uguali non hanno differenze', () => expect(differenze([prima], [prima])).toEqual([]));
});

describe('Che cosa di un documento non è ancora una regola', () => {
  const documento = documentoDaRighe(
    righeDelTesto(
      'Dal 13 luglio 2017 si scrive a torino@inps.it per il codice NM7K00,\nentro 45 giorni; vale la legge n. 241/1990.',
    ),
  );
  const campo = (valore: string): CampoStampato => ({
    chiave: '',
    percorso: [],
    stampa: 'codice',
    valore,
    documento: 'd',
    anche: [],
    punto: '',
    riga: '',
    campo: '',
  });
  const generi = (noti: string[], lasciati: string[] = []): string[] =>
    inventario(documento, noti.map(campo), new Set(lasciati)).map(
      ({ genere, segno, luogo }) => `${luogo} ${genere} ${segno}`,
    );

  test('elenca data, indirizzo, codice, numero e atto con la loro riga', () => {
    expect(generi([])).toEqual([
      '1 indirizzo torino@inps.it',
      '1 data 13 luglio 2017',
      '1 codice NM7K00',
      '2 numero 45',
      '2 atto n. 241/1990',
    ]);
  });

  test('ciò che una regola tiene, e ciò che si è lasciato apposta, non c’è più', () => {
    expect(generi(['2017-07-13', 'torino@inps.it', 'NM7K00', '241'], ['45'])).toEqual([]);
  });

  test.each([
    [
      'un codice dentro un’etichetta che una regola tiene intera',
      'NT7K00 DENUNCIA P.R. ART.29BIS',
      ['DENUNCIA P.R. ART.29BIS'],
    ],
    ['il numero di un titolo attaccato alla sua parola', '11.DIREZIONE CENTRALE', []],
    ['la cifra di una tabella accanto alla fine della sua etichetta', 'Cluster M2B - M3B 6', ['Cluster M2B - M3B']],
  ])('non conta %s', (_, testo, noti) => {
    const trovati = inventario(documentoDaRighe(righeDelTesto(testo)), ['NT7K00', ...noti].map(campo), new Set());
    expect(trovati.filter(({ genere }) => genere === 'codice')).toEqual([]);
  });

  test('una legge scritta «L.120/2020» è un atto, non un codice', () => {
    const trovati = inventario(documentoDaRighe(righeDelTesto('ex legge L.120/2020')), [], new Set());
    expect(trovati.map(({ genere, segno }) => `${genere} ${segno}`)).toEqual(['atto n. 120/2020']);
  });

  test('una data, un codice o una cifra lunga che una nostra frase dice sono tenuti; un numero breve no', () => {
    const testi = ['Fino al 13 luglio 2017, col codice NM7K00: 45 giorni.', 'legge n. 241/1990'];
    const restano = inventario(documento, [], new Set(), testi).map(({ segno }) => segno);
    expect(restano).toEqual(['torino@inps.it', '45', 'n. 241/1990']);
  });
});
