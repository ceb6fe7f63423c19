/** A JSON Schema (2020-12), as it stands in the description of the open data. */
export type Schema = Record<string, unknown>;

/** A reference to a shape that the rules share: its schema is taken from rules/_schema/comune.schema.json. */
export const comune = (nome: string): Schema => ({ $ref: `#/components/schemas/comune.${nome}` });
/** A reference to a shape that a kind of rule defines in `$defs`. */
export const diRegola = (tipo: string, nome: string): Schema => ({ $ref: `#/components/schemas/${tipo}.${nome}` });

export const TESTO: Schema = { type: 'string', minLength: 1 };
export const SI_NO: Schema = { type: 'boolean' };
export const ID = comune('id');
export const DATA = comune('data');
export const DECIMALE = comune('decimale');
export const FONTE = comune('fonte');
export const CERTEZZA = comune('certezza');

/** One of a few words. */
export const parole = (...enumerate: string[]): Schema => ({ type: 'string', enum: enumerate });
/** The same, or null. */
export const oNullo = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
/** A list of them. */
export const elenco = (items: Schema): Schema => ({ type: 'array', items });
/** A schema with the Italian words that explain it. */
export const detto = (schema: Schema, description: string): Schema => ({ ...schema, description });
/** An internal address: from the root of the site, to a page that exists. */
export const indirizzo = (radice: string): Schema => ({
  type: 'string',
  pattern: `^${radice}`,
  description: 'La pagina, dalla radice del sito.',
});

/** An object with these fields and no others; all there, but those named as optional. */
export function oggetto(properties: Record<string, Schema>, facoltativi: readonly string[] = []): Schema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(properties).filter((nome) => !facoltativi.includes(nome)),
    properties,
  };
}

/** How sure a record is, and why: the three fields that every one carries. */
export const CON_CERTEZZA = {
  certezza: CERTEZZA,
  motivo: detto(oNullo(TESTO), 'Perché leggiamo così: c’è quando la certezza è «dedotta».'),
  incongruenza: detto(oNullo(ID), 'La voce del registro: c’è quando la certezza è «contraddetta».'),
} satisfies Record<string, Schema>;

/** First and last day; null where the sources state none. */
export const CON_VALIDITA = {
  valido_dal: detto(oNullo(DATA), 'Primo giorno; nullo se nessuna fonte lo dice.'),
  valido_al: detto(oNullo(DATA), 'Ultimo giorno compreso; nullo se non ha fine.'),
} satisfies Record<string, Schema>;

/** What something is called, where it was renamed. */
export const NOMI: Schema = detto(
  elenco(oggetto({ nome: TESTO, ...CON_VALIDITA })),
  'Se è stata rinominata: ogni nome coi suoi giorni. Altrimenti è vuoto.',
);

/** How a cell lists words. */
const PIU_VOCI = 'Più voci sono separate da spazi.';

/** The same as a cell of a table of text: empty where null, comma in decimals, «si» and «no». */
function inTabella(schema: Schema): Schema {
  const nullable = Array.isArray(schema['anyOf']);
  const own = (nullable ? (schema['anyOf'] as Schema[])[0] : schema) ?? {};
  const words = schema['description'] ? { description: schema['description'] } : {};
  if (own['$ref'] === DECIMALE['$ref'] || own['type'] === 'number' || own['type'] === 'integer')
    return { type: 'string', pattern: '^(-?[0-9]+(,[0-9]+)?)?$', ...words };
  if (own['$ref'] === DATA['$ref']) return { type: 'string', pattern: '^([0-9]{4}-[0-9]{2}-[0-9]{2})?$', ...words };
  if (own['type'] === 'boolean') return { type: 'string', enum: ['si', 'no'], ...words };
  if (own['type'] === 'array')
    return { type: 'string', description: [schema['description'] ?? [], PIU_VOCI].flat().join(' ') };
  if (own['type'] === 'object') return { type: 'string', ...words };
  return { ...(nullable ? { anyOf: [own, { const: '' }] } : own), ...words };
}

/**
 * The columns of a table of text, in their order: each as the record's own field, or as given here.
 * @param record the schema of the same record as JSON
 */
export function colonne(
  record: Schema,
  nomi: readonly string[],
  altre: Record<string, Schema> = {},
): Record<string, Schema> {
  const properties = record['properties'] as Record<string, Schema>;
  return Object.fromEntries(
    nomi.map((nome) => {
      const schema = altre[nome] ?? properties[nome];
      if (!schema) throw new Error(`La colonna ${nome} non ha schema.`);
      return [nome, nome in altre ? schema : inTabella(schema)];
    }),
  );
}

/** The two columns that say where a line comes from. */
export const COLONNE_FONTE: Record<string, Schema> = {
  documento: detto(ID, 'L’id del documento, in fonti.json.'),
  punto: detto(TESTO, 'Sezione, tabella, riga.'),
};

/** A cell that lists words, separated by spaces. */
export const PAROLE_IN_CELLA: Schema = { type: 'string', description: PIU_VOCI };

/** A cell that lists texts of several words. */
export const A_BARRE: Schema = { type: 'string', description: 'Più voci sono separate da « | ».' };

/**
 * A record with the fields that its schema names, in the order of the schema: null where it has none.
 * @param record the compiled rule
 * @param altri fields that only the data has, such as the address
 */
export function secondo(schema: Schema, record: object, altri: object = {}): Record<string, unknown> {
  const given = { ...record, ...altri } as Record<string, unknown>;
  return Object.fromEntries(Object.keys(schema['properties'] as object).map((nome) => [nome, given[nome] ?? null]));
}

/** Whether a field of a record is a decimal, or null. */
export function eDecimale(schema: Schema | undefined): boolean {
  const own = (schema?.['anyOf'] as Schema[] | undefined)?.[0] ?? schema;
  return own?.['$ref'] === DECIMALE['$ref'];
}
