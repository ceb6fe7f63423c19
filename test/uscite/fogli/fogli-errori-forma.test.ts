import { describe, expect, test } from 'vitest';
import { esportaTipo } from '../../../src/uscite/fogli/esporta.ts';
import { leggiCartella } from '../../../src/uscite/fogli/importa.ts';
import { caricatoreDiRegole } from '../../../src/disco/regole.ts';
import { conCella, conParte, conRighe, type Cella } from '../../motore/cartella-di-prova.ts';
import { progetto, REGOLE_MINIME } from '../../motore/progetto.ts';
import { REGOLE, errori, tipi, schemi, TABELLA, cellaDi } from './foglio-cambiato.ts';

describe('chi sbaglia nel foglio legge foglio, cella, riga, colonna, che cosa non va e come rimediare', () => {
  test('una colonna sconosciuta, e quella che manca', () => {
    expect(
      errori((bytes) =>
        conRighe(bytes, 'tabella-1', ([titles = [], keys = [], ...rows]) => [
          titles,
          keys.map((key) => (key === 'unita' ? 'unitta' : key)),
          ...rows,
        ]),
      ),
    ).toContain(
      `Foglio «tabella-1», riga 2:  manca la colonna «unita» (Unità).
    Atteso: tutte le colonne che l’esportazione ha scritto, in qualunque ordine.
    Rimedio: rimetti «unita» nella riga 2, o riparti da «npm run esporta».
Foglio «tabella-1», cella K2 (riga 2, colonna K):  colonna sconosciuta «unitta».
    Atteso: un campo delle regole di questo foglio; i più vicini: «unita», «nota» e «punto».
    Rimedio: intendevi «unita»? Altrimenti cancella la colonna.`,
    );
  });

  test('senza la riga 2: un errore solo, la causa', () => {
    const detto = errori((bytes) => conRighe(bytes, 'tabella-1', (rows) => rows.toSpliced(1, 1)));
    expect(detto).toContain('Foglio «tabella-1», riga 2:  manca la riga 2, coi nomi dei campi');
    expect(detto).toContain('Rimedio: rimetti la riga 2 com’era');
    expect(detto).toMatch(/\n1 errore$/);
  });

  test('una colonna di chi lavora sul foglio: si dice che non è letta', () => {
    const { insieme: ruleSet } = caricatoreDiRegole(progetto(REGOLE), tipi).carica();
    const bytes = conRighe(esportaTipo(ruleSet, 'prodotti', schemi), 'tabella-1', ([titoli = [], ...righe]) => [
      [...titoli, 'Mie note'],
      ...righe,
    ]);
    expect(leggiCartella(bytes, ruleSet, schemi).avvisi).toEqual([
      'Foglio «tabella-1»: non ho letto «Mie note», che non è un campo delle regole.',
    ]);
    expect(leggiCartella(esportaTipo(ruleSet, 'prodotti', schemi), ruleSet, schemi).avvisi).toEqual([]);
  });

  test('una riga tolta che altri nominano: si dice di rimetterla, e in quale foglio', () => {
    const regole = {
      ...REGOLE,
      'rules/prodotti/tabella-2.yaml': `${TABELLA.replace('id: tabella-1', 'id: tabella-2')}    ripete: true\n`,
    };
    const detto = errori((bytes) => conRighe(bytes, 'tabella-1', (rows) => rows.toSpliced(2, 1)), regole);
    expect(detto).toContain('Rimedio: rimetti la riga «mt1k00» nel foglio «tabella-1», o cambia chi la nomina.');
  });

  test('una cella fuori dalle colonne, e una colonna scritta due volte', () => {
    expect(
      errori((bytes) =>
        conRighe(bytes, 'tabella-1', (rows) =>
          rows.with(2, [...(rows[2] ?? []), ...Array<null>(40).fill(null), 'appunto']),
        ),
      ),
    ).toContain('«appunto» non sta sotto nessuna colonna.');
    expect(
      errori((bytes) => conRighe(bytes, 'tabella-1', (rows) => rows.with(1, [...(rows[1] ?? []), 'nome']))),
    ).toContain('la colonna «nome» c’è due volte.');
  });

  test('lo stesso identificativo su due righe nuove', () => {
    const twice = (bytes: Buffer) => conRighe(bytes, 'tabella-1', (rows) => [...rows, (rows[2] ?? []).with(0, null)]);
    expect(errori(twice)).toContain(
      `Foglio «tabella-1», cella B5 (riga 5, colonna B «Identificativo»):  l’id «mt1k00» c’è già in rules/prodotti/tabella-1.yaml, riga 1 della tabella.
    Atteso: un id diverso per ogni regola di tipo «prodotti».
    Rimedio: cambia uno dei due id; se è la stessa regola in due epoche, dai a ciascuna valido_dal e valido_al.`,
    );
  });

  test('un identificativo cambiato, un numero di riga inventato', () => {
    expect(errori(cellaDi('mt1k00', 'id', 'mt9k00'))).toContain(
      `Foglio «tabella-1», cella B3 (riga 3, colonna B «Identificativo»):  l’identificativo della riga 1 era «mt1k00», e ora è «mt9k00».
    Atteso: «mt1k00»: l’identificativo è l’indirizzo della pagina, e non si cambia.
    Rimedio: rimetti l’identificativo; se la riga è nuova, svuota la sua cella «n.».`,
    );
    expect(errori(cellaDi('mt1k00', 'n.', 17))).toContain(
      '«17» non è il numero di una riga del file.\n    Atteso: il numero scritto dall’esportazione, da 1 a 2; niente, se la riga è nuova.',
    );
  });

  test('un file tolto, uno inventato, un foglio rinominato', () => {
    expect(errori((bytes) => conCella(bytes, 'Tabelle', 'tabella-1', 'id', 'tabella-9'))).toContain(
      `Foglio «Tabelle»:  manca la riga di «tabella-1».
    Atteso: una riga per ogni file di rules/prodotti/.
    Rimedio: rimetti la riga. Un file intero non si toglie da qui: se è questo che vuoi, cancella rules/prodotti/tabella-1.yaml.
Foglio «Tabelle», cella A3 (riga 3, colonna A «Identificativo»):  «tabella-9» non è un file di regole.
    Atteso: l’identificativo di un file che c’è; i più vicini: «tabella-1».
    Rimedio: rimettilo com’era. Un file nuovo non si crea da qui: scrivilo in YAML, poi esporta di nuovo.`,
    );
    expect(
      errori((bytes) =>
        conParte(bytes, 'xl/workbook.xml', (text) => text.replace('name="tabella-1"', 'name="tabella-uno"')),
      ),
    ).toContain('il foglio «tabella-1» non c’è; c’è però un foglio «tabella-uno».');
    expect(
      errori((bytes) => conParte(bytes, 'xl/workbook.xml', (text) => text.replace('name="Leggimi"', 'name="Foglio1"'))),
    ).toContain('non trovo la riga «Tipo di regole»: non so quali regole contiene il file.');
  });

  test('campi annidati che non si leggono', () => {
    const fonti = {
      'rules/fonti/documenti.yaml': `${REGOLE_MINIME['rules/fonti/documenti.yaml'] ?? ''}    citato_da:\n      - { documento: circolare-1, punto: "1" }\n`,
    };
    const change = (bytes: Buffer) =>
      conCella(bytes, 'documenti', 'circolare-1', 'citato_da', '- documento: circolare-1\n  punto: "1');
    expect(errori(change, fonti, 'fonti')).toContain(
      'questa cella contiene campi annidati, e il testo non si legge come YAML.\n    Atteso: righe «campo: valore», rientri di due spazi, elenchi con «- », come nelle altre celle della colonna.',
    );
  });

  test('regole cambiate dopo l’esportazione: il foglio vecchio non le disfa', () => {
    const change = (bytes: Buffer) =>
      conCella(cellaDi('mt1k00', 'nome', 'Un altro nome')(bytes), 'Tabelle', 'tabella-1', 'impronta', '000000000000');
    expect(errori(change)).toContain(
      'rules/prodotti/tabella-1.yaml è cambiato dopo l’esportazione: leggere questo foglio disferebbe il cambiamento.\n    Atteso: un foglio esportato dai file di adesso.',
    );
  });

  test('un foglio vecchio si ferma alla sua impronta, e non dice altro', () => {
    const change = (bytes: Buffer) =>
      conCella(cellaDi('mt1k00', 'unita', 'nessuna')(bytes), 'Tabelle', 'tabella-1', 'impronta', '000000000000');
    const testo = errori(change);
    expect(testo).toContain('esporta di nuovo («npm run esporta prodotti»)');
    expect(testo).not.toContain('nessuna');
    expect(testo.endsWith('\n1 errore')).toBe(true);
  });

  test('una colonna propria, con un titolo suo, non è delle regole e non è un errore', () => {
    const colonna = 60;
    const conNote = (bytes: Buffer) =>
      conRighe(bytes, 'tabella-1', (rows) =>
        rows.map((row, n) => {
          const lunga: Cella[] = Array.from({ length: colonna }, (_vuota, c) => row[c] ?? null);
          return n === 1 ? lunga : [...lunga, n === 0 ? 'Note mie' : 'da rivedere'];
        }),
      );
    expect(errori(conNote)).toBe('');
  });

  test('un foglio passato da CSV ha una causa sola', () => {
    const righe = Array.from(
      { length: 40 },
      (_vuoto, n) => `  - id: mt${String(n + 10)}k0
    punto: riga ${n + 3}
    codice_14o: "${String(10000 + n)}"
    descrizione: PROVA
    nome: Prova ${n}
    gruppo: PALS
    unita: anagrafica-flussi
`,
    ).join('');
    const regole = { 'rules/prodotti/tabella-1.yaml': `${TABELLA}${righe}` };
    const daCsv = (bytes: Buffer) =>
      conRighe(bytes, 'tabella-1', (rows) =>
        rows.map((row, n) =>
          n < 2 ? row : row.map((value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value)),
        ),
      );
    const testo = errori(daCsv, regole);
    expect(testo).toContain('celle di testo sono diventate numeri o date');
    expect(testo.endsWith('\n1 errore')).toBe(true);
  });
});
