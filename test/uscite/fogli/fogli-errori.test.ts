import { scriviErroreDiRegola } from '../../../src/motore/errori.ts';
import { describe, expect, test } from 'vitest';
import { STILE } from '../../../src/xlsx/stili.ts';
import { ricontrolla } from '../../../src/disco/catalogo.ts';
import { controllaImportazione } from '../../../src/uscite/fogli/controlla.ts';
import { conLeCause, scriviErrori } from '../../../src/uscite/fogli/errore-cella.ts';
import { esportaTipo } from '../../../src/uscite/fogli/esporta.ts';
import { leggiCartella } from '../../../src/uscite/fogli/importa.ts';
import { caricatoreDiRegole } from '../../../src/disco/regole.ts';
import { caricaSchemi, leggiSchemi } from '../../../src/disco/schemi.ts';
import { conCella, conParte, conRighe, type Cella } from '../../motore/cartella-di-prova.ts';
import { ALTRA_PROVINCIA } from '../../materie/canali/canali-altra-provincia.ts';
import { progetto, REGOLE_MINIME } from '../../motore/progetto.ts';

const kinds = caricaSchemi('.');
const schemas = leggiSchemi('.');
const TABELLA = REGOLE_MINIME['rules/prodotti/tabella-1.yaml'] ?? '';
const REGOLE = {
  'rules/prodotti/tabella-1.yaml': `${TABELLA}  - id: mt2k00
    punto: riga 2
    codice_prodotto: "045330"
    codice_14o: 0AAZ50
    descrizione: VAR.MOD.031R
    nome: Variazione del modello 031
    gruppo: PALS
    unita: controllo-prestazioni
`,
};

/** What an editor reads after changing the exported workbook of products; the rules are the smallest that hold. */
function errori(change: (bytes: Buffer) => Buffer, regole: Record<string, string> = REGOLE, tipo = 'prodotti'): string {
  const root = progetto(regole);
  const { ruleSet } = caricatoreDiRegole(root, kinds).load();
  const lettura = leggiCartella(change(esportaTipo(ruleSet, tipo, schemas)), ruleSet, schemas);
  const { errori: found, altrove } = controllaImportazione(ricontrolla(root, ruleSet.schemi), ruleSet, lettura.file);
  const all = conLeCause(lettura.errori, found);
  return [...(all.length > 0 ? [scriviErrori(all, lettura.fogli)] : []), ...altrove.map(scriviErroreDiRegola)].join(
    '\n',
  );
}

const cellaDi = (id: string, chiave: string, value: Cella) => (bytes: Buffer) =>
  conCella(bytes, 'tabella-1', id, chiave, value);

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
    const { ruleSet } = caricatoreDiRegole(progetto(REGOLE), kinds).load();
    const bytes = conRighe(esportaTipo(ruleSet, 'prodotti', schemas), 'tabella-1', ([titoli = [], ...righe]) => [
      [...titoli, 'Mie note'],
      ...righe,
    ]);
    expect(leggiCartella(bytes, ruleSet, schemas).avvisi).toEqual([
      'Foglio «tabella-1»: non ho letto «Mie note», che non è un campo delle regole.',
    ]);
    expect(leggiCartella(esportaTipo(ruleSet, 'prodotti', schemas), ruleSet, schemas).avvisi).toEqual([]);
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
