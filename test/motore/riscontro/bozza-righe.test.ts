import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { bozzaDiRighe, type BozzaDiRighe } from '../../../src/motore/riscontro/bozza-righe.ts';
import { campiStampati } from '../../../src/motore/riscontro/campi.ts';
import { numeroStampato } from '../../../src/motore/riscontro/forme.ts';
import type { TabellaPdf } from '../../../src/motore/riscontro/tabella-pdf.ts';
import { caricaSchemi } from '../../../src/disco/schemi.ts';

const schemi = caricaSchemi(process.cwd());

function tabella(testa: string, intestazioni: string[], righe: string[][], gruppo?: string): TabellaPdf {
  return {
    numero: 1,
    pagine: [3],
    titolo: 'Tabella 1',
    testa,
    intestazioni,
    dubbi: [],
    righe: righe.map(([etichetta = '', ...celle]) => ({
      etichetta,
      pagina: 3,
      celle: celle.map((testo) => ({
        testo,
        pagina: 3,
        x: 0,
        y: 0,
        larghezza: 1,
        carattere: '',
        richiamo: null,
        dubbio: null,
      })),
      ...(gruppo === undefined ? {} : { gruppo }),
    })),
  };
}

type Dati = { id: string; righe: Record<string, unknown>[] };

function bozza(tipo: string, modello: string, letta: TabellaPdf, dette?: string[]): BozzaDiRighe & { dati: Dati } {
  const campi = campiStampati(load(modello), schemi.get(tipo)?.schema ?? {});
  const fatta = bozzaDiRighe(letta, modello, campi, new Map([['codice_14o', 'Codice 14/O']]), 'nuova', dette);
  return { ...fatta, dati: load(fatta.testo) as Dati };
}

const PRODOTTI = `id: tabella-1
titolo: Prodotti
fonte: { documento: circolare-36-2014, punto: Tabella 1 }
righe:
  - { id: mt1k00, punto: riga 1, codice_prodotto: "210601", codice_14o: MT1K00, descrizione: ACQ.MOD.031R, nome: Acquisizione, gruppo: PALS, unita: flussi, nota: Nostra. }
  - { id: mt2k00, punto: riga 2, codice_prodotto: "210601", codice_14o: MT2K00, descrizione: RICONC./ABB., nome: Riconciliazione, gruppo: PALS, unita: flussi }
`;

describe('La bozza di una tabella di prodotti', () => {
  const { dati, colonne, nuove, mancano, cambiate, daScrivere } = bozza(
    'prodotti',
    PRODOTTI,
    tabella(
      'Codice prodotto',
      ['Codice 14/O', 'Descrizione prodotto'],
      [
        ['210601', 'MT1K00', 'ACQ.MOD.031R - 032'],
        ['210701', 'WM1K00', 'RIC. AMM. 1°'],
      ],
      'PALS - NUOVI',
    ),
  );

  test('dice quale colonna va in quale campo, e da che cosa lo capisce', () => {
    expect(colonne).toEqual([
      { colonna: 'Codice prodotto', campo: 'codice_prodotto', perche: 'dai valori' },
      { colonna: 'Codice 14/O', campo: 'codice_14o', perche: 'dai valori' },
      { colonna: 'Descrizione prodotto', campo: 'descrizione', perche: 'dall’intestazione' },
    ]);
  });

  test('la riga che c’è già tiene ciò che la regola dice di suo, e si vede che cosa cambia', () => {
    expect(dati.righe[0]).toEqual({
      id: 'mt1k00',
      punto: 'riga 1',
      codice_prodotto: '210601',
      codice_14o: 'MT1K00',
      descrizione: 'ACQ.MOD.031R - 032',
      nome: 'Acquisizione',
      gruppo: 'PALS - NUOVI',
      unita: 'flussi',
      nota: 'Nostra.',
    });
    expect(cambiate).toEqual([
      'mt1k00, descrizione: «ACQ.MOD.031R» → «ACQ.MOD.031R - 032»',
      'mt1k00, gruppo: «PALS» → «PALS - NUOVI»',
    ]);
  });

  test('la riga nuova ha l’id fatto come gli altri, ciò che tutte dicono uguale e niente di inventato', () => {
    expect(dati.righe[1]).toEqual({
      id: 'wm1k00',
      punto: 'riga 2',
      codice_prodotto: '210701',
      codice_14o: 'WM1K00',
      descrizione: 'RIC. AMM. 1°',
      gruppo: 'PALS - NUOVI',
      unita: 'flussi',
    });
    expect(nuove).toEqual(['wm1k00 (pagina 3)']);
    expect(mancano).toEqual(['mt2k00']);
    expect(daScrivere).toEqual(['nome']);
  });
});

const CONTATTI = `id: solleciti
titolo: Solleciti
fonte: { documento: protocollo-torino-2017, punto: "2.6" }
righe:
  - { id: torino, tipo: nominativa, casella: elena.martina@inps.it, sede: torino, livello: 2 }
  - { id: ivrea, tipo: nominativa, casella: massimo.colonna@inps.it, sede: ivrea, livello: 2 }
`;
const INDIRIZZI = [
  ['elena.martina@inps.it', '(Torino)'],
  ['massimo.colonna@inps.it', '(Ivrea)'],
  ['roberta.lanzavecchia@inps.it', '(Ivrea)'],
];

describe('La bozza di un elenco di caselle', () => {
  test('impara dalle righe note che cosa dice ciò che sta accanto', () => {
    const { dati, colonne } = bozza('contatti', CONTATTI, tabella('', [''], INDIRIZZI));
    expect(colonne.map(({ campo }) => campo)).toEqual(['casella', 'sede']);
    expect(dati.righe[2]).toMatchObject({
      casella: 'roberta.lanzavecchia@inps.it',
      sede: 'ivrea',
      tipo: 'nominativa',
      livello: 2,
    });
  });

  test('l’id di una casella nuova è del file e della sede, non dell’indirizzo di una persona', () => {
    const novara = tabella('', [''], [['anna.rossi@inps.it', '(Novara)']]);
    expect(bozza('contatti', CONTATTI, novara, ['casella', 'sede']).dati.righe.map(({ id }) => id)).toEqual([
      'nuova-novara',
    ]);
  });

  test('di un’altra provincia non sa niente: ciò che una persona dice delle colonne vale', () => {
    const novara = tabella(
      '',
      [''],
      [
        ['anna.rossi@inps.it', '(Novara)'],
        ['luca.bianchi@inps.it', '(Borgomanero)'],
      ],
    );
    expect(bozza('contatti', CONTATTI, novara).colonne.map(({ campo }) => campo)).toEqual(['casella', null]);
    const { dati } = bozza('contatti', CONTATTI, novara, ['casella', 'sede']);
    expect(dati.righe.map(({ casella, sede }) => [casella, sede])).toEqual([
      ['anna.rossi@inps.it', 'novara'],
      ['luca.bianchi@inps.it', 'borgomanero'],
    ]);
  });
});

describe('La bozza di un elenco di strutture', () => {
  const STRUTTURE = `id: ordinamento
titolo: Strutture
fonte: { documento: determinazione-110-2016, punto: Allegato A }
righe:
  - { id: studi, numero: "2", nome: Studi e ricerche, stampato: Studi e Ricerche, genere: direzione, livello: generale }
  - { id: pensioni, numero: "6", nome: Pensioni, genere: direzione, livello: generale }
  - { id: segreteria, numero: "1", nome: Segreteria tecnica, genere: segreteria, livello: dirigenziale }
`;

  test('riconosce la riga da ciò che è stampato, anche dove il nome è nostro, e il livello dalle sue parole', () => {
    const { dati, colonne, cambiate } = bozza(
      'strutture',
      STRUTTURE,
      tabella(
        '',
        ['', ''],
        [
          ['1.', 'Segreteria tecnica', 'Livello dirigenziale'],
          ['2.', 'Studi e Ricerche', 'Livello generale'],
          ['6.', 'Pensioni', 'Livello generale'],
          ['7.', 'Ammortizzatori Sociali', 'Livello generale'],
        ],
      ),
    );
    expect(colonne.map(({ campo }) => campo)).toEqual(['numero', 'nome', 'livello']);
    expect(cambiate).toEqual([]);
    expect(dati.righe[3]).toEqual({
      id: 'ammortizzatori-sociali',
      numero: '7',
      nome: 'Ammortizzatori Sociali',
      livello: 'generale',
    });
  });
});

test('due cifre stampate nella stessa casella non sono un numero: «4 1» non è quarantuno', () => {
  expect(['4 1', '41', '1.234, 5', '- 5'].map(numeroStampato)).toEqual([null, '41', '1234.5', '-5']);
});
