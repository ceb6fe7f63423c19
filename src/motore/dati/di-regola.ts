import type { Schemi } from '../schemi.ts';
import { TESTO, comune, detto, elenco, oNullo, type Schema } from './forme.ts';

/** Keywords of ours in rules/_schema: they serve the editors, not who reads the data. */
const NOSTRE = new Set(['messaggi', 'riferimento', 'fra', 'forma', 'sorta', '$id', '$schema', '$defs']);

let presi: (() => Schemi) | null = null;
let cached: Schemi | null = null;

/** Says where the schemas come from; they are asked for when the first form is. */
export function usaSchemi(prendi: () => Schemi): void {
  presi = prendi;
  cached = null;
}

function schemi(): Schemi {
  if (cached) return cached;
  if (!presi) throw new Error('Nessuno ha detto dove sono gli schemi: lo dice usaSchemi.');
  return (cached = presi());
}

/**
 * A schema of the rules as it reads inside the description of the data: references to its components, our keywords left
 * out.
 */
function perDati(value: unknown, tipo: string): unknown {
  if (Array.isArray(value)) return value.map((item) => perDati(item, tipo));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([chiave, dentro]) => !NOSTRE.has(chiave) || (chiave === 'forma' && typeof dentro === 'object'))
      .map(([chiave, dentro]) => [
        chiave,
        chiave === '$ref' ? componente(String(dentro), tipo) : perDati(dentro, tipo),
      ]),
  );
}

function componente(riferimento: string, tipo: string): string {
  const [file = '', puntatore = ''] = riferimento.split('#');
  const nome = puntatore.replace('/$defs/', '');
  return `#/components/schemas/${file ? file.replace('.schema.json', '') : tipo}${nome ? `.${nome}` : ''}`;
}

/**
 * A shape of the rules by the name of its component: `comune.fonte` is `$defs/fonte` of comune.schema.json, `unita` the
 * whole of unita.schema.json.
 */
export function formaDiRegola(nome: string): Schema | undefined {
  const [tipo = '', def] = nome.split('.');
  const schema = schemi().get(`${tipo}.schema.json`);
  const own = def === undefined ? schema : (schema?.['$defs'] as Record<string, Schema> | undefined)?.[def];
  return own && (perDati(own, tipo) as Schema);
}

/** Whether a file of a kind holds one rule or a table of them. */
export function formaDelFile(tipo: string): unknown {
  return schemi().get(`${tipo}.schema.json`)?.['forma'];
}

/**
 * The schema of one field of a rule: what words it may be stands in rules/_schema alone. A form that has it asks for it
 * in a getter, or in a function: modules are read before anybody says where the schemas are.
 * @param nome the component that has the field, as in `formaDiRegola`
 */
export function campoDiRegola(nome: string, campo: string): Schema {
  const campi = formaDiRegola(nome)?.['properties'] as Record<string, Schema> | undefined;
  const schema = campi?.[campo];
  if (!schema) throw new Error(`Nessun campo «${campo}» in «${nome}» di rules/_schema.`);
  return schema;
}

/** A field's schema in a compiled record. @param obbligatorio whether a rule may not leave it out */
function compilatoCon(schema: Schema, obbligatorio: boolean): Schema {
  const compilato = spoglio(schema);
  const pieno = obbligatorio || compilato['type'] === 'array' || compilato['type'] === 'boolean';
  return pieno ? compilato : oNullo(compilato);
}

/**
 * A field of a rule as its compiled record has it, with what the schema says of it.
 * @param forma the shape that has the field, as in `formaDiRegola`
 */
export function scritto(forma: Schema, campo: string): Schema {
  const schema = (forma['properties'] as Record<string, Schema>)[campo] ?? {};
  const compilato = compilatoCon(schema, ((forma['required'] ?? []) as string[]).includes(campo));
  const { description: detta } = schema;
  return typeof detta === 'string' && schema['enum'] === undefined ? detto(compilato, detta) : compilato;
}

/** A field's schema without the words for the editors; those of a closed list of words stay. A «true» that may be
 * left out is a yes or no. */
function spoglio(schema: Schema): Schema {
  if (schema['$ref'] !== undefined)
    return schema['$ref'] === comune('testo')['$ref'] ? TESTO : { $ref: schema['$ref'] };
  if (schema['enum'] !== undefined) return schema;
  if (schema['type'] === 'array') return elenco(spoglio(schema['items'] as Schema));
  const { title: _titolo, description: _detto, stampa: _stampa, const: _vero, ...resto } = schema;
  return resto;
}

/**
 * The schema of a record that is a rule as written, with fields of ours.
 * @param tipo the kind of rule
 * @param def the name of its rows in `$defs`, or null where a file is one rule
 * @param aggiunti fields added when compiling, all present
 * @param cambiati fields of the rule that the compiled record gives another shape: those given null are not in it
 */
export function regolaCon(
  tipo: string,
  def: string | null,
  aggiunti: Record<string, Schema>,
  cambiati: Record<string, Schema | null> = {},
): Schema {
  const nome = def === null ? tipo : `${tipo}.${def}`;
  const regola = formaDiRegola(nome);
  if (!regola) throw new Error(`Nessuno schema «${nome}» in rules/_schema.`);
  const properties = { ...(regola['properties'] as Record<string, Schema>), ...aggiunti, ...cambiati };
  const required = [...(regola['required'] as string[]), ...Object.keys(aggiunti)];
  return {
    ...regola,
    properties: Object.fromEntries(Object.entries(properties).filter(([, schema]) => schema !== null)),
    required: required.filter((campo) => cambiati[campo] !== null),
  };
}
