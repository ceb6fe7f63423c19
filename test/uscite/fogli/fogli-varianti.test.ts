import { expect, test } from 'vitest';
import { caricaRegole } from '../../../src/disco/regole.ts';
import { leggiSchemi } from '../../../src/disco/schemi.ts';
import { esportaTipo } from '../../../src/uscite/fogli/esporta.ts';
import { leggiCartella } from '../../../src/uscite/fogli/importa.ts';
import { SPAZIO_DEI_FOGLI, xml } from '../../../src/xlsx/xml.ts';
import { scriviZip } from '../../../src/xlsx/zip-di-node.ts';
import { conCella, conRighe, parteDi, parti } from '../../motore/cartella-di-prova.ts';

const schemi = leggiSchemi('.');
const { insieme: ruleSet } = caricaRegole('.');
const esportato = esportaTipo(ruleSet, 'argomenti', schemi);
const leggi = (byte: Buffer) => leggiCartella(byte, ruleSet, schemi);

/** A workbook with a true change in it, which whatever is done to its form must neither hide nor spread. */
const CAMBIATO = conCella(esportato, 'argomenti', 'personale', 'nome', 'Un nome cambiato');
const CAMBIAMENTO = [{ id: 'personale', tipo: 'cambiata', campi: [{ chiave: 'nome', dopo: 'Un nome cambiato' }] }];

test('una colonna spostata si legge dov’è', () => {
  const spostata = conRighe(CAMBIATO, 'argomenti', (righe) =>
    righe.map((riga) => {
      const [prima = null, seconda = null, ...altre] = riga;
      return [seconda, ...altre, ...Array<null>((righe[1] ?? []).length - riga.length).fill(null), prima];
    }),
  );
  expect(leggi(spostata)).toMatchObject({ errori: [], differenze: CAMBIAMENTO });
});

test('righe vuote in mezzo, o fatte di sole celle colorate, non sono regole', () => {
  const vuota = [null, { attributi: 's="1"', dentro: '' }, null];
  const sparsa = conRighe(CAMBIATO, 'argomenti', ([titoli = [], chiavi = [], prima = [], ...altre]) => [
    ...[titoli, chiavi, [], prima, vuota, []],
    ...altre,
    vuota,
  ]);
  expect(leggi(sparsa)).toMatchObject({ errori: [], differenze: CAMBIAMENTO });
});

test('un foglio in più non è letto, e lo si dice', () => {
  const tutte = parti(CAMBIATO);
  const legami = tutte.get('xl/_rels/workbook.xml.rels') ?? '';
  tutte.set('xl/worksheets/conti.xml', `<worksheet xmlns="${SPAZIO_DEI_FOGLI}"><sheetData/></worksheet>`);
  tutte.set(
    'xl/_rels/workbook.xml.rels',
    legami.replace(
      '</Relationships>',
      '<Relationship Id="mio" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/conti.xml"/></Relationships>',
    ),
  );
  tutte.set(
    'xl/workbook.xml',
    (tutte.get('xl/workbook.xml') ?? '').replace(
      '</sheets>',
      '<sheet name="I miei conti" sheetId="99" r:id="mio"/></sheets>',
    ),
  );
  tutte.set(
    '[Content_Types].xml',
    (tutte.get('[Content_Types].xml') ?? '').replace(
      '</Types>',
      '<Override PartName="/xl/worksheets/conti.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
  );
  const letta = leggi(scriviZip(tutte));
  expect(letta).toMatchObject({ errori: [], differenze: CAMBIAMENTO });
  expect(letta.avvisi).toEqual(['Il foglio «I miei conti» non è di nessuna tabella: non l’ho letto.']);
});

/** The workbook as Excel and LibreOffice save it: every text once, aside, here in pieces of more than one format. */
function coiTestiAParte(byte: Buffer): Buffer {
  const tutte = parti(byte);
  const testi: string[] = [];
  for (const [nome, parte] of tutte) {
    if (!nome.startsWith('xl/worksheets/')) continue;
    tutte.set(
      nome,
      parte.replaceAll(
        /<c ([^>]*?) ?t="inlineStr"([^>]*)><is><t[^>]*>([^<]*)<\/t><\/is><\/c>/g,
        (_tutto, a: string, b: string, testo: string) => {
          testi.push(testo);
          return `<c ${a}${b} t="s"><v>${testi.length - 1}</v></c>`;
        },
      ),
    );
  }
  const pezzi = (testo: string): string => {
    // A format may change only between whole characters, not inside «&amp;».
    const meta = testo.includes('&') ? 0 : Math.floor(testo.length / 2);
    return [testo.slice(0, meta), testo.slice(meta)]
      .map((uno) => `<r><rPr><b/></rPr><t xml:space="preserve">${uno}</t></r>`)
      .join('');
  };
  const tabella = testi.map((testo) => `<si>${pezzi(testo)}<rPh sb="0" eb="1"><t>${xml('lettura')}</t></rPh></si>`);
  tutte.set(
    'xl/sharedStrings.xml',
    `<sst xmlns="${SPAZIO_DEI_FOGLI}" count="${testi.length}">${tabella.join('')}</sst>`,
  );
  const legami = 'xl/_rels/workbook.xml.rels';
  tutte.set(
    legami,
    (tutte.get(legami) ?? '').replace(
      '</Relationships>',
      '<Relationship Id="testi" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
    ),
  );
  return scriviZip(tutte);
}

test('testi tenuti a parte, in pezzi di più formati e con la lettura accanto, sono gli stessi', () => {
  const salvato = coiTestiAParte(CAMBIATO);
  expect(parti(salvato).get(parteDi(salvato, 'argomenti'))).not.toContain('inlineStr');
  expect(leggi(salvato)).toMatchObject({ errori: [], differenze: CAMBIAMENTO });
});
