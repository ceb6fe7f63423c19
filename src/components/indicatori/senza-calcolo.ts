/** The words with which pages say why a rule cannot be calculated. Runs only at build time. */
import type { RegolaSenzaCalcolo } from '../../types/regole.ts';

/** Each reason: the title of the group and the explanation. The order is that of the page. */
export const PERCHE: Record<RegolaSenzaCalcolo['perche'], { titolo: string; testo: string }> = {
  documento: {
    titolo: 'Manca un documento',
    testo: 'La formula, o i numeri che le servono, stanno in un atto che il piano cita e che non abbiamo.',
  },
  taciuto: {
    titolo: 'Il testo non dice come',
    testo: 'La regola è annunciata, ma il modo di calcolarla non è scritto.',
  },
  soglia: { titolo: 'È una soglia', testo: 'Non c’è una formula: si confronta un valore con quello stampato.' },
  tabella: {
    titolo: 'Si legge in una tabella',
    testo: 'Non c’è una formula: il valore è stampato, o è una somma di valori stampati.',
  },
};

/** The rules gathered by reason, in the order of the page; reasons without rules are left out. */
export function perMotivo(
  regole: readonly RegolaSenzaCalcolo[],
): { perche: RegolaSenzaCalcolo['perche']; titolo: string; testo: string; regole: RegolaSenzaCalcolo[] }[] {
  return (Object.keys(PERCHE) as RegolaSenzaCalcolo['perche'][])
    .map((perche) => ({ perche, ...PERCHE[perche], regole: regole.filter((regola) => regola.perche === perche) }))
    .filter((gruppo) => gruppo.regole.length > 0);
}
