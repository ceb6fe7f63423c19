import type { ErrorObject } from 'ajv/dist/2020.js';

/** Whether a kind's file holds one record, or a table of them in `righe`. */
export type FormaDelFile = 'scheda' | 'tabella';

/** A reference found while validating: a string that must name a record. */
export interface Rimando {
  percorso: (string | number)[];
  /** The kind it must belong to, or `*` when the value says it itself («prodotti/mt1k00»). */
  tipo: string;
  valore: string;
}

/** A kind of rule: its JSON Schema, and what validating a file against it yields. */
export interface SchemaDelTipo {
  nome: string;
  forma: FormaDelFile;
  /**
   * `elenco`: words that a new document may add to. `citata`: others only cite its rules, and no check rests on what they
   * say.
   */
  sorta: 'elenco' | 'citata' | null;
  schema: Record<string, unknown>;
  valida: Validatore;
  /**
   * What each field is where it is left out, of one of its rules.
   * @param parte of something in it: a shape of `$defs`; null: of the file
   */
  vuoti(parte?: string | null): Readonly<Record<string, Vuoto>>;
}

/** A field that a rule leaves out: an empty list, no, or nothing. */
type Vuoto = null | false | readonly never[];

/** Turns a JSON pointer into steps, numbers for list positions. */
export function passiDelPuntatore(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^(0|[1-9]\d*)$/.test(step) ? Number(step) : step));
}

/** The JSON Schemas of rules/_schema, by file name. */
export type Schemi = ReadonlyMap<string, Record<string, unknown>>;

/** What checking a value against a schema gives. */
interface EsitoValidazione {
  errori: ErrorObject[];
  riferimenti: Rimando[];
}

/** Checks values against one schema. */
export type Validatore = (data: unknown) => EsitoValidazione;

/** A reference as the validators meet it. */
interface RimandoIncontrato {
  percorso: string;
  tipo: string;
  valore: string;
}

/** A validator as Ajv makes it: it adds the references that it meets to `this`. */
export type FunzioneDiAjv = ((this: RimandoIncontrato[], data: unknown) => unknown) & { errors?: ErrorObject[] | null };

/** A validator from a function that Ajv has made, asked for at the first question. */
export function validatore(funzione: () => FunzioneDiAjv | undefined): Validatore {
  return (data) => {
    const valida = funzione();
    if (!valida) throw new Error('Lo schema non ha un validatore.');
    const incontrati: RimandoIncontrato[] = [];
    const valido = valida.call(incontrati, data);
    return {
      errori: valido ? [] : (valida.errors ?? []).map(conSchema),
      riferimenti: incontrati.map((uno) => ({ ...uno, percorso: passiDelPuntatore(uno.percorso) })),
    };
  };
}

/** An error with what the schema says of its keyword, which a written validator leaves to the schema it names. */
function conSchema(errore: ErrorObject): ErrorObject {
  if (errore.schema !== undefined) return errore;
  const { keyword, parentSchema, params } = errore as ErrorObject<string, object | undefined>;
  const schema = (parentSchema as Record<string, unknown> | undefined)?.[keyword];
  return { ...errore, schema, params: params ?? { [DETTO_DA_AJV[keyword] ?? 'limit']: schema } };
}

/** By what name ajv says again what a keyword asks for, where it is no limit. */
const DETTO_DA_AJV: Readonly<Record<string, string>> = {
  type: 'type',
  pattern: 'pattern',
  format: 'format',
  enum: 'allowedValues',
  const: 'allowedValue',
};

/** The name that a schema's validator has where it is written down. */
export function nomeScritto(file: string): string {
  return `valida_${file.replace('.schema.json', '').replaceAll('-', '_')}`;
}

/** The validators that were written down. @param scritti what their module exports */
export function validatoriScritti(scritti: Readonly<Record<string, unknown>>): (file: string) => Validatore {
  return (file) => validatore(() => scritti[nomeScritto(file)] as FunzioneDiAjv | undefined);
}

/** The kinds of rule among some schemas: those that say what form their files have. */
export function tipiDi(schemi: Schemi, validatoreDi: (file: string) => Validatore): Map<string, SchemaDelTipo> {
  return new Map(
    [...schemi].flatMap(([file, schema]): [string, SchemaDelTipo][] => {
      const { forma, sorta = null } = schema;
      if (forma !== 'scheda' && forma !== 'tabella') return [];
      const nome = file.replace('.schema.json', '');
      // Told when asked: who only checks does not ask.
      const vuoti = new Map<string | null, Readonly<Record<string, Vuoto>>>();
      return [
        [
          nome,
          {
            nome,
            forma,
            sorta: sorta as SchemaDelTipo['sorta'],
            schema,
            valida: validatoreDi(file),
            vuoti(parte = forma === 'tabella' ? 'riga' : null) {
              const suoi = vuoti.get(parte) ?? vuotiDi(schemi, file, parte);
              vuoti.set(parte, suoi);
              return suoi;
            },
          },
        ],
      ];
    }),
  );
}

type Parte = Readonly<Record<string, unknown>>;

function vuotiDi(schemi: Schemi, file: string, parte: string | null): Readonly<Record<string, Vuoto>> {
  const riga = parte === null ? (schemi.get(file) ?? {}) : definita(schemi, file, `#/$defs/${parte}`);
  return Object.fromEntries(
    Object.entries((riga['properties'] ?? {}) as Record<string, Parte>).map(([campo, suo]): [string, Vuoto] => {
      const { type } = typeof suo['$ref'] === 'string' ? definita(schemi, file, suo['$ref']) : suo;
      return [campo, type === 'array' ? [] : type === 'boolean' ? false : null];
    }),
  );
}

/** The shape that a schema refers to, in its own file or in another. */
function definita(schemi: Schemi, file: string, riferimento: string): Parte {
  const [altro = '', puntatore = ''] = riferimento.split('#');
  const defs = (schemi.get(altro || file)?.['$defs'] ?? {}) as Record<string, Parte>;
  return defs[puntatore.replace('/$defs/', '')] ?? {};
}
