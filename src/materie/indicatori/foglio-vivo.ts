/** The workbook of a rule of the catalogue, in parts. */
import type { Dati } from '../../puro/formula/tipi.ts';
import type { Indicatore } from './indicatori.ts';
import { foglioVivo } from '../../fogli-vivi/libro.ts';

/**
 * @param dati what stands in the cells to be typed into
 * @param altro what the rule does not know of itself: its version, where it is published, how documents are called
 */
export function foglioDiRegola(
  { calcolo, nome, definizione, fonte, ingressi = [] }: Indicatore,
  dati: Dati,
  altro: { versione: string; indirizzo: string; documenti: readonly { id: string; nome: string }[] },
): Map<string, string> {
  return foglioVivo({
    calcolo,
    nome,
    definizione,
    fonte,
    dati,
    versione: altro.versione,
    indirizzo: altro.indirizzo,
    documenti: Object.fromEntries(altro.documenti.map((documento) => [documento.id, documento])),
    aiuti: Object.fromEntries(ingressi.flatMap(({ id, descrizione }) => (descrizione ? [[id, descrizione]] : []))),
  });
}
