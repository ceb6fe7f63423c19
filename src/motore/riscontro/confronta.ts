import type { CampoStampato, Stampa } from './campi.ts';
import { compatta } from './documento.ts';
import { canonico, dataStampata, numeroStampato } from './forme.ts';
import { senzaAccenti } from '../../puro/parole/senza-accenti.ts';

/**
 * True when what a rule gives as printed is what stands in the document.
 * @param valore as the rules write it: a decimal, an ISO date, a code, a label
 * @param segno the token as printed
 */
export function stessaStampa(stampa: Stampa, valore: string, segno: string): boolean {
  if (valore === segno) return true;
  switch (stampa) {
    case 'cifra':
      return stessaCifra(valore, segno);
    case 'data':
      return dataStampata(segno) === valore;
    case 'codice':
    case 'indirizzo':
      return senzaSpazi(valore) === senzaSpazi(segno);
    case 'etichetta':
    case 'intestazione':
      return nuda(valore) === nuda(segno);
  }
}

/** «(500)» is a part of the figure above in one table and a loss in another: the sign is the rule's to give. */
function stessaCifra(valore: string, segno: string): boolean {
  const letto = numeroStampato(segno);
  if (!/^-?\d+(?:\.\d+)?$/.test(valore)) return cifre(valore) === cifre(segno) && cifre(valore) !== '';
  if (letto === null) return false;
  const scritto = canonico(valore);
  return letto === scritto || (segno.startsWith('(') && letto === `-${scritto}`);
}

const senzaSpazi = (testo: string): string => testo.replace(/\s+/g, '');
const cifre = (testo: string): string => testo.replace(/\D/g, '');
/** A capital printed without its accent is the same letter. */
const nuda = (testo: string): string =>
  compatta(senzaAccenti(testo).replace(/\p{Diacritic}/gu, '')).replace(/^["'(]+|["').,;:]+$/g, '');

/** The label a value is printed by: its row's, for a message that a reader can follow in the document. */
export function rigaStampata(campi: readonly CampoStampato[], campo: CampoStampato): string | null {
  return (
    campi.find(({ riga, stampa, chiave }) => riga === campo.riga && stampa === 'etichetta' && chiave !== campo.chiave)
      ?.valore ?? null
  );
}
