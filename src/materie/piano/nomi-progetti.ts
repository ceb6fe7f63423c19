import type { Progetto } from './progetti.ts';

/** How each kind of project is called in a page. */
export const TIPI_PROGETTO: Record<Progetto['tipo'], string> = {
  PR: 'Progetto',
  AS: 'Attività strategica',
  trasversale: 'Progetto trasversale',
  speciale: 'Progetto speciale',
};

/** The year that a code carries, where it is not the year in which the printed duration begins; else null. */
export function annoDiverso({ codice, inizio }: Pick<Progetto, 'codice' | 'inizio'>): string | null {
  const anno = codice?.match(/20\d\d/)?.[0];
  return anno && inizio && !inizio.startsWith(anno) ? anno : null;
}
