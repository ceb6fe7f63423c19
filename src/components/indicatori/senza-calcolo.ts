/** Le parole con cui le pagine dicono perché una regola non si calcola. Gira solo alla costruzione. */
import type { RegolaSenzaCalcolo } from '../../types/regole.ts';

/** Ogni motivo: il titolo del gruppo e la spiegazione. L'ordine è quello della pagina. */
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

/** Le regole raccolte per motivo, nell'ordine della pagina; i motivi senza regole non ci sono. */
export function perMotivo(
  regole: readonly RegolaSenzaCalcolo[],
): { perche: RegolaSenzaCalcolo['perche']; titolo: string; testo: string; regole: RegolaSenzaCalcolo[] }[] {
  return (Object.keys(PERCHE) as RegolaSenzaCalcolo['perche'][])
    .map((perche) => ({ perche, ...PERCHE[perche], regole: regole.filter((regola) => regola.perche === perche) }))
    .filter((gruppo) => gruppo.regole.length > 0);
}
