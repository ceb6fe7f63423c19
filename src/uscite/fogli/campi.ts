import type { SchemaDelTipo } from '../../motore/schemi.ts';

type Schema = Record<string, unknown>;

/**
 * How a field stands in one cell: text as it is; a number; «sì»; a list of texts, one a line; YAML for what nests
 * deeper; «misto» for a text that may also be a group of fields (written as YAML).
 */
export type Forma = 'testo' | 'numero' | 'logico' | 'elenco' | 'yaml' | 'misto';

/** One column of a sheet: a field of a rule, or of a group of fields inside it. */
export interface Campo {
  /** Steps from the rule to the value: `['fonte', 'documento']`. */
  percorso: readonly string[];
  /** The steps joined by a full stop, as the second row of the sheet shows them. */
  chiave: string;
  titolo: string;
  descrizione: string | null;
  forma: Forma;
  /** Required in every rule, or only in those that have its group of fields, or not at all. */
  obbligatorio: 'sempre' | 'nel-gruppo' | null;
  scelte: readonly string[] | null;
  /** The kind of rule whose id the value is, or `*` for «tipo/id». */
  riferimento: string | null;
  /** A date, a code or a decimal number: texts that Excel would like to change. */
  delicato: 'data' | 'codice' | 'numero' | null;
}

/** The columns of a kind: those of the whole file and, where it has rows, those of a row. */
export interface CampiTipo {
  scheda: readonly Campo[];
  righe: readonly Campo[] | null;
  /** The field of a row that holds one value for each column of the table («valori»), with the shape of a value. */
  mappa: Campo | null;
}

/**
 * The columns a kind's schema asks for.
 * @param kind the kind, with its schema
 * @param schemas every schema by file name: references lead from one to another
 */
export function campiDi(kind: SchemaDelTipo, schemas: ReadonlyMap<string, Schema>): CampiTipo {
  const file = `${kind.nome}.schema.json`;
  const follow = follower(schemas);
  const root = follow({ schema: kind.schema, file });
  const rows = rowSchema(root, follow);
  const scheda = columnsOf(root, [], true, follow).filter(({ percorso }) => rows === null || percorso[0] !== 'righe');
  if (!rows) return { scheda, righe: null, mappa: null };
  const mapped = Object.entries(properties(rows.schema)).find(([, inner]) =>
    isMap(follow({ schema: inner, file: rows.file }).schema),
  );
  const mappa = mapped ? mapColumn(mapped, rows, follow) : null;
  return {
    scheda,
    righe: columnsOf(rows, [], true, follow).filter(({ percorso }) => percorso[0] !== mappa?.percorso[0]),
    mappa,
  };
}

/** The column of one key of a table's map: `valori.piano-2020`. */
export function campoDiMappa(mappa: Campo, chiave: string, titolo: string): Campo {
  return {
    ...mappa,
    percorso: [...mappa.percorso, chiave],
    chiave: `${mappa.chiave}.${chiave}`,
    titolo,
    obbligatorio: null,
  };
}

interface Posto {
  schema: Schema;
  /** The file whose local references the schema means. */
  file: string;
}

type Segui = (place: Posto) => Posto;

/** Replaces a reference with what it names; what stands beside the reference (title, description) wins. */
function follower(schemas: ReadonlyMap<string, Schema>): Segui {
  const follow: Segui = ({ schema, file }) => {
    const reference = schema['$ref'];
    if (typeof reference !== 'string') return { schema, file };
    const [other, pointer = ''] = reference.split('#');
    const target = other || file;
    const found = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((node, step) => (node as Schema)[step], schemas.get(target));
    const { $ref: _reference, ...beside } = schema;
    const whole = follow({ schema: found as Schema, file: target });
    return { schema: { ...whole.schema, ...beside }, file: whole.file };
  };
  return follow;
}

function rowSchema(root: Posto, follow: Segui): Posto | null {
  const rows = properties(root.schema)['righe'];
  if (!rows) return null;
  const list = follow({ schema: rows, file: root.file });
  return follow({ schema: list.schema['items'] as Schema, file: list.file });
}

function columnsOf(place: Posto, path: readonly string[], required: boolean, follow: Segui, group = ''): Campo[] {
  const needed = (place.schema['required'] ?? []) as string[];
  return Object.entries(properties(place.schema)).flatMap(([name, inner]) => {
    const child = follow({ schema: inner, file: place.file });
    const percorso = [...path, name];
    const title = readableTitle(text(child.schema['title']), name);
    const titolo = group ? `${group}: ${lowerFirst(title)}` : title;
    const always = required && needed.includes(name);
    if (eGruppo(child.schema) && percorso.length < 3) return columnsOf(child, percorso, always, follow, titolo);
    // What the schema says of an id says nothing of a reference to one.
    const plain =
      'riferimento' in inner ? { ...child, schema: { ...child.schema, description: inner['description'] } } : child;
    return [column(percorso, titolo, plain, always ? 'sempre' : needed.includes(name) ? 'nel-gruppo' : null, follow)];
  });
}

function column(
  percorso: readonly string[],
  titolo: string,
  place: Posto,
  obbligatorio: Campo['obbligatorio'],
  follow: Segui,
): Campo {
  const { schema } = place;
  const forma = shape(place, follow);
  const single = forma === 'elenco' ? follow({ schema: schema['items'] as Schema, file: place.file }).schema : schema;
  const scelte = forma === 'logico' ? ['sì', ...(schema['const'] === true ? [] : ['no'])] : choices(single);
  return {
    percorso,
    chiave: percorso.join('.'),
    titolo,
    descrizione: text(schema['description']),
    forma,
    obbligatorio,
    scelte,
    riferimento: text(single['riferimento']),
    delicato: delicate(single),
  };
}

function mapColumn([name, inner]: [string, Schema], rows: Posto, follow: Segui): Campo {
  const whole = follow({ schema: inner, file: rows.file });
  const value = follow({ schema: whole.schema['additionalProperties'] as Schema, file: whole.file });
  const branches = [value.schema['oneOf'] ?? []].flat() as Schema[];
  const plain = branches
    .map((schema) => follow({ schema, file: value.file }).schema)
    .find(({ type }) => type === 'string');
  return {
    ...column([name], text(whole.schema['title']) ?? name, value, null, follow),
    descrizione: text(value.schema['description']) ?? text(whole.schema['description']),
    delicato: delicate(plain ?? value.schema),
  };
}

function shape(place: Posto, follow: Segui): Forma {
  const { schema } = place;
  switch (schema['type']) {
    case 'string':
      return 'testo';
    case 'integer':
    case 'number':
      return 'numero';
    case 'boolean':
      return 'logico';
    case 'array':
      return follow({ schema: (schema['items'] ?? {}) as Schema, file: place.file }).schema['type'] === 'string'
        ? 'elenco'
        : 'yaml';
    default: {
      const branches = ([schema['oneOf'], schema['anyOf']].flat().filter(Boolean) as Schema[]).map(
        (branch) => follow({ schema: branch, file: place.file }).schema['type'],
      );
      return branches.includes('string') ? 'misto' : 'yaml';
    }
  }
}

function choices(schema: Schema): readonly string[] | null {
  if (Array.isArray(schema['enum'])) return schema['enum'].map(String);
  return typeof schema['const'] === 'string' ? [schema['const']] : null;
}

function delicate(schema: Schema): Campo['delicato'] {
  if (schema['format'] === 'date') return 'data';
  const pattern = text(schema['pattern']) ?? '';
  if (/^\^-\?/.test(pattern)) return 'numero';
  // Capitals and digits, or digits only: a code or a year, which Excel would take for a number.
  return pattern !== '' &&
    !pattern.includes('a-z') &&
    ['45330', '2021'].some((digits) => new RegExp(pattern, 'u').test(digits)) &&
    !pattern.includes('<')
    ? 'codice'
    : null;
}

function eGruppo(schema: Schema): boolean {
  return schema['type'] === 'object' && schema['properties'] !== undefined && !schema['oneOf'];
}

function isMap(schema: Schema): boolean {
  return (
    schema['type'] === 'object' &&
    typeof schema['additionalProperties'] === 'object' &&
    schema['properties'] === undefined
  );
}

function properties(schema: Schema): Record<string, Schema> {
  return (schema['properties'] ?? {}) as Record<string, Schema>;
}

/** A group without a title of its own has that of its type («CertezzaDi»), which is not for readers. */
function readableTitle(title: string | null, name: string): string {
  if (title !== null && !/[a-z][A-Z]/.test(title)) return title;
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function lowerFirst(words: string): string {
  return /^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
