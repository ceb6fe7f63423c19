import type { TabellaCompilata } from '../valori.ts';

/** The topics of the tables, in the order in which they are listed. */
export const ARGOMENTI: Record<TabellaCompilata['argomento'], string> = {
  obiettivi: 'Obiettivi di ente',
  giacenza: 'Giacenza e deflusso',
  produzione: 'Produzione e produttività',
  progetti: 'Progetti di miglioramento',
  sussidiarieta: 'Sussidiarietà',
  ricorsi: 'Ricorsi amministrativi',
  ieep: 'Efficacia economico-finanziaria (IEEP)',
  costi: 'Costi e redditività',
  personale: 'Personale',
  patrimonio: 'Patrimonio',
  professionisti: 'Professionisti e medici',
  centrali: 'Strutture centrali',
  impatto: 'Impatto',
  risultati: 'Risultati del 2020',
  'lavoro-agile': 'Lavoro agile',
  istituto: 'L’Istituto in cifre',
};

/** The tables by topic, topics without tables left out. */
export function perArgomento(
  tabelle: readonly TabellaCompilata[],
): { argomento: TabellaCompilata['argomento']; nome: string; tabelle: TabellaCompilata[] }[] {
  return (Object.entries(ARGOMENTI) as [TabellaCompilata['argomento'], string][])
    .map(([argomento, nome]) => ({
      argomento,
      nome,
      tabelle: tabelle.filter((tabella) => tabella.argomento === argomento),
    }))
    .filter((one) => one.tabelle.length > 0);
}
