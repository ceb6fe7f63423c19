import type { InsiemeDiRegole } from '../../motore/carica.ts';
import type { Schemi } from '../../motore/schemi.ts';
import { leggiXlsx } from '../../xlsx/leggi-xlsx.ts';
import { leggiLibroDiRegole, type Lettura } from './libro-letto.ts';

/**
 * Reads the bytes of a workbook against today's rules, in Node; see `leggiLibroDiRegole`.
 * @param ruleSet rules without errors
 * @param schemas every schema by file name
 */
export function leggiCartella(bytes: Uint8Array, ruleSet: InsiemeDiRegole, schemas: Schemi): Lettura {
  return leggiLibroDiRegole(leggiXlsx(bytes), ruleSet, schemas);
}
