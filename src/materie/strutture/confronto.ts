import type { Competenza } from './competenze.ts';

/** One line of a comparison: the same function in each structure, its own version of it, or nothing. */
export interface RigaConfronto {
  /**
   * `uguale`: all have it, in the same words. `diversa`: all have it, not in the same words. `manca`: some do not have
   * it.
   */
  esito: 'uguale' | 'diversa' | 'manca';
  /** In the order of the compared structures; null where a structure has nothing of the kind. */
  celle: (Competenza | null)[];
}

/**
 * Two or more structures side by side. Functions are matched by their words; what is left, by verb and topics, so
 * that the same function with another scope stands on one line.
 * @param liste the competences of each structure, in the order of the source
 * @returns the lines, in the order of the first structure that has them
 */
export function confronta(liste: readonly (readonly Competenza[])[]): RigaConfronto[] {
  const left = liste.map((lista) => [...lista]);
  const same = align(
    left,
    ({ testo }) => testo,
    (cells) => cells.every((cell) => cell !== null),
  );
  const alike = align(
    left,
    ({ verbo, temi }) => [verbo, ...[...temi].sort()].join('|'),
    (cells) => cells.filter((cell) => cell !== null).length > 1,
  );
  const alone = align(
    left,
    ({ id }) => id,
    () => true,
  );
  const lines = [...same, ...alike, ...alone].map((celle): RigaConfronto => ({ celle, esito: outcome(celle) }));
  return lines.sort((a, b) => position(a, liste) - position(b, liste));
}

/** Takes out of the lists, line by line, the competences that share a key, when the line they would make is wanted. */
function align(
  left: Competenza[][],
  key: (one: Competenza) => string,
  wanted: (cells: (Competenza | null)[]) => boolean,
): (Competenza | null)[][] {
  const lines: (Competenza | null)[][] = [];
  for (const name of new Set(left.flat().map(key))) {
    for (;;) {
      const cells = left.map((list) => list.find((one) => key(one) === name) ?? null);
      if (cells.every((cell) => cell === null) || !wanted(cells)) break;
      lines.push(cells);
      cells.forEach((cell, index) => {
        if (cell) left[index]?.splice(left[index].indexOf(cell), 1);
      });
    }
  }
  return lines;
}

function outcome(celle: readonly (Competenza | null)[]): RigaConfronto['esito'] {
  if (celle.some((cell) => cell === null)) return 'manca';
  return new Set(celle.map((cell) => cell?.testo)).size === 1 ? 'uguale' : 'diversa';
}

/** Where a line stands: the place of its competence in the first structure that has it, later structures after. */
function position({ celle }: RigaConfronto, liste: readonly (readonly Competenza[])[]): number {
  const column = celle.findIndex((cell) => cell !== null);
  const cell = celle[column];
  const place = cell ? (liste[column]?.indexOf(cell) ?? 0) : 0;
  return place + column / (celle.length + 1);
}

/** The notes of a line that all have, each once; `di` says whose it is, by place, where it is not of all. */
export function noteDellaRiga({ celle }: Pick<RigaConfronto, 'celle'>): { nota: string; di: number[] | null }[] {
  return [...new Set(celle.flatMap((cella) => cella?.nota ?? []))].map((nota) => {
    const di = celle.flatMap((cella, n) => (cella?.nota === nota ? [n] : []));
    return { nota, di: di.length === celle.length ? null : di };
  });
}
