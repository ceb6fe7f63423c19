import { describe, expect, test } from 'vitest';
import { campiDi } from '../../../src/uscite/fogli/campi.ts';
import { esportaTipo } from '../../../src/uscite/fogli/esporta.ts';
import { colonneYaml } from '../../../src/uscite/fogli/leggimi.ts';
import { leggiFoglio } from '../../../src/xlsx/leggi-foglio.ts';
import { leggiXml } from '../../../src/xlsx/leggi-xml.ts';
import { leggiXlsx } from '../../../src/xlsx/leggi-xlsx.ts';
import { nomiFogli } from '../../../src/uscite/fogli/nomi-fogli.ts';
import { lettere } from '../../../src/xlsx/xml.ts';
import { caricaRegole } from '../../../src/disco/regole.ts';
import { leggiSchemi } from '../../../src/disco/schemi.ts';
import { parteDi, parti, righe } from '../../motore/cartella-di-prova.ts';

const schemas = leggiSchemi('.');
const { insieme: ruleSet } = caricaRegole('.');
const kinds = [...ruleSet.schemi.keys()];
const prodotti = esportaTipo(ruleSet, 'prodotti', schemas);
const foglio = parti(prodotti).get(parteDi(prodotti, 'tabella-3')) ?? '';
const chiavi = righe(prodotti, 'tabella-3')[1] ?? [];
const colonna = (chiave: string) => lettere(chiavi.indexOf(chiave));

/** The values a column's drop-down offers, followed from the validation to the name to the cells. */
function tendina(chiave: string): string[] {
  const name = new RegExp(`sqref="${colonna(chiave)}3:${colonna(chiave)}\\d+"><formula1>(elenco_\\d+)<`).exec(
    foglio,
  )?.[1];
  const range = new RegExp(`<definedName name="${name}">Elenchi!\\$([A-Z]+)\\$2:\\$[A-Z]+\\$(\\d+)<`).exec(
    parti(prodotti).get('xl/workbook.xml') ?? '',
  );
  const column = righe(prodotti, 'Elenchi').map(
    (row) => row[[...(range?.[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1],
  );
  return column.slice(1, Number(range?.[2])).map(String);
}

describe('ogni tipo di regole diventa una cartella di lavoro che Excel apre', () => {
  test.each(kinds)('%s: ogni parte è XML, dichiarata e raggiunta', (kind) => {
    const all = parti(esportaTipo(ruleSet, kind, schemas));
    const types = all.get('[Content_Types].xml') ?? '';
    for (const [name, text] of all) {
      expect(() => leggiXml(text, {}), name).not.toThrow();
      if (name.startsWith('xl/') && name.endsWith('.xml')) expect(types, name).toContain(`PartName="/${name}"`);
      if (!name.endsWith('.rels')) continue;
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const [, target = ''] of text.matchAll(/Target="([^"]+)"/g))
        expect([...all.keys()], `${name}: ${target}`).toContain(new URL(target, `file:///${folder}`).pathname.slice(1));
    }
    const sheets = [...(all.get('xl/workbook.xml') ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(
      ([, name = '']) => name,
    );
    expect(sheets[0]).toBe('Leggimi');
    expect(sheets.filter((name) => name.length > 31 || /[[\]:*?/\\]/.test(name))).toEqual([]);
    expect(new Set(sheets.map((name) => name.toLowerCase())).size).toBe(sheets.length);
  });

  test('gli elementi di un foglio stanno nell’ordine che lo standard vuole', () => {
    const found = [
      '<dimension',
      '<sheetViews',
      '<sheetFormatPr',
      '<cols',
      '<sheetData',
      '<dataValidations',
      '<pageMargins',
      '<pageSetup',
      '<legacyDrawing',
    ].map((tag) => foglio.indexOf(tag));
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(found).not.toContain(-1);
  });

  test('un foglio per tabella, e quello che le elenca', () => {
    const read = leggiXlsx(prodotti);
    expect('libro' in read ? read.libro.fogli.map(({ nome }) => nome) : read.errore).toEqual([
      'Leggimi',
      'Tabelle',
      'allegato-2',
      'tabella-1',
      'tabella-2',
      'tabella-3',
      'tabella-4',
      'tabella-5',
      'Elenchi',
    ]);
  });
});

describe('le celle aiutano chi scrive', () => {
  test('le tendine offrono i valori dello schema e gli id delle regole', () => {
    expect(tendina('certezza')).toEqual(['testuale', 'dedotta', 'contraddetta', 'non_detta']);
    expect(tendina('tagliata')).toEqual(['si', 'forse']);
    expect(tendina('ripete')).toEqual(['sì']);
    expect(tendina('unita')).toEqual((ruleSet.record.get('unita') ?? []).map(({ id }) => id).sort());
    expect(tendina('fonte.documento')).toContain('circolare-36-2014');
  });

  test('i titoli in italiano, le chiavi sotto, l’asterisco sugli obbligatori', () => {
    const [titles = []] = righe(prodotti, 'tabella-3');
    const title = (chiave: string) => titles[chiavi.indexOf(chiave)];
    expect([title('unita'), title('codice_14o'), title('valido_dal'), title('precedente.unita')]).toEqual([
      'Unità *',
      'Codice 14/O',
      'Valido dal',
      'Precedente: unità',
    ]);
  });

  test('una nota spiega ogni titolo con le parole dello schema', () => {
    const note = parti(prodotti).get(parteDi(prodotti, 'tabella-3').replace('worksheets/sheet', 'comments')) ?? '';
    const read: string[] = [];
    leggiXml(note, { testo: (text) => read.push(text) });
    expect(read).toContain('Come stampata, anche se tagliata.\nObbligatorio.');
    expect(read).toContain('Un id di rules/unita/.\nObbligatorio.');
    expect(read).toContain('Una data del calendario, anno-mese-giorno.\nScritta come testo: 2027-01-01.\nFacoltativo.');
  });

  test('codici e date sono testo, in celle di formato testo, anche dove non è scritto ancora niente', () => {
    const { celle } = leggiFoglio('tabella-3', foglio, { testi: [], date: [], dal1904: false });
    const codes = celle.filter(({ riga, colonna }) => riga > 1 && colonna === chiavi.indexOf('codice_prodotto'));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.every(({ tipo, testo }) => tipo === 'testo' && /^[0-9A-Z]{5,6}$/.test(testo))).toBe(true);
    const style = Number(
      new RegExp(`<col min="${chiavi.indexOf('valido_dal') + 1}"[^>]* style="(\\d+)"`).exec(foglio)?.[1],
    );
    const formats = [
      ...((parti(prodotti).get('xl/styles.xml') ?? '').split('<cellXfs')[1]?.matchAll(/<xf numFmtId="(\d+)"/g) ?? []),
    ];
    // 49 is the text format, «@».
    expect(formats[style]?.[1]).toBe('49');
  });

  test('ciò che non sta in una cella è detto nel foglio Leggimi, col perché', () => {
    for (const kind of ['indicatori', 'pesi', 'protocolli', 'unita']) {
      const deep = colonneYaml(campiDi(ruleSet.schemi.get(kind) as never, schemas)).map(({ titolo }) => titolo);
      expect(deep.length, kind).toBeGreaterThan(0);
      const text = righe(esportaTipo(ruleSet, kind, schemas), 'Leggimi')
        .flat()
        .join('\n');
      for (const titolo of deep) expect(text, kind).toContain(titolo);
      expect(text).toContain('La cella contiene il loro YAML');
    }
    expect(righe(prodotti, 'Leggimi').flat().join('\n')).not.toContain('YAML. Si può');
  });
});

test('il Leggimi non promette ciò che la lettura rifiuta: dove ogni riga è un file, righe nuove o tolte si fanno in YAML', () => {
  const says = (kind: string) =>
    righe(esportaTipo(ruleSet, kind, schemas), 'Leggimi')
      .flat()
      .join('\n');
  expect(says('unita')).toContain('Qui ogni riga è un file: una regola nuova, o una da togliere, si fa in YAML.');
  expect(says('unita')).not.toContain('«n.»');
  expect(says('prodotti')).toContain('Una tabella intera si crea o si toglie in YAML, non qui.');
});

describe('i nomi dei fogli', () => {
  test('quelli lunghi si accorciano in mezzo, e due uguali si numerano', () => {
    const names = nomiFogli([
      'breve',
      'tabella-d-coordinamento-generale-legale',
      'tabella-d-coordinamento-generali-legale',
      'elenchi',
    ]);
    expect([...names.values()]).toEqual([
      'breve',
      'tabella-d-coord…generale-legale',
      'tabella-d-coord…generali-legale',
      'elenchi~2',
    ]);
    expect([...names.values()].every((name) => name.length <= 31)).toBe(true);
  });
});
