import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { bozza } from '../../../src/motore/riscontro/bozza.ts';
import { MODELLO, tabella } from './modello-di-prova.ts';

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
