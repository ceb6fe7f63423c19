import { formaDiRegola, formaDelFile } from './di-regola.ts';
import {
  COLONNE_FONTE,
  CON_CERTEZZA,
  CON_VALIDITA,
  FONTE,
  ID,
  colonne,
  indirizzo,
  oNullo,
  oggetto,
  type Schema,
} from './forme.ts';

/**
 * The schema of a rule as `comeScritte` gives it: the kind's own, with null where a field may be left out, and where
 * it comes from, how sure it is, from when to when.
 * @param conUrl true where its rules have an address
 */
export function schemaDi(tipo: string, conUrl: boolean): Schema {
  const forma = formaDelTipo(tipo);
  const file = formaDiRegola(tipo)?.['properties'] as object;
  const obbligatori = (forma['required'] ?? []) as string[];
  const { punto: _punto, ...campi } = forma['properties'] as Record<string, Schema>;
  return oggetto({
    ...Object.fromEntries(
      Object.entries(campi).map(([nome, schema]) => [nome, obbligatori.includes(nome) ? schema : oNullo(schema)]),
    ),
    tabella: ID,
    ...CON_VALIDITA,
    ...('fonte' in file ? { fonte: FONTE, ...CON_CERTEZZA } : {}),
    ...(conUrl ? { url: indirizzo('/') } : {}),
  });
}

/** The columns of its table: the fields that fit in a cell, then the document and the point. */
export function tabellaDi(tipo: string, conUrl: boolean): Record<string, Schema> {
  const schema = schemaDi(tipo, conUrl);
  const campi = schema['properties'] as Record<string, Schema>;
  const nomi = Object.entries(campi)
    .filter(([nome, campo]) => nome !== 'fonte' && staInUnaCella(campo))
    .map(([nome]) => nome);
  return colonne(schema, [...nomi, ...('fonte' in campi ? ['documento', 'punto'] : [])], COLONNE_FONTE);
}

/** The name of that shape, as in `formaDiRegola`. */
export function nomeDellaForma(tipo: string): string {
  return formaDelFile(tipo) === 'tabella' ? `${tipo}.riga` : tipo;
}

/** The shape of one rule of a kind: the whole file, or a row of its table. */
export function formaDelTipo(tipo: string): Schema {
  const forma = formaDiRegola(nomeDellaForma(tipo));
  if (!forma) throw new Error(`Nessuno schema «${tipo}» in rules/_schema.`);
  return forma;
}

/** Whether a field can be told in a cell of a table of text. */
export function staInUnaCella(schema: Schema): boolean {
  const own = (schema['anyOf'] as Schema[] | undefined)?.[0] ?? schema;
  if (typeof own['$ref'] === 'string') {
    const forma = formaDiRegola(own['$ref'].replace('#/components/schemas/', ''));
    return forma !== undefined && staInUnaCella(forma);
  }
  if (own['type'] === 'array') return staInUnaCella(own['items'] as Schema);
  return own['type'] !== 'object' && own['type'] !== undefined;
}
