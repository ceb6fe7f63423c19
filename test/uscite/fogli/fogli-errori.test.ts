import { describe, expect, test } from 'vitest';
import { conCella, conRighe, type Cella } from '../../motore/cartella-di-prova.ts';
import { ALTRA_PROVINCIA } from '../../materie/canali/canali-altra-provincia.ts';
import { REGOLE, errori, cellaDi } from './foglio-cambiato.ts';

describe('chi sbaglia nel foglio legge foglio, cella, riga, colonna, che cosa non va e come rimediare', () => {
  test('niente da dire su un foglio non toccato', () => {
    expect(errori((bytes) => bytes)).toBe('');
  });

  describe('ciò che il documento stampa altrimenti', () => {
    const lette = {
      ...REGOLE,
      'rules/_riscontri/circolare-36-2014.yaml': `documento: circolare-36-2014
luogo: riga
impronta: "0"
macchina:
  prodotti/tabella-1:
    righe/mt2k00/codice_14o: [ 0AAZ50, 149 ]
`,
    };

    test('segna la cella, con la stampa e la sua riga', () => {
      expect(errori(cellaDi('mt2k00', 'codice_14o', '0AAZ51'), lette)).toContain(
        'Foglio «tabella-1», cella F4 (riga 4, colonna F «Codice 14/O»):  qui «0AAZ51»; il documento circolare-36-2014, Tabella 1, riga «VAR.MOD.031R», stampa «0AAZ50» (riga 149).',
      );
    });

    test('lo dice anche dove il valore non ha più la sua forma', () => {
      expect(errori(cellaDi('mt2k00', 'codice_14o', '0aaz50'), lette)).toMatch(
        /cella F4 .*«0aaz50» non ha la forma richiesta; il documento circolare-36-2014, .*stampa «0AAZ50» \(riga 149\)/,
      );
    });

    test('tace dove le due letture sono d’accordo', () => {
      expect(errori((bytes) => bytes, lette)).toBe('');
    });
  });

  test('un riferimento che non esiste, coi tre nomi più vicini', () => {
    expect(errori(cellaDi('mt1k00', 'unita', 'acertamento-gestione-credito'))).toBe(
      `Foglio «tabella-1», cella K3 (riga 3, colonna K «Unità»):  «acertamento-gestione-credito» non esiste tra le regole di tipo «unita».
    Atteso: l’id di una regola di rules/unita/.
    Rimedio: intendevi «accertamento-gestione-credito», «controllo-prestazioni» o «anagrafica-flussi»?

1 errore`,
    );
  });

  test('il nome al posto dell’identificativo: una causa, col nome che si voleva', () => {
    const detto = errori(cellaDi('mt1k00', 'unita', 'Controllo prestazioni'));
    expect(detto).toContain('Rimedio: intendevi «controllo-prestazioni»');
    expect(detto).toMatch(/\n1 errore$/);
  });

  test('il numero di una data: una causa, col giorno che è', () => {
    const detto = errori(cellaDi('mt1k00', 'valido_dal', 46387));
    expect(detto).toContain('Rimedio: scrivi 2026-12-31, o dai alla cella il formato Data.');
    expect(detto).toMatch(/\n1 errore$/);
  });

  test('due valori in una cella che ne vuole uno per riga', () => {
    const detto = errori(
      (bytes) => conCella(bytes, 'cuneo', 'casella-cuneo', 'usi', 'messaggi; reclami'),
      ALTRA_PROVINCIA,
      'contatti',
    );
    expect(detto).toContain('Rimedio: sono 2 valori in uno: scrivili uno per riga, nella stessa cella.');
  });

  describe('due errori nella stessa riga si dicono insieme: le cause, e non ciò che ne segue', () => {
    const regole = {
      ...ALTRA_PROVINCIA,
      'rules/glossario/sigle.yaml': `id: sigle
titolo: Sigle
natura: sigle
fonte: { documento: protocollo-cuneo, punto: Testo }
certezza: non_detta
motivo: Nessuno la scioglie.
righe:
${['INPS', 'SMVP', 'IEEP', 'PEC'].map((sigla) => `  - { id: ${sigla.toLowerCase()}, termine: ${sigla}, vale: [] }\n`).join('')}`,
    };
    /** An abbreviation that the glossary has not, and something wrong in another cell of the row. */
    const due = (chiave: string, valore: Cella): string =>
      errori(
        (bytes) =>
          [['ruolo', 'Casella della sede BRA'] as const, [chiave, valore] as const].reduce(
            (prima, [una, detto]) => conCella(prima, 'cuneo', 'casella-alba', una, detto),
            bytes,
          ),
        regole,
        'contatti',
      );

    test.each([
      ['un rimando che non esiste', 'sede', 'albba', '«albba»'],
      ['una casella senza la sua forma', 'casella', 'sede.alba(at)inps.it', 'non ha la forma richiesta'],
      ['una cella vuota', 'tipo', null, 'la cella è vuota'],
    ])('%s non nasconde la sigla che il glossario non ha', (_caso, chiave, valore, detto) => {
      const letti = due(chiave, valore);
      expect(letti).toContain(detto);
      expect(letti).toContain('la sigla «BRA» non è nel glossario');
      expect(letti).toMatch(/\n2 errori$/);
    });
  });

  test('una cella obbligatoria vuota', () => {
    expect(errori(cellaDi('mt1k00', 'unita', null))).toBe(
      `Foglio «tabella-1», cella K3 (riga 3, colonna K «Unità»):  la cella è vuota, ma «unita» è obbligatorio.
    Atteso: l’id di una regola di rules/unita/.
    Rimedio: riempi la cella.

1 errore`,
    );
  });

  test('un gruppo di campi a metà', () => {
    expect(errori(cellaDi('mt1k00', 'precedente.unita', 'anagrafica-flussi'))).toBe(
      `Foglio «tabella-1», cella Q3 (riga 3, colonna Q «Precedente: certezza»):  la cella è vuota, ma «certezza» è obbligatorio.
    Atteso: uno tra testuale, dedotta, contraddetta, non_detta.
    Rimedio: riempi la cella.

1 errore`,
    );
  });

  test('una certezza dedotta senza il suo motivo', () => {
    expect(errori(cellaDi('mt1k00', 'certezza', 'dedotta'))).toContain(
      'colonna Z «Motivo»):  la cella è vuota, ma «motivo» è obbligatorio.\n    Atteso: una certezza «dedotta» vuole il campo «motivo»: perché leggiamo così.',
    );
  });
});

describe('chi sbaglia nel foglio legge foglio, cella, riga, colonna, che cosa non va e come rimediare', () => {
  test('tutti gli errori insieme', () => {
    const many = [
      cellaDi('mt1k00', 'unita', 'nessuna'),
      cellaDi('mt2k00', 'codice_prodotto', 45330),
      cellaDi('mt1k00', 'valido_dal', 'ieri'),
      cellaDi('mt2k00', 'gruppo', null),
    ];
    const text = errori((bytes) => many.reduce((now, change) => change(now), bytes));
    expect(
      text
        .split('\n')
        .filter((line) => line.startsWith('Foglio'))
        .map((line) => /cella (\w+)/.exec(line)?.[1]),
    ).toEqual(['K3', 'S3', 'E4', 'J4']);
    expect(text.endsWith('\n4 errori')).toBe(true);
  });

  test('un errore che nasce tra una regola e l’altra torna alla sua cella', () => {
    expect(errori(cellaDi('mt2k00', 'codice_14o', 'MT1K00'))).toContain(
      'Foglio «tabella-1», cella F4 (riga 4, colonna F «Codice 14/O»):  il codice 14/O «MT1K00» è già di «mt1k00» (rules/prodotti/tabella-1.yaml).',
    );
  });

  test('un errore che nasce in un altro file dice il file', () => {
    const change = (bytes: Buffer) =>
      conRighe(bytes, 'documenti', (rows) =>
        rows
          .map((row, index) =>
            index === 2 ? row.map((value) => (value === 'circolare-1' ? 'circolare-2' : value)) : row,
          )
          .map((row, index) => (index === 2 ? row.with(0, null) : row)),
      );
    expect(errori(change, REGOLE, 'fonti')).toContain(
      'rules/prodotti/tabella-1.yaml:3:21  «circolare-1» non esiste tra le regole di tipo «fonti».',
    );
  });
});
