import { describe, expect, test } from 'vitest';
import { STILE } from '../../../src/xlsx/stili.ts';
import { conParte, conRighe } from '../../motore/cartella-di-prova.ts';
import { errori, cellaDi } from './foglio-cambiato.ts';

describe('chi sbaglia nel foglio legge foglio, cella, riga, colonna, che cosa non va e come rimediare', () => {
  test('un codice che Excel ha preso per un numero: gli zeri davanti si sono persi', () => {
    expect(errori(cellaDi('mt2k00', 'codice_prodotto', 45330))).toContain(
      `Foglio «tabella-1», cella E4 (riga 4, colonna E «Codice prodotto»):  il codice è diventato un numero di Excel (45330): gli zeri davanti si sono persi, se c’erano.
    Atteso: un codice come testo, per esempio 0AAZ50 o 45330.
    Rimedio: formatta la cella come Testo e riscrivi il codice: prima era 045330.`,
    );
  });

  test('un codice di forma sbagliata', () => {
    expect(errori(cellaDi('mt2k00', 'codice_14o', '0aaz5'))).toContain(
      '«codice_14o»: «0aaz5» non ha la forma richiesta.\n    Atteso: un codice ha 5 o 6 caratteri, cifre o lettere maiuscole, per esempio "0AAZ50".',
    );
  });

  test('una data vera di Excel è quel giorno; il suo numero, una che non esiste, una all’italiana', () => {
    // 46388 is 1 January 2027: 46388 days from 30 December 1899. Style 9 is a date, added below.
    const dated = (bytes: Buffer) =>
      conParte(
        cellaDi('mt1k00', 'valido_dal', { attributi: `s="${Object.keys(STILE).length}"`, dentro: '<v>46388</v>' })(
          bytes,
        ),
        'xl/styles.xml',
        (text) =>
          text.replace('</cellXfs>', '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'),
      );
    expect(errori(dated)).toBe('');
    expect(errori(cellaDi('mt1k00', 'valido_dal', 46388))).toContain(
      'la cella contiene il numero 46388, che in Excel è il giorno 2027-01-01.',
    );
    expect(errori(cellaDi('mt1k00', 'valido_dal', '2027-02-30'))).toContain(
      '«valido_dal»: il giorno «2027-02-30» non c’è nel calendario.',
    );
    // Written as one writes it, it is that day: the same errors as for the day itself.
    expect(errori(cellaDi('mt1k00', 'valido_dal', '1/1/2027'))).toBe(
      errori(cellaDi('mt1k00', 'valido_dal', '2027-01-01')),
    );
    const impossibile = errori(cellaDi('mt1k00', 'valido_dal', '31/02/2027'));
    expect(impossibile).toContain('«valido_dal»: il giorno «31/02/2027» non c’è nel calendario.');
    expect(impossibile).not.toContain('2027-02-31');
    expect(impossibile).toMatch(/\n1 errore$/);
  });

  test('un valore che la tendina non offre', () => {
    expect(errori(cellaDi('mt1k00', 'tagliata', 'sì'))).toContain(
      '«tagliata»: il valore «sì» non è ammesso.\n    Atteso: uno tra si, forse.\n    Rimedio: intendevi «si»?',
    );
    expect(errori(cellaDi('mt1k00', 'ripete', 'forse'))).toContain(
      '«forse» non è né sì né no.\n    Atteso: «sì», «no», o la cella vuota.',
    );
  });

  test('una formula', () => {
    expect(
      errori(cellaDi('mt1k00', 'nome', { attributi: 't="str"', dentro: '<f>UPPER(G4)</f><v>VAR.MOD.031R</v>' })),
    ).toContain(
      `«Nome»):  la cella contiene una formula.
    Atteso: un valore scritto.
    Rimedio: copia la cella e incolla «Solo valori»: VAR.MOD.031R.`,
    );
  });

  test('un errore di Excel', () => {
    expect(errori(cellaDi('mt1k00', 'nome', { attributi: 't="e"', dentro: '<v>#N/A</v>' }))).toContain(
      'la cella mostra un errore di Excel (#N/A).',
    );
  });

  test('celle unite', () => {
    expect(
      errori((bytes) =>
        conRighe(bytes, 'tabella-1', (rows) => rows, '<mergeCells count="1"><mergeCell ref="J3:J4"/></mergeCells>'),
      ),
    ).toBe(
      `Foglio «tabella-1», cella J3 (riga 3, colonna J):  le celle J3:J4 sono unite: non si sa a quale riga o colonna appartenga il valore.
    Atteso: una cella per ogni riga e colonna.
    Rimedio: separale, e riscrivi il valore dove serve.

1 errore`,
    );
  });

  test.each([
    ['uno spazio che non va a capo (U+00A0)', 'Modello\u00a0031', 'Modello 031'],
    ['un carattere invisibile di larghezza zero (U+200B)', 'Modello\u200b 031', 'Modello 031'],
    ['un trattino nascosto (U+00AD)', 'Model\u00adlo', 'Model lo'],
    ['un tabulatore', 'Modello\t031', 'Modello 031'],
    ['un carattere che cambia il verso della scrittura (U+202E)', 'Modello\u202e031', 'Modello 031'],
    ['un’etichetta invisibile (U+E0041)', 'Modello\u{e0041}031', 'Modello 031'],
    ['il segno di un carattere andato perso nella codifica (U+FFFD)', 'Modello\ufffd031', 'Modello 031'],
    ['uno spazio, o un a capo, all’inizio o alla fine', 'Modello 031 ', 'Modello 031'],
    ['un a capo', 'Modello\n031', 'Modello 031'],
  ])('nel testo c’è %s', (what, written, clean) => {
    expect(errori(cellaDi('mt1k00', 'nome', written))).toBe(
      `Foglio «tabella-1», cella I3 (riga 3, colonna I «Nome»):  nel testo c’è ${what}.
    Atteso: solo caratteri che si vedono.
    Rimedio: riscrivi la cella a mano: ${clean}.

1 errore`,
    );
  });
});
