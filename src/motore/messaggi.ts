import type { ErrorObject } from 'ajv/dist/2020.js';
import type { GuastoDiRegola } from './errori.ts';
import { dataScritta, dopoLaVirgola, fraVirgoletteDoppie, rimedioDiForma, rimedioDiTipo } from './rimedi.ts';
import { messaggioProprio, erroriParlanti } from './scelte.ts';
import { nomiVicini, nomeProbabile, fraVirgolette } from './vicini.ts';
import { passiDelPuntatore } from './schemi.ts';
import { elenca } from '../puro/parole/elenca.ts';
import { piatto } from '../puro/parole/senza-accenti.ts';

const TYPE_NAMES: Record<string, string> = {
  string: 'un testo',
  number: 'un numero',
  integer: 'un numero intero',
  boolean: 'true o false',
  array: 'un elenco (righe che cominciano con «- »)',
  object: 'un gruppo di campi («campo: valore»)',
  null: 'vuoto',
};

/**
 * Turns ajv's errors into Italian faults: what is wrong, what was expected, how to mend it.
 * Errors of the same place and wording are reported once.
 */
export function guastiDiSchema(errors: readonly ErrorObject[]): GuastoDiRegola[] {
  const faults = withoutMissing(erroriParlanti(errors)).map(fault);
  const seen = new Set<string>();
  return faults.filter((item) => {
    const key = JSON.stringify([item.percorso, item.messaggio]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A field that is missing because its name is misspelt beside it has one cause: the name. */
function withoutMissing(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const misspelt = new Set(
    errors.flatMap((error) => {
      if (error.keyword !== 'additionalProperties') return [];
      const allowed = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
      const meant = inteso(String((error.params as Record<string, unknown>)['additionalProperty']), allowed);
      return meant ? [`${error.instancePath} ${meant}`] : [];
    }),
  );
  return errors.filter(
    ({ keyword, instancePath, params }) =>
      keyword !== 'required' ||
      !misspelt.has(`${instancePath} ${String((params as Record<string, unknown>)['missingProperty'])}`),
  );
}

/** The field meant by a name that is no field: the nearest, or one that it adds words to («nuovo_nome»). */
function inteso(field: string, allowed: readonly string[]): string | null {
  return nomeProbabile(field, allowed) ?? field.split(/[_ -]/).find((part) => allowed.includes(part)) ?? null;
}

/** What does not hold, ready to be told. */
interface Difetto {
  error: ErrorObject;
  percorso: GuastoDiRegola['percorso'];
  /** The field, as it is named in a message. */
  name: string;
  /** What the schema itself says is expected. */
  own: string | undefined;
  params: Record<string, unknown>;
}

function fault(error: ErrorObject): GuastoDiRegola {
  const percorso = passiDelPuntatore(error.instancePath);
  const racconta = PER_PAROLA_CHIAVE[error.keyword] ?? nessunaForma;
  const params = error.params as Record<string, unknown>;
  return racconta({ error, percorso, name: fieldName(percorso), own: messaggioProprio(error), params });
}

function campoSconosciuto({ error, percorso, params }: Difetto): GuastoDiRegola {
  const field = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
  const allowed = Object.keys((error.parentSchema as { properties?: object }).properties ?? {});
  const meant = inteso(field, allowed);
  const comma = dopoLaVirgola(field, error.data);
  if (comma) return { percorso: [...percorso, field], suChiave: true, ...comma };
  return {
    percorso: [...percorso, field],
    suChiave: true,
    messaggio: `campo sconosciuto «${field}»`,
    atteso: allowed.length > 0 ? `uno tra ${allowed.join(', ')}` : 'nessun campo',
    rimedio: meant ? `intendevi «${meant}»? Altrimenti togli la riga` : 'togli la riga, o correggi il nome del campo',
  };
}

function campoMancante({ error, percorso, own, params }: Difetto): GuastoDiRegola {
  const field = String(params['missingProperty']);
  const property = (error.parentSchema as { properties?: Record<string, { title?: string }> }).properties?.[field];
  return {
    percorso,
    messaggio: `manca il campo «${field}»${where(percorso)}`,
    atteso: own ?? `il campo «${field}»${property?.title ? ` (${property.title})` : ''}`,
    rimedio: `aggiungi una riga «${field}: …» qui`,
  };
}

function altroTipo({ error, percorso, name, own, params }: Difetto): GuastoDiRegola {
  const types = [params['type']].flat().map(String);
  const wanted = types.map((type) => TYPE_NAMES[type] ?? type);
  const { required } = error.parentSchema as { required?: string[] };
  return {
    percorso,
    messaggio: `${name} dev’essere ${elenca(wanted, 'o')}, non ${describe(error.data)}`,
    atteso: own ?? elenca(wanted, 'o'),
    rimedio:
      typeof error.data === 'number' && wanted.includes('un testo')
        ? fraVirgoletteDoppie(error.data)
        : (rimedioDiTipo(error.data, types, required ?? []) ?? 'correggi il valore'),
  };
}

function nonAmmesso({ error, percorso, name, own, params }: Difetto): GuastoDiRegola {
  const allowed = (params['allowedValues'] as unknown[]).map(String);
  const near = nomiVicini(String(error.data), allowed);
  const written = String(error.data);
  const meant = sameLetters(written, allowed) ?? (resembles(written) ? nomeProbabile(written, allowed) : null);
  return {
    percorso,
    messaggio: `${name}: il valore «${String(error.data)}» non è ammesso`,
    atteso: own ?? `uno tra ${allowed.join(', ')}`,
    rimedio: meant
      ? `intendevi «${meant}»?`
      : near.length > 0 && resembles(written)
        ? `scegli tra i valori ammessi; i più vicini: ${fraVirgolette(near, 'e')}`
        : 'scegli tra i valori ammessi',
  };
}

function soloUno({ percorso, name, params }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio: `${name} può valere solo «${String(params['allowedValue'])}»`,
    atteso: `«${String(params['allowedValue'])}»`,
    rimedio: 'correggi il valore, o togli il campo',
  };
}

function altroFormato({ error, percorso, name, own, params }: Difetto): GuastoDiRegola {
  const text = String(error.data);
  const atteso = own ?? `formato ${String(params['format'])}`;
  if (params['format'] === 'date') return { percorso, ...dataScritta(name, text), atteso };
  return { percorso, messaggio: `${name}: «${text}» non ha la forma richiesta`, atteso, rimedio: 'correggi il valore' };
}

function altraForma({ error, percorso, name, own, params }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio: `${name}: «${shorten(String(error.data))}» non ha la forma richiesta`,
    atteso: own ?? 'un testo nella forma che la descrizione del campo dice',
    rimedio: rimedioDiForma(
      String(error.data),
      String(params['pattern']),
      (error.parentSchema as { examples?: string[] }).examples,
    ),
  };
}

function troppoCorto({ percorso, name, own, params }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio: `${name} non può essere vuoto o più corto di ${String(params['limit'])}`,
    atteso: own ?? `almeno ${String(params['limit'])}`,
    rimedio: 'completa il valore, o togli il campo',
  };
}

function troppoLungo({ percorso, name, own, params }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio: `${name} è troppo lungo: al massimo ${String(params['limit'])}`,
    atteso: own ?? `al massimo ${String(params['limit'])}`,
    rimedio: 'accorcia il valore',
  };
}

/** The signs of a limit in words. */
const LIMITI: Readonly<Record<string, string>> = {
  '<=': 'fino a',
  '>=': 'non minore di',
  '<': 'minore di',
  '>': 'maggiore di',
};

function fuoriDaiLimiti({ error, percorso, name, own, params }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio: `${name}: ${String(error.data)} è fuori dai limiti`,
    atteso: own ?? `un numero ${LIMITI[String(params['comparison'])] ?? ''} ${String(params['limit'])}`,
    rimedio: 'correggi il numero',
  };
}

function ripetuto({ percorso, name }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio: `${name}: un elemento è ripetuto`,
    atteso: 'elementi tutti diversi',
    rimedio: 'togli il doppione',
  };
}

function vuoleAnche({ percorso, own, params }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio: `il campo «${String(params['property'])}» vuole anche «${String(params['missingProperty'])}»${where(percorso)}`,
    atteso: own ?? `il campo «${String(params['missingProperty'])}»`,
    rimedio: `aggiungi una riga «${String(params['missingProperty'])}: …» qui`,
  };
}

function nessunaForma({ error, percorso, name, own }: Difetto): GuastoDiRegola {
  return {
    percorso,
    messaggio:
      typeof error.data === 'number'
        ? `${name}: la cifra ${error.data} è scritta come numero`
        : `${name} non ha nessuna delle forme ammesse`,
    atteso: own ?? 'quello che la descrizione del campo dice',
    rimedio:
      typeof error.data === 'number'
        ? fraVirgoletteDoppie(error.data)
        : 'confronta con le altre regole dello stesso tipo',
  };
}

/** How each keyword of JSON Schema is told. */
const PER_PAROLA_CHIAVE: Readonly<Record<string, (difetto: Difetto) => GuastoDiRegola>> = {
  additionalProperties: campoSconosciuto,
  unevaluatedProperties: campoSconosciuto,
  required: campoMancante,
  type: altroTipo,
  enum: nonAmmesso,
  const: soloUno,
  format: altroFormato,
  pattern: altraForma,
  minLength: troppoCorto,
  minItems: troppoCorto,
  minProperties: troppoCorto,
  maxLength: troppoLungo,
  maxItems: troppoLungo,
  minimum: fuoriDaiLimiti,
  maximum: fuoriDaiLimiti,
  exclusiveMinimum: fuoriDaiLimiti,
  exclusiveMaximum: fuoriDaiLimiti,
  uniqueItems: ripetuto,
  dependentRequired: vuoleAnche,
};

/** Two letters resemble any other two: «no» is no slip for «si». */
function resembles(written: string): boolean {
  return written.length > 2;
}

/** The allowed value with the same letters, whatever their case and accents. */
function sameLetters(written: string, allowed: readonly string[]): string | undefined {
  return allowed.find((one) => piatto(one) === piatto(written));
}

function fieldName(percorso: readonly (string | number)[]): string {
  const last = percorso.at(-1);
  if (last === undefined) return 'il file';
  return typeof last === 'number' ? `l’elemento ${last + 1} di «${String(percorso.at(-2))}»` : `«${last}»`;
}

function where(percorso: readonly (string | number)[]): string {
  if (percorso.length === 0) return '';
  const last = percorso.at(-1);
  return typeof last === 'number' ? ` nell’elemento ${last + 1} di «${String(percorso.at(-2))}»` : ` in «${last}»`;
}

function describe(value: unknown): string {
  if (value === null) return 'vuoto';
  if (Array.isArray(value)) return 'un elenco';
  if (typeof value === 'object') return 'un gruppo di campi';
  if (typeof value === 'number') return `un numero (${value})`;
  if (typeof value === 'boolean') return `${value}`;
  return `un testo («${shorten(String(value))}»)`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
