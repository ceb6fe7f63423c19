import type { Progetto } from './progetti.ts';

/** The projects as their page lists them. */
interface ProgettiInElenco {
  /** Projects (PR) and strategic activities (AS): those of Table D. */
  tabellaD: Progetto[];
  trasversali: Progetto[];
  speciali: Progetto[];
  /** Of Table D, by kind. */
  quanti: { PR: number; AS: number };
  /** How many structures answer for a row of Table D. */
  strutture: number;
}

/** Parts the projects by the place where the plan prints them. */
export function progettiInElenco(progetti: readonly Progetto[]): ProgettiInElenco {
  const di = (...tipi: Progetto['tipo'][]): Progetto[] => progetti.filter(({ tipo }) => tipi.includes(tipo));
  const tabellaD = di('PR', 'AS');
  return {
    tabellaD,
    trasversali: di('trasversale'),
    speciali: di('speciale'),
    quanti: { PR: di('PR').length, AS: di('AS').length },
    strutture: new Set(tabellaD.map(({ struttura }) => struttura.id)).size,
  };
}
