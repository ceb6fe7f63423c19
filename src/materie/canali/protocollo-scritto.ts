import type { InsiemeDiRegole } from '../../motore/carica.ts';

type Regole = Pick<InsiemeDiRegole, 'record'>;
type Dati = Readonly<Record<string, unknown>>;

/** A protocol as it is written, be it right or wrong; nothing where there is none of that id. */
export function protocolloScritto({ record }: Regole, id: string | undefined): Record<string, unknown> {
  return (record.get('protocolli') ?? []).find((uno) => uno.id === id)?.dati ?? {};
}

/** The offices of every protocol, as they are written. */
export function sediScritte({ record }: Regole): readonly Dati[] {
  return (record.get('protocolli') ?? []).flatMap(
    ({ dati }) => (Array.isArray(dati['sedi']) ? dati['sedi'] : []) as Dati[],
  );
}
