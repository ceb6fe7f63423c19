import type { FoglioXml } from './foglio-xml.ts';
import { partiXlsx, type Nome } from './parti-xlsx.ts';
import { scriviZip } from './zip-di-node.ts';

/**
 * A workbook's bytes: the same sheets give the same bytes.
 * @param fogli the sheets, in order
 * @param nomi the named ranges
 */
export function scriviXlsx(fogli: readonly FoglioXml[], nomi: readonly Nome[]): Buffer {
  return scriviZip(partiXlsx(fogli, nomi));
}
