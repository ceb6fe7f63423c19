import { tipiChe } from '../../materie/tutte.ts';
import { cheCambianoRisposta } from '../../materie/fonti/incongruenze.ts';
import type { Catalogo } from '../../materie/tipo-catalogo.ts';
import { detto, elenco, ID, type Schema } from '../../motore/dati/forme.ts';
import type { InsiemeDati } from '../../motore/dati/insieme.ts';
import { unaVolta } from '../../puro/parole/una-volta.ts';

/** The kinds that need no mark, and the checks of the figures, which are no kind and have it already. */
const SENZA_SEGNO = new Set([...tipiChe('senzaSegno'), 'verifiche']);

/**
 * A set of open data whose records say which entries of the register change them.
 * @returns the same set, with `contraddizioni` on each record that the register names: the ids of the entries
 */
export function conContraddizioni(insieme: InsiemeDati<Catalogo>): InsiemeDati<Catalogo> {
  if (SENZA_SEGNO.has(insieme.nome)) return insieme;
  return {
    ...insieme,
    json: (catalogo) => insieme.json(catalogo).map((record) => segnato(catalogo, insieme.nome, record)),
    schema: () => conCampo(insieme.schema()),
    ...(insieme.csv ? { csv: { righe: insieme.json, ...insieme.csv } } : {}),
  };
}

/** A record's schema, or those of the several things that a record may be, with the field that may be there. */
function conCampo(schema: Schema): Schema {
  if (Array.isArray(schema['oneOf'])) return { ...schema, oneOf: (schema['oneOf'] as Schema[]).map(conCampo) };
  return { ...schema, properties: { ...(schema['properties'] as Schema), contraddizioni: CONTRADDIZIONI } };
}

const CONTRADDIZIONI = detto(
  elenco(ID),
  'Le voci del registro che cambiano ciò che il record dice; manca se non ce ne sono.',
);

/** The ids of the entries, by the rule that they touch: «valori/tabella-a». */
const perRegola = unaVolta(
  ({ incongruenze }: Catalogo): ReadonlyMap<string, string[]> =>
    new Map([...cheCambianoRisposta(incongruenze)].map(([regola, own]) => [regola, own.map(({ id }) => id)])),
);

/** A record with the entries that touch its rule, the table or tree it is part of, or the rows it holds. */
function segnato(catalogo: Catalogo, kind: string, record: object): object {
  const {
    id,
    tabella,
    albero,
    righe = [],
  } = record as Record<'id' | 'tabella' | 'albero', unknown> & {
    righe?: readonly { id?: unknown }[];
  };
  const named = perRegola(catalogo);
  const ids = new Set(
    [id, tabella, albero, ...righe.map((riga) => riga.id)].flatMap(
      (name) => named.get(`${kind}/${String(name)}`) ?? [],
    ),
  );
  return ids.size > 0 ? { ...record, contraddizioni: [...ids] } : record;
}
