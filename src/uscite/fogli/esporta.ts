import type { InsiemeDiRegole } from '../../motore/carica.ts';
import type { Schemi } from '../../motore/schemi.ts';
import { scriviZip } from '../../xlsx/zip-di-node.ts';
import { partiDelTipo } from './fogli-del-tipo.ts';

/** The bytes of a kind's workbook, written in Node, the same for the same rules; see `partiDelTipo`. */
export function esportaTipo(ruleSet: InsiemeDiRegole, tipo: string, schemas: Schemi): Buffer {
  return scriviZip(partiDelTipo(ruleSet, tipo, schemas));
}
