import { disegnoNoteXml, noteXml } from './note-xml.ts';
import { foglioXml, type FoglioXml } from './foglio-xml.ts';
import { stiliXml } from './stili.ts';
import { DICHIARAZIONE, SPAZIO_DEI_FOGLI, SPAZIO_DELLE_RELAZIONI, xml } from './xml.ts';

/** A named range: a list that a drop-down offers. */
export interface Nome {
  nome: string;
  intervallo: string;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook's parts, by their names in the zip that it is.
 * @param fogli the sheets, in order
 * @param nomi the named ranges
 */
export function partiXlsx(fogli: readonly FoglioXml[], nomi: readonly Nome[]): Map<string, string> {
  const parts = new Map<string, string>();
  parts.set('[Content_Types].xml', contentTypes(fogli));
  parts.set('_rels/.rels', relations([['rId1', 'officeDocument', 'xl/workbook.xml']]));
  parts.set('xl/workbook.xml', workbook(fogli, nomi));
  parts.set(
    'xl/_rels/workbook.xml.rels',
    relations([
      ...fogli.map((_foglio, n): [string, string, string] => [
        `rId${n + 1}`,
        'worksheet',
        `worksheets/sheet${n + 1}.xml`,
      ]),
      [`rId${fogli.length + 1}`, 'styles', 'styles.xml'],
    ]),
  );
  parts.set('xl/styles.xml', stiliXml());
  for (const [index, foglio] of fogli.entries()) {
    const n = index + 1;
    parts.set(`xl/worksheets/sheet${n}.xml`, foglioXml(foglio));
    if (foglio.note.length === 0) continue;
    parts.set(
      `xl/worksheets/_rels/sheet${n}.xml.rels`,
      relations([
        ['rId1', 'vmlDrawing', `../drawings/vmlDrawing${n}.vml`],
        ['rId2', 'comments', `../comments${n}.xml`],
      ]),
    );
    parts.set(`xl/comments${n}.xml`, noteXml(foglio.note));
    parts.set(`xl/drawings/vmlDrawing${n}.vml`, disegnoNoteXml(foglio.note));
  }
  return parts;
}

function contentTypes(fogli: readonly FoglioXml[]): string {
  const overrides = [
    ['/xl/workbook.xml', `${SHEET_TYPE}.sheet.main+xml`],
    ['/xl/styles.xml', `${SHEET_TYPE}.styles+xml`],
    ...fogli.flatMap(({ note }, index) => [
      [`/xl/worksheets/sheet${index + 1}.xml`, `${SHEET_TYPE}.worksheet+xml`],
      ...(note.length > 0 ? [[`/xl/comments${index + 1}.xml`, `${SHEET_TYPE}.comments+xml`]] : []),
    ]),
  ].map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  return `${DICHIARAZIONE}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${overrides.join('')}</Types>`;
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${SPAZIO_DELLE_RELAZIONI}/${type}" Target="${target}"/>`,
  );
  return `${DICHIARAZIONE}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbook(fogli: readonly FoglioXml[], nomi: readonly Nome[]): string {
  const sheets = fogli.map(
    ({ nome, nascosto }, index) =>
      `<sheet name="${xml(nome)}" sheetId="${index + 1}"${nascosto ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const names = nomi.map(({ nome, intervallo }) => `<definedName name="${nome}">${xml(intervallo)}</definedName>`);
  return `${DICHIARAZIONE}<workbook xmlns="${SPAZIO_DEI_FOGLI}" xmlns:r="${SPAZIO_DELLE_RELAZIONI}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets.join('')}</sheets>${names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : ''}${fogli.some(({ protetto }) => protetto) ? '<calcPr fullCalcOnLoad="1"/>' : ''}</workbook>`;
}
