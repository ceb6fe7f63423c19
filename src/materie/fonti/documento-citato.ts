import type { InsiemeDiRegole } from '../../motore/carica.ts';

/** What the rules say of a document that is cited; null where they have none of that id. */
export function documentoCitato(
  { record }: Pick<InsiemeDiRegole, 'record'>,
  id: unknown,
): Readonly<Record<string, unknown>> | null {
  return (record.get('fonti') ?? []).find((una) => una.id === id)?.dati ?? null;
}
