import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { bozza } from '../../../src/motore/riscontro/bozza.ts';
import { campiStampati, type CampoStampato } from '../../../src/motore/riscontro/campi.ts';
import { documentoDaRighe, righeDelTesto } from '../../../src/motore/riscontro/documento.ts';
import { differenze, regoleConRiga } from '../../../src/motore/riscontro/edizioni.ts';
import { inventario } from '../../../src/motore/riscontro/inventario.ts';
import type { TabellaPdf } from '../../../src/motore/riscontro/tabelle-pdf.ts';
import { caricaSchemi } from '../../../src/disco/schemi.ts';

const MODELLO = `id: modello
titolo: Giacenza
colonne:
  - { id: prestazioni, voce: IG Prestazioni }
  - { id: flussi, voce: IG Flussi }
righe:
  - { id: rieti, voce: RIETI, sede: rieti, valori: { prestazioni: "30", flussi: "122" }, nota: Vecchia. }
  - { id: terni, voce: TERNI, sede: terni, valori: { prestazioni: "31", flussi: "101" } }
`;

/** A table as read on page 7. */
function tabella(righe: [string, ...string[]][], intestazioni = ['IG Prestazioni', 'IG Flussi']): TabellaPdf {
  return {
    numero: 1,
    pagine: [7],
    titolo: 'Giacenza',
    intestazioni,
    dubbi: [],
    righe: righe.map(([etichetta, ...celle]) => ({
      etichetta,
      pagina: 7,
      celle: celle.map((testo) =>
        testo === ''
          ? null
          : {
              testo: testo.replace('*', ''),
              pagina: 7,
              x: 0,
              y: 0,
              larghezza: 1,
              carattere: '',
              richiamo: testo.endsWith('*') ? '*' : null,
              dubbio: null,
            },
      ),
    })),
  };
}

describe('I controlli del modello', () => {
  const conControlli = `${MODELLO}controlli:
  - { id: media, titolo: Media, tipo: compreso, per: colonne }
  - { id: somma, titolo: Somma, tipo: parti, totale: terni, parti: [ rieti ] }
`;
  const controlli = (righe: [string, ...string[]][]): unknown =>
    (load(bozza(tabella(righe), conControlli, 'nuova').testo) as { controlli?: { id: string }[] }).controlli?.map(
      ({ id }) => id,
    );

  test('restano, anche quando manca una riga: cade solo quello che la nomina', () => {
    expect(controlli([['TERNI', '31', '101']])).toEqual(['media']);
  });

  test('con tutte le righe restano tutti', () => {
    expect(
      controlli([
        ['RIETI', '28', '104'],
        ['TERNI', '31', '101'],
      ]),
    ).toEqual(['media', 'somma']);
  });
});

describe('Una colonna di parole accanto alle cifre', () => {
  test('resta fuori, e si dice', () => {
    const letta = tabella(
      [
        ['RIETI', 'Lazio', '122'],
        ['TERNI', 'Umbria', '101'],
      ],
      ['Regione', 'IG Flussi'],
    );
    const { testo, parole } = bozza(letta, MODELLO, 'nuova');
    expect(parole).toEqual(['Regione']);
    expect((load(testo) as { righe: { valori: object }[] }).righe.map(({ valori }) => valori)).toEqual([
      { flussi: '122' },
      { flussi: '101' },
    ]);
  });
});

describe('La bozza di un file di regole', () => {
  const { testo, nuove, mancano, dubbi } = bozza(
    tabella([
      ['RIETI', '28', '1.104,5'],
      ['VITERBO', '(30)', 'n.d.'],
      ['PERUGIA', '–', '95*'],
    ]),
    MODELLO,
    'giacenza-2022',
  );
  const dati = load(testo) as { id: string; righe: unknown[] };

  test('tiene dal modello id, sede e colonne, prende dal documento le cifre, lascia le note vecchie', () => {
    expect(dati.id).toBe('giacenza-2022');
    expect(dati.righe[0]).toEqual({
      id: 'rieti',
      voce: 'RIETI',
      sede: 'rieti',
      valori: { prestazioni: '28', flussi: '1104.5' },
    });
  });

  test('scrive accanto al valore ciò che è stampato in altro modo', () => {
    expect(dati.righe.slice(1)).toEqual([
      {
        id: 'viterbo',
        voce: 'VITERBO',
        valori: { prestazioni: { valore: '30', stampato: '(30)' }, flussi: { testo: 'n.d.' } },
      },
      { id: 'perugia', voce: 'PERUGIA', valori: { prestazioni: { valore: '0', stampato: '-' }, flussi: '95' } },
    ]);
  });

  test('nomina le righe nuove, quelle che mancano e le celle da guardare', () => {
    expect(nuove).toEqual(['riga «VITERBO» (pagina 7)', 'riga «PERUGIA» (pagina 7)']);
    expect(mancano).toEqual(['riga «TERNI»']);
    expect(dubbi.map(({ riga, colonna }) => `${riga} ${colonna}`)).toEqual([
      'VITERBO IG Prestazioni',
      'VITERBO IG Flussi',
      'PERUGIA IG Prestazioni',
      'PERUGIA IG Flussi',
    ]);
  });

  test('una colonna che il modello non ha si nomina e ha un id suo', () => {
    const nuova = bozza(tabella([['RIETI', '1', '2']], ['IG Prestazioni', 'IG Nuova']), MODELLO, 'x');
    expect(nuova.nuove).toEqual(['colonna «IG Nuova»']);
    expect(nuova.mancano).toEqual(['colonna «IG Flussi»', 'riga «TERNI»']);
  });
});

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
