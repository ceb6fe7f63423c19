import type { Schemi } from '../../motore/schemi.ts';
import { senzaFile } from './parole-del-modulo.ts';

type Schema = Record<string, unknown>;

/** How a field is asked for. */
export type Forma =
  /** A text; `cifra`: it may be a figure too. */
  | { specie: 'testo'; lungo: boolean; cifra?: true }
  | { specie: 'data' | 'intero' | 'si' }
  /** Values by a name: each a text, or what a form cannot hold, as YAML. */
  | { specie: 'mappa' }
  /** A formula, with its reading beside it. */
  | { specie: 'formula' }
  /** Figures, kept as text. */
  | { specie: 'numero' }
  | { specie: 'scelta'; scelte: readonly string[] }
  /**
   * The id of another rule; `*`: of any kind, as «tipo/id»; `#passi`: of an entry of a list of the same rule;
   * `protocolli#sedi`: of an entry of a list of the rules of a kind; `indicatori@unita`: a unit of measure that they use.
   */
  | { specie: 'rimando'; tipo: string }
  | { specie: 'elenco'; voce: Forma }
  | { specie: 'gruppo'; campi: readonly CampoModulo[] }
  /** What has more than one shape, or keys of its own: written as YAML. */
  | { specie: 'yaml' };

/** A field of a form, with the words of the schema. */
export interface CampoModulo {
  nome: string;
  titolo: string;
  aiuto: string | null;
  obbligatorio: boolean;
  forma: Forma;
}

/** A form of a kind: the fields of the whole file and, where it is a table, those of a row. */
export interface Modulo {
  scheda: readonly CampoModulo[];
  riga: readonly CampoModulo[] | null;
}

interface Posto {
  schema: Schema;
  file: string;
  /** The shared definition that it is, if it is one. */
  definizione?: string;
}

/** Texts longer than this are asked for in a field of several lines. */
const LUNGO = 200;
/** No rule nests deeper; a definition that holds itself is asked for as YAML from here on. */
const FONDO = 7;

/**
 * The form that a kind's schema asks for.
 * @param tipo the kind, as in the folders of rules/
 * @param schemi every schema by file name: references lead from one to another
 */
export function moduloDi(tipo: string, schemi: Schemi): Modulo {
  const segui = chiSegue(schemi);
  const file = `${tipo}.schema.json`;
  const radice = segui({ schema: schemi.get(file) ?? {}, file });
  const scheda = campi(radice, segui, 0).filter(({ nome }) => nome !== 'righe' || radice.schema['forma'] !== 'tabella');
  if (radice.schema['forma'] !== 'tabella') return { scheda, riga: null };
  const righe = segui({ schema: proprieta(radice.schema)['righe'] ?? {}, file: radice.file });
  const riga = segui({ schema: (righe.schema['items'] ?? {}) as Schema, file: righe.file });
  return { scheda, riga: campi(riga, segui, 0) };
}

/** Whether a version of a rule of a kind can end and another begin, by the form of its rows. */
export function siChiude({ riga }: Pick<Modulo, 'riga'>): boolean {
  return riga !== null && ['valido_dal', 'valido_al'].every((campo) => riga.some(({ nome }) => nome === campo));
}

type Segui = (posto: Posto) => Posto;

/** Replaces a reference with what it names; what stands beside the reference (title, description) wins. */
function chiSegue(schemi: Schemi): Segui {
  const segui: Segui = (posto) => {
    const { schema, file } = posto;
    const verso = schema['$ref'];
    if (typeof verso !== 'string') return posto;
    const [altro, puntatore = ''] = verso.split('#');
    const dove = altro || file;
    const trovato = puntatore
      .split('/')
      .slice(1)
      .reduce<unknown>((nodo, passo) => (nodo as Schema | undefined)?.[passo], schemi.get(dove));
    const { $ref: _verso, ...accanto } = schema;
    const definizione = puntatore.split('/').at(-1) ?? '';
    const intero = segui({ schema: (trovato ?? {}) as Schema, file: dove, definizione });
    return { ...intero, schema: { ...intero.schema, ...accanto } };
  };
  return segui;
}

function campi(posto: Posto, segui: Segui, fondo: number): CampoModulo[] {
  const obbligatori = (posto.schema['required'] ?? []) as string[];
  return Object.entries(proprieta(posto.schema)).map(([nome, dentro]) => {
    const suo = segui({ schema: dentro, file: posto.file });
    // What the schema says of an id says nothing of a reference to one, and of any text nothing that an editor needs.
    const aiuto =
      'riferimento' in dentro || 'fra' in dentro || suo.definizione === 'testo'
        ? dentro['description']
        : suo.schema['description'];
    return {
      nome,
      titolo: titolo(suo.schema['title'], nome),
      aiuto: typeof aiuto === 'string' ? senzaFile(aiuto) : null,
      obbligatorio: obbligatori.includes(nome),
      forma: forma(suo, segui, fondo + 1),
    };
  });
}

function forma(posto: Posto, segui: Segui, fondo: number): Forma {
  const { schema, definizione } = posto;
  if (definizione === 'formula') return { specie: 'formula' };
  const rimando = schema['riferimento'] ?? schema['fra'];
  if (typeof rimando === 'string') return { specie: 'rimando', tipo: rimando };
  if (definizione === 'unita' && !schema['enum']) return { specie: 'rimando', tipo: `${tipoDi(posto)}@unita` };
  if (Array.isArray(schema['enum'])) return { specie: 'scelta', scelte: schema['enum'].map(String) };
  switch (schema['type']) {
    case 'string':
      return formaDelTesto(schema);
    case 'integer':
    case 'number':
      return { specie: 'intero' };
    case 'boolean':
      return { specie: 'si' };
    case 'array':
      return fondo > FONDO
        ? { specie: 'yaml' }
        : {
            specie: 'elenco',
            voce: forma(segui({ schema: (schema['items'] ?? {}) as Schema, file: posto.file }), segui, fondo + 1),
          };
    case 'object':
      if (!schema['properties'] && (schema['patternProperties'] ?? schema['additionalProperties']))
        return { specie: 'mappa' };
      return fondo > FONDO || schema['oneOf'] || !schema['properties']
        ? { specie: 'yaml' }
        : { specie: 'gruppo', campi: campi(posto, segui, fondo) };
    default:
      return { specie: 'yaml' };
  }
}

const tipoDi = ({ file }: Posto): string => file.split('.')[0] ?? '';

function formaDelTesto(schema: Schema): Forma {
  if (schema['format'] === 'date') return { specie: 'data' };
  if (typeof schema['const'] === 'string') return { specie: 'scelta', scelte: [schema['const']] };
  if (typeof schema['pattern'] === 'string' && schema['pattern'].startsWith('^-?(')) return { specie: 'numero' };
  const massimo = schema['maxLength'];
  return { specie: 'testo', lungo: typeof massimo === 'number' && massimo > LUNGO };
}

function proprieta(schema: Schema): Record<string, Schema> {
  return (schema['properties'] ?? {}) as Record<string, Schema>;
}

/** A group without a title of its own has that of its type («CertezzaDi»), which is not for readers. */
function titolo(scritto: unknown, nome: string): string {
  if (typeof scritto === 'string' && !/[a-z][A-Z]/.test(scritto)) return scritto;
  const parole = nome.replaceAll('_', ' ');
  return parole.charAt(0).toUpperCase() + parole.slice(1);
}
