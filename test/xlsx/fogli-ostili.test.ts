import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { leggiXlsx } from '../../src/xlsx/leggi-xlsx.ts';
import { scriviXlsx } from '../../src/xlsx/scrivi-xlsx.ts';
import { SPAZIO_DEI_FOGLI } from '../../src/xlsx/xml.ts';
import { leggiZip, scriviZip } from '../../src/xlsx/zip-di-node.ts';
import { conParte, parti } from '../motore/cartella-di-prova.ts';

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

function errore(bytes: Buffer): string {
  const read = leggiXlsx(bytes);
  return 'errore' in read ? `${read.errore.messaggio}. ${read.errore.rimedio}` : 'letto';
}

const conFoglio = (data: string) =>
  conParte(SANO, SHEET, () => `<worksheet xmlns="${SPAZIO_DEI_FOGLI}"><sheetData>${data}</sheetData></worksheet>`);

describe('un file che non è un foglio nostro si ferma con un errore che si capisce', () => {
  test('quello sano si legge', () => {
    expect(errore(SANO)).toBe('letto');
  });

  test.each([
    ['vuoto', Buffer.alloc(0)],
    ['un CSV', Buffer.from('id;nome\nmt1k00;Acquisizione')],
    ['byte a caso', Buffer.from(Array.from({ length: 4000 }, (_none, n) => (n * 7919) % 251))],
  ])('%s: non è un .xlsx', (_name, bytes) => {
    expect(errore(bytes)).toBe(
      'il file non è una cartella di lavoro .xlsx. se è un .csv o un .ods, salvalo con nome come .xlsx',
    );
  });

  test('un vecchio .xls, o protetto da password', () => {
    expect(errore(Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600)]))).toContain(
      'è in un formato vecchio di Excel (.xls), o è protetto da una password',
    );
  });

  test('uno zip che non è una cartella di lavoro', () => {
    expect(errore(scriviZip(new Map([['nota.txt', 'ciao']])))).toContain(
      'il file non si legge: manca la cartella di lavoro',
    );
  });

  test('tagliato a metà, o con un byte cambiato', () => {
    expect(errore(SANO.subarray(0, SANO.length / 2))).toContain(
      'il file non si legge: l’archivio è incompleto o rovinato',
    );
    const bent = Buffer.from(SANO);
    const at = bent.indexOf('[Content_Types].xml') + 60;
    bent.writeUInt8(bent.readUInt8(at) ^ 0xff, at);
    expect(errore(bent)).toContain('il file non si legge: l’archivio è incompleto o rovinato');
  });

  test('una parte che non è XML', () => {
    expect(errore(conParte(SANO, SHEET, () => '<worksheet><sheetData><row></sheetData>'))).toContain(
      'il file non si legge: una delle sue parti non è XML',
    );
  });

  test('con le macro', () => {
    const all = parti(SANO);
    all.set('xl/vbaProject.bin', 'x');
    expect(errore(scriviZip(all))).toBe(
      'il file contiene macro. salvalo come «Cartella di lavoro di Excel (.xlsx)», che non tiene le macro',
    );
  });

  test('una bomba: pochi KB che diventano 128 MB, e lo nascondono', () => {
    // Zeros deflate a thousandfold; the unpacked size declared in the directory is that of the small file.
    const packed = deflateRawSync(Buffer.alloc(128 * 1024 * 1024), { level: 9 });
    const bomb = Buffer.from(scriviZip(new Map([['xl/workbook.xml', 'x'.repeat(10)]])));
    const name = 'xl/workbook.xml';
    const start = 30 + name.length;
    const old = bomb.readUInt32LE(18);
    const grown = Buffer.concat([bomb.subarray(0, start), packed, bomb.subarray(start + old)]);
    const central = start + packed.length;
    grown.writeUInt32LE(packed.length, 18);
    grown.writeUInt32LE(packed.length, central + 20);
    grown.writeUInt32LE(central, grown.length - 6);
    expect(packed.length).toBeLessThan(200_000);
    const before = process.memoryUsage().rss;
    expect(errore(grown)).toContain('il file, decompresso, è enorme: troppo per un foglio di regole');
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 1024 * 1024);
  });

  test('tante parti quante non ne ha nessun foglio', () => {
    expect(errore(scriviZip(new Map(Array.from({ length: 1500 }, (_none, n) => [`xl/${n}.xml`, '<a/>']))))).toContain(
      'troppo per un foglio di regole',
    );
  });

  test('più di 8 MB', () => {
    expect(errore(Buffer.alloc(9 * 1024 * 1024))).toBe(
      'il file è di 9 MB: troppo per un foglio di regole. controlla che sia il file giusto; se hai formattato righe o colonne intere, cancellale fino in fondo e salva',
    );
  });

  test('un milione di righe scritte, o una cella in fondo al foglio', () => {
    const row = (n: number) => `<row r="${n}"><c r="A${n}"><v>1</v></c></row>`;
    expect(errore(conFoglio(Array.from({ length: 1_000_000 }, (_none, n) => row(n + 1)).join('')))).toContain(
      'il foglio «Leggimi» ha più di 20.000 righe scritte',
    );
    expect(errore(conFoglio(row(1_048_576)))).toContain('il foglio «Leggimi» ha più di 20.000 righe scritte');
    expect(errore(conFoglio('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toContain(
      'il foglio «Leggimi» ha più di 500 colonne scritte',
    );
  });

  test('una colonna intera colorata: celle vuote fino in fondo non fanno danno', () => {
    const read = leggiXlsx(
      conFoglio(
        `${Array.from({ length: 100_000 }, (_none, n) => `<row r="${n + 1}"><c r="A${n + 1}" s="3"/></row>`).join('')}`,
      ),
    );
    expect('libro' in read && read.libro.fogli[0]?.celle).toEqual([]);
  });

  test('entità XML che si moltiplicano restano testo', () => {
    const lol = conParte(
      SANO,
      SHEET,
      () =>
        `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(1000)}"><!ENTITY c "&b;&b;&b;">]><worksheet xmlns="${SPAZIO_DEI_FOGLI}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row></sheetData></worksheet>`,
    );
    const read = leggiXlsx(lol);
    const cells = 'libro' in read ? read.libro.fogli[0]?.celle : [];
    expect(cells?.every(({ testo }) => testo.length < 20) ?? true).toBe(true);
  });
});

describe('lo zip', () => {
  test('rilegge ciò che scrive, byte per byte, anche con nomi e testi accentati', () => {
    const parts = new Map([
      ['perché.xml', 'è così'],
      ['vuoto', ''],
      ['lungo', 'abc'.repeat(50_000)],
    ]);
    const read = leggiZip(scriviZip(parts), { file: 10, byte: 1e6 });
    expect(new Map([...read].map(([name, content]) => [name, content.toString('utf8')]))).toEqual(parts);
  });
});
