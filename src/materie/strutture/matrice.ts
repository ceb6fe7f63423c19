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

/** The functions of a column that the document prints again elsewhere. */
interface Ristampa {
  colonna: string[];
  quante: number;
  /** How many are not the same in both places. */
  incerte: number;
  /** The point of the reprint. */
  punto: string;
}

/** Whether the document leaves a doubt on what is written. */
export const incerta = ({ certezza }: Pick<Competenza, 'certezza'>): boolean => certezza !== 'testuale';

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

/** The columns whose functions the document prints again, with what does not agree. */
export function ristampe({ colonne, righe }: Matrice): Ristampa[] {
  return colonne.flatMap((colonna, n) => {
    const voci = righe.flatMap(({ celle }) => celle[n] ?? []).filter(({ altri_punti }) => altri_punti.length > 0);
    const [punto = ''] = (voci[0]?.altri_punti[0] ?? '').split(', ');
    return voci.length > 0 ? [{ colonna, quante: voci.length, incerte: voci.filter(incerta).length, punto }] : [];
  });
}

/** The missions of the undated document, by the structures that share one. */
export function missioni(competenze: readonly Competenza[]): { strutture: string; voci: Competenza[] }[] {
  const scritte = competenze.filter(({ tabella }) => tabella === 'missioni');
  return [...Map.groupBy(scritte, ({ strutture }) => strutture.join())].map(([strutture, voci]) => ({
    strutture,
    voci,
  }));
}
