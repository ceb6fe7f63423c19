/** The units that formulas and tables both measure in, by their name in the rules: one and many, as beside a figure. */
export const UNITA_COMUNI = {
  giorni: ['giorno', 'giorni'],
  mesi: ['mese', 'mesi'],
  ore: ['ora', 'ore'],
  pezzi: ['pezzo', 'pezzi'],
  punti: ['punto', 'punti'],
  persone: ['persona', 'persone'],
  immobili: ['unità immobiliare', 'unità immobiliari'],
  euro: ['€', '€'],
  percento: ['%', '%'],
} as const;

/** Those written with a sign beside a figure, as they are said by themselves. */
export const SENZA_SEGNO = { euro: 'euro', percento: 'per cento', punti_percentuali: 'punti percentuali' } as const;

/** What is written with a sign of per cent: a share or a change, and a difference between two of them. */
export const PERCENTUALI = ['percento', 'punti_percentuali'] as const;

/** Whether the figures of a unit are hundredths. */
export function inCentesimi(unita: string): boolean {
  return (PERCENTUALI as readonly string[]).includes(unita);
}

/**
 * A figure with its unit, kept on one line: «30 giorni», «93,40%».
 * @param nome the unit as it stands beside the figure, empty if it has none
 */
export function conUnita(testo: string, nome: string): string {
  return nome === '' || nome === '%' ? `${testo}${nome}` : `${testo}\u00a0${nome}`;
}
