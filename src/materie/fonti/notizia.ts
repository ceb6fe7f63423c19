import type { Fonte } from '../../types/regole.ts';
import type { DocumentoFonte } from './fonti.ts';

/**
 * How old an answer is: the day of the last document that it rests on.
 * @param fonti what it cites; documents without a date do not count
 * @returns null when none of them has a date
 */
export function ultimaNotizia(
  fonti: readonly Pick<Fonte, 'documento'>[],
  documenti: readonly Pick<DocumentoFonte, 'id' | 'data'>[],
): string | null {
  const date = new Map(documenti.map(({ id, data }) => [id, data]));
  return (
    fonti
      .flatMap(({ documento }) => date.get(documento) ?? [])
      .sort()
      .at(-1) ?? null
  );
}
