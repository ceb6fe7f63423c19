import { scriviXlsx } from '../../src/xlsx/scrivi-xlsx.ts';
import { cella, SPAZIO_DEI_FOGLI, SPAZIO_DELLE_RELAZIONI } from '../../src/xlsx/xml.ts';
import { scriviZip } from '../../src/xlsx/zip-di-node.ts';
import { conParte, parti } from '../motore/cartella-di-prova.ts';

/** A workbook that nobody would make by hand, and what its reader must say of it. */
export interface CartellaOstile {
  nome: string;
  bytes(): Buffer;
  /** A part of the message; null: the workbook is read, whatever it says. */
  atteso: string | null;
}

const FOGLIO = {
  nome: 'Leggimi',
  colonne: [{ larghezza: 10, stile: 0 }],
  righe: [[{ valore: 'ciao', stile: 0 }]],
  fermi: { righe: 0, colonne: 0 },
  tendine: [],
  note: [],
};
const SANO = scriviXlsx([FOGLIO], []);
const SHEET = 'xl/worksheets/sheet1.xml';

const conFoglio = (data: string, dopo = ''): Buffer =>
  conParte(
    SANO,
    SHEET,
    () => `<worksheet xmlns="${SPAZIO_DEI_FOGLI}"><sheetData>${data}</sheetData>${dopo}</worksheet>`,
  );
const conCella = (dentro: string): Buffer => conFoglio(`<row r="1">${dentro}</row>`);
const tante = (quante: number, una: (n: number) => string): string =>
  Array.from({ length: quante }, (_, n) => una(n)).join('');

/** A workbook with one style that shows dates, and a cell of that style. */
const conData = (valore: string): Buffer => {
  const all = parti(conCella(`<c r="A1" s="0"><v>${valore}</v></c>`));
  all.set(
    'xl/styles.xml',
    `<styleSheet xmlns="${SPAZIO_DEI_FOGLI}"><cellXfs count="1"><xf numFmtId="14"/></cellXfs></styleSheet>`,
  );
  return scriviZip(all);
};

/** Two zips in one: the second file takes the name of the first. */
const doppia = (): Buffer => {
  const bytes = scriviZip(new Map([...parti(SANO), ['xl/worksheets/sheet9.xml', '<a/>']]));
  return Buffer.from(bytes.toString('latin1').replaceAll('sheet9.xml', 'sheet1.xml'), 'latin1');
};

const fogli = (quanti: number, parte: (n: number) => string): Buffer => {
  const all = parti(SANO);
  all.set(
    'xl/workbook.xml',
    `<workbook xmlns="${SPAZIO_DEI_FOGLI}" xmlns:r="${SPAZIO_DELLE_RELAZIONI}"><sheets>${tante(quanti, (n) => `<sheet name="F${n}" r:id="r${n}"/>`)}</sheets></workbook>`,
  );
  all.set(
    'xl/_rels/workbook.xml.rels',
    `<Relationships>${tante(quanti, (n) => `<Relationship Id="r${n}" Target="${parte(n)}"/>`)}</Relationships>`,
  );
  return scriviZip(all);
};

/** The workbooks of the campaign: some of each sort of hostility. */
export const CARTELLE_OSTILI: readonly CartellaOstile[] = [
  ...['1E+10', '-1E+9', 'abc', '-1', '2958466', 'NaN', 'Infinity', '1E+400'].map((valore) => ({
    nome: `una data che vale ${valore}`,
    bytes: () => conData(valore),
    atteso: null,
  })),
  {
    nome: '200.000 celle fuori dalle colonne',
    bytes: () =>
      conFoglio(
        tante(2000, (r) => `<row r="${r + 1}">${tante(101, (c) => `<c r="${cella(r, c)}"><v>1</v></c>`)}</row>`),
      ),
    atteso: 'ha più di 200.000 celle scritte',
  },
  {
    nome: '199.000 celle',
    bytes: () =>
      conFoglio(
        tante(1990, (r) => `<row r="${r + 1}">${tante(100, (c) => `<c r="${cella(r, c)}"><v>1</v></c>`)}</row>`),
      ),
    atteso: null,
  },
  {
    nome: '200.000 celle unite',
    bytes: () =>
      conFoglio('', `<mergeCells>${tante(200_000, (n) => `<mergeCell ref="A${n + 1}:B${n + 1}"/>`)}</mergeCells>`),
    atteso: 'ha più di 1000 celle unite',
  },
  {
    nome: '3.000 fogli che sono la stessa parte',
    bytes: () => fogli(3000, () => 'worksheets/sheet1.xml'),
    atteso: 'ha più di 300 fogli',
  },
  { nome: '300.000 fogli', bytes: () => fogli(300_000, (n) => `worksheets/s${n}.xml`), atteso: 'ha più di 300 fogli' },
  {
    nome: 'due fogli che sono la stessa parte',
    bytes: () => fogli(2, () => 'worksheets/sheet1.xml'),
    atteso: 'dicono di essere la stessa parte',
  },
  ...['7', '-1', '1.5', 'x', '1e9', ''].map((quale) => ({
    nome: `un testo in comune che non c’è: «${quale}»`,
    bytes: () => conCella(`<c r="A1" t="s"><v>${quale}</v></c>`),
    atteso: 'che non c’è',
  })),
  { nome: 'due parti con lo stesso nome', bytes: doppia, atteso: 'due parti con lo stesso nome' },
  {
    nome: 'una cella scritta due volte',
    bytes: () => conCella('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>'),
    atteso: 'c’è due volte, o è fuori posto',
  },
  {
    nome: 'una riga scritta due volte',
    bytes: () => conFoglio('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'),
    atteso: 'c’è due volte, o è fuori posto',
  },
  { nome: 'una riga zero', bytes: () => conFoglio('<row r="0"><c><v>1</v></c></row>'), atteso: 'righe scritte' },
  {
    nome: 'una riga che non è un numero',
    bytes: () => conFoglio('<row r="x"><c><v>1</v></c></row>'),
    atteso: 'righe scritte',
  },
  {
    nome: 'un byte che non è UTF-8',
    bytes: () => {
      const foglio = (parti(SANO).get(SHEET) ?? '').replace('ciao', 'perch\u00e9');
      return scriviZip(new Map<string, string | Buffer>([...parti(SANO), [SHEET, Buffer.from(foglio, 'latin1')]]));
    },
    atteso: 'non è in UTF-8',
  },
  {
    nome: '300.000 testi in comune',
    bytes: () =>
      scriviZip(
        new Map([...parti(SANO), ['xl/sharedStrings.xml', `<sst>${tante(300_000, () => '<si><t>a</t></si>')}</sst>`]]),
      ),
    atteso: 'ha più di 200.000 testi',
  },
  {
    nome: '200.000 formati di cella',
    bytes: () =>
      scriviZip(
        new Map([
          ...parti(SANO),
          [
            'xl/styles.xml',
            `<styleSheet><cellXfs>${tante(200_000, () => '<xf numFmtId="14"/>')}</cellXfs></styleSheet>`,
          ],
        ]),
      ),
    atteso: 'troppi formati di cella',
  },
  {
    nome: 'una cella di 4 milioni di caratteri',
    bytes: () => conCella(`<c r="A1" t="inlineStr"><is><t>${'a'.repeat(4_000_000)}</t></is></c>`),
    atteso: null,
  },
  {
    nome: '100.000 elementi uno dentro l’altro',
    bytes: () => conFoglio(`${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}`),
    atteso: null,
  },
  {
    nome: '47 MB di righe vuote',
    bytes: () => conFoglio('<row r="1"/>'.repeat(3_900_000)),
    atteso: 'più di un milione di righe',
  },
  { nome: '60 MB di spazi', bytes: () => conFoglio(' '.repeat(60_000_000)), atteso: 'decompresso, è enorme' },
];
