import type { FunzioneMatrice } from '../../types/regole.ts';
import type { Competenza } from './competenze.ts';

/** A row of the matrix: one function, and what each column of structures does of it. */
interface RigaMatrice {
  funzione: FunzioneMatrice;
  celle: Competenza[][];
}

/** The matrix of functions and structures: its columns (ids of structures that share one) and its rows. */
export interface Matrice {
  colonne: string[][];
  righe: RigaMatrice[];
}

/** The matrix of the undated document, put back together from its competences. */
export function matrice(competenze: readonly Competenza[]): Matrice {
  const cells = competenze.filter(({ funzione }) => funzione !== null);
  const colonne = [...new Map(cells.map(({ strutture }) => [strutture.join(), strutture])).values()];
  const funzioni = [...new Set(cells.map(({ funzione }) => funzione))].filter((one) => one !== null);
  const righe = funzioni.map((funzione) => ({
    funzione,
    celle: colonne.map((colonna) =>
      cells.filter((one) => one.funzione === funzione && one.strutture.join() === colonna.join()),
    ),
  }));
  return { colonne, righe };
}
