import type { Schemi } from '../../motore/schemi.ts';
import { senzaFile } from './parole-del-modulo.ts';

type Schema = Record<string, unknown>;

/** How a field is asked for. */
export type Forma =
  /** A text; `cifra`: it may be a figure too. */
  | { specie: 'testo'; lungo: boolean; cifra?: true }
  | { specie: 'data' | 'intero' | 'si' }
  /** A year, a quarter, a month, a day, or from one to another; a day of every year. */
  | { specie: 'periodo' | 'ricorrenza' }
  /** Values by a name, all of a shape. */
  | { specie: 'mappa'; voce: Forma }
  /** A text alone or, to say more, some fields; `nudo`: the field that holds the text alone, if one does. */
  | { specie: 'doppia'; semplice: Forma; campi: readonly CampoModulo[]; nudo: string | null }
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

/** The forms of a kind of field. */
export type DiSpecie<S extends Forma['specie']> = Extract<Forma, { specie: S }>;

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

/**
 * The form that a kind's schema asks for.
 * @param tipo the kind, as in the folders of rules/
 * @param schemi every schema by file name: references lead from one to another
 */
export function moduloDi(tipo: string, schemi: Schemi): Modulo {
  const segui = Object.assign(chiSegue(schemi), { fatte: new Map<string, Forma>() });
  const file = `${tipo}.schema.json`;
  const radice = segui({ schema: schemi.get(file) ?? {}, file });
  const scheda = campi(radice, segui).filter(({ nome }) => nome !== 'righe' || radice.schema['forma'] !== 'tabella');
  if (radice.schema['forma'] !== 'tabella') return { scheda, riga: null };
  const righe = segui({ schema: proprieta(radice.schema)['righe'] ?? {}, file: radice.file });
  const riga = segui({ schema: (righe.schema['items'] ?? {}) as Schema, file: righe.file });
  return { scheda, riga: campi(riga, segui) };
}

/** Whether a version of a rule of a kind can end and another begin, by the form of its rows. */
export function siChiude({ riga }: Pick<Modulo, 'riga'>): boolean {
  return riga !== null && ['valido_dal', 'valido_al'].every((campo) => riga.some(({ nome }) => nome === campo));
}

/** Follows references; a definition that may hold itself is made once, and holds itself in the form too. */
type Segui = ((posto: Posto) => Posto) & { fatte: Map<string, Forma> };

/** Replaces a reference with what it names; what stands beside the reference (title, description) wins. */
function chiSegue(schemi: Schemi): (posto: Posto) => Posto {
  const segui = (posto: Posto): Posto => {
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

function campi(posto: Posto, segui: Segui): CampoModulo[] {
  const obbligatori = (posto.schema['required'] ?? []) as string[];
  return Object.entries(proprieta(posto.schema)).map(([nome, dentro]) => {
    const suo = segui({ schema: dentro, file: posto.file });
    // What the schema says of an id says nothing of a reference to one, and of any text nothing that an editor needs.
    const altrui = 'riferimento' in dentro || 'fra' in dentro || suo.definizione === 'testo';
    const dice =
      altrui || (suo.definizione === 'id' && nome !== 'id') ? dentro['description'] : suo.schema['description'];
    const aiuto = dice ?? aiutoDelleVoci(suo, segui);
    return {
      nome,
      titolo: titolo(suo.schema['title'], nome),
      aiuto: typeof aiuto === 'string' ? senzaFile(aiuto) : null,
      obbligatorio: obbligatori.includes(nome),
      forma: forma(suo, segui),
    };
  });
}

/** Of a list that says nothing of itself, what it says of each entry. */
function aiutoDelleVoci({ schema, file }: Posto, segui: Segui): unknown {
  if (schema['type'] !== 'array') return undefined;
  const voce = segui({ schema: (schema['items'] ?? {}) as Schema, file });
  return voce.schema['type'] === 'object' ? voce.schema['description'] : undefined;
}

function forma(posto: Posto, segui: Segui): Forma {
  const { schema, definizione } = posto;
  if (definizione === 'formula') return { specie: 'formula' };
  const rimando = schema['riferimento'] ?? schema['fra'];
  if (typeof rimando === 'string') return { specie: 'rimando', tipo: rimando };
  if (definizione === 'unita' && !schema['enum']) return { specie: 'rimando', tipo: `${tipoDi(posto)}@unita` };
  if (Array.isArray(schema['enum'])) return { specie: 'scelta', scelte: schema['enum'].map(String) };
  if (typeof schema['const'] === 'string') return { specie: 'scelta', scelte: [schema['const']] };
  switch (schema['type']) {
    case 'string':
      return formaDelTesto(schema);
    case 'integer':
    case 'number':
      return { specie: 'intero' };
    case 'boolean':
      return { specie: 'si' };
    case 'array':
      return { specie: 'elenco', voce: formaIn(posto, schema['items'], segui) };
    default:
      return formaComposta(posto, segui);
  }
}

function formaIn({ file }: Posto, schema: unknown, segui: Segui): Forma {
  return forma(segui({ schema: (schema ?? {}) as Schema, file }), segui);
}

function formaComposta(posto: Posto, segui: Segui): Forma {
  const { schema, file, definizione } = posto;
  const nome = definizione ? `${file}#${definizione}` : '';
  const fatta = segui.fatte.get(nome);
  if (fatta) return fatta;
  const fai = <F extends Forma>(mia: F, resto: () => Partial<F>): F => {
    if (nome) segui.fatte.set(nome, mia);
    return Object.assign(mia, resto());
  };
  const [rami] = [schema['oneOf'], schema['anyOf']].filter(Array.isArray) as Schema[][];
  if (schema['properties'] && !schema['oneOf'])
    return fai<DiSpecie<'gruppo'>>({ specie: 'gruppo', campi: [] }, () => ({ campi: campi(posto, segui) }));
  const voce = Object.values((schema['patternProperties'] ?? { voce: schema['additionalProperties'] }) as Schema)[0];
  if (voce && typeof voce === 'object') return { specie: 'mappa', voce: formaIn(posto, voce, segui) };
  if (!rami) return { specie: 'yaml' };
  const posti = rami.map((ramo) => segui({ schema: ramo, file }));
  const testo = posti.find((uno) => uno.schema['type'] === 'string');
  const gruppi = posti.filter((uno) => uno.schema['properties']);
  if (!testo) return { specie: 'yaml' };
  if (gruppi.length === 0) return { specie: 'testo', lungo: false, cifra: true };
  const semplice = forma(testo, segui);
  return fai<DiSpecie<'doppia'>>({ specie: 'doppia', semplice, campi: [], nudo: null }, () =>
    delGruppo(gruppi, testo, segui),
  );
}

/** The fields of what may be a text alone too: none has to be there, since which ones are is what tells it apart. */
function delGruppo(gruppi: readonly Posto[], testo: Posto, segui: Segui): Pick<DiSpecie<'doppia'>, 'campi' | 'nudo'> {
  const tutti = gruppi.flatMap((gruppo) => {
    const { description } = gruppo.schema;
    const suoi = campi(gruppo, segui);
    const spiegato = gruppi.length > 1 && typeof description === 'string' ? senzaFile(description) : null;
    return suoi.map((campo, n) => ({
      ...campo,
      obbligatorio: false,
      aiuto: campo.aiuto ?? (n === 0 ? spiegato : null),
    }));
  });
  const nudo = gruppi.flatMap((gruppo) =>
    Object.entries(proprieta(gruppo.schema)).flatMap(([nome, schema]) =>
      gruppi.length === 1 && segui({ schema, file: gruppo.file }).definizione === testo.definizione ? [nome] : [],
    ),
  );
  return { campi: tutti, nudo: nudo[0] ?? null };
}

const tipoDi = ({ file }: Posto): string => file.split('.')[0] ?? '';

function formaDelTesto(schema: Schema): Forma {
  if (schema['format'] === 'date') return { specie: 'data' };
  const forma = typeof schema['pattern'] === 'string' ? schema['pattern'] : '';
  if (forma.startsWith('^-?(')) return { specie: 'numero' };
  if (forma.startsWith('^(\\d{4}(-(T')) return { specie: 'periodo' };
  if (forma.startsWith('^(0[1-9]|1[0-2])-')) return { specie: 'ricorrenza' };
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
