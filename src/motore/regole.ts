import type { RegolePerTipo } from '../types/regole.ts';
import type { InsiemeDiRegole } from './carica.ts';
import { provenienzaDiRiga, type ProvenienzaRegola } from './provenienza.ts';
import type { RecordCollocato } from './record.ts';
import type { SchemaDelTipo } from './schemi.ts';

/** The kinds of rule, as in the folders of rules/. */
export type NomeTipo = keyof RegolePerTipo;

/** A rule as written, with null for each field of its schema that it leaves out. */
export type Scritta<R> = { [F in keyof R]-?: undefined extends R[F] ? Exclude<R[F], undefined> | null : R[F] };

/** A rule that needs no computing: as written, with its table, its days, where it comes from and how sure it is. */
export type Regola<R = object> = Scritta<R> &
  ProvenienzaRegola & { id: string; tabella: string; valido_dal: string | null; valido_al: string | null };

/** What a field that may be left out is in a compiled rule: a list is then empty, a yes or no is no. */
type OVuoto<V> = [V] extends [readonly (infer U)[]] ? U[] : [V] extends [boolean] ? boolean : V | null;

/** Something written in the rules, with every field of its shape. */
type Piena<R> = {
  [F in keyof R]-?: undefined extends R[F] ? OVuoto<Exclude<R[F], undefined>> : R[F];
};

/**
 * A part of a rule, or what a table says of all its rows, with every field of its shape and where it comes from: `P` is
 * what is told of that, all of it or what its shape has.
 */
export type Parte<R, P = ProvenienzaRegola> = Omit<Piena<R>, 'punto' | keyof ProvenienzaRegola> & P;

/** A rule of a kind, compiled: its schema says every field; those that are computed are added to it. */
export type Compilata<T extends NomeTipo> = Omit<
  Piena<RegolePerTipo[T]>,
  'punto' | keyof ProvenienzaRegola | 'valido_dal' | 'valido_al'
> &
  ProvenienzaRegola & { tabella: string; valido_dal: string | null; valido_al: string | null };

/** A record of a kind, with the type of what is written in it. */
export type Scritto<T extends NomeTipo> = RecordCollocato & { dati: RegolePerTipo[T] };

/** The records of a kind, in the order of the files. */
export function scritte<T extends NomeTipo>(ruleSet: InsiemeDiRegole, tipo: T): Scritto<T>[] {
  return (ruleSet.record.get(tipo) ?? []) as Scritto<T>[];
}

/** Every rule of every kind as written, by kind. */
export function comeScritte(ruleSet: InsiemeDiRegole): ReadonlyMap<string, readonly Regola[]> {
  return new Map(
    [...ruleSet.schemi.values()].map((kind) => [
      kind.nome,
      (ruleSet.record.get(kind.nome) ?? []).map((record) => regola(kind, record)),
    ]),
  );
}

function regola(kind: SchemaDelTipo, record: RecordCollocato): Regola {
  const { dati: data, fileDiRegole: ruleFile, valido_dal, valido_al } = record;
  const vuoti = Object.fromEntries(campiDi(kind).map((campo) => [campo, null]));
  const file = ruleFile.dati as Parameters<typeof provenienzaDiRiga>[0];
  // A change of the rules and a document rest on no document.
  const provenienza = file.fonte ? provenienzaDiRiga(file, kind.forma === 'tabella' ? data : {}) : {};
  const { punto: _punto, ...campi } = { ...vuoti, ...data } as Record<string, unknown>;
  return { ...campi, ...provenienza, id: record.id, tabella: ruleFile.nomeFile, valido_dal, valido_al } as Regola;
}

/**
 * A rule with every field of its schema, where it comes from, how sure it is, from when to when.
 * @param punto where its document has it, if it does not say so itself
 */
export function compilata<T extends NomeTipo>(
  { schemi }: Pick<InsiemeDiRegole, 'schemi'>,
  { tipo, dati, fileDiRegole, valido_dal, valido_al }: Scritto<T>,
  punto?: string,
): Compilata<T> {
  const kind = schemi.get(tipo);
  const suo = (kind?.forma === 'tabella' ? dati : {}) as Parameters<typeof provenienzaDiRiga>[1];
  const posto = suo.punto ?? punto;
  const { punto: _punto, ...campi } = { ...kind?.vuoti(), ...dati } as Record<string, unknown>;
  return {
    ...campi,
    ...provenienzaDiRiga(
      fileDiRegole.dati as Parameters<typeof provenienzaDiRiga>[0],
      posto === undefined ? suo : { ...suo, punto: posto },
    ),
    tabella: fileDiRegole.nomeFile,
    valido_dal,
    valido_al,
  } as Compilata<T>;
}

/**
 * A part of a rule, or what a table says of all its rows, with every field of its shape.
 * @param nome the shape: «pesi.voce», or «pesi» for the file
 * @param provenienza where it comes from and how sure it is
 */
export function parte<R extends object, P extends Partial<ProvenienzaRegola>>(
  { schemi }: Pick<InsiemeDiRegole, 'schemi'>,
  nome: string,
  scritta: R,
  provenienza: P,
): Parte<R, P> {
  const [tipo = '', def = null] = nome.split('.');
  const campi = Object.entries({ ...schemi.get(tipo)?.vuoti(def), ...scritta });
  return {
    ...Object.fromEntries(campi.filter(([nome]) => nome !== 'punto' && !(nome in provenienza))),
    ...provenienza,
  } as Parte<R, P>;
}

/** The fields that a kind's schema gives to one of its rules, in the order of the schema. */
export function campiDi({ forma: form, schema }: Pick<SchemaDelTipo, 'forma' | 'schema'>): string[] {
  const defs = schema['$defs'] as Record<string, { properties?: object }> | undefined;
  const shape = form === 'tabella' ? defs?.['riga'] : (schema as { properties?: object });
  return Object.keys(shape?.properties ?? {});
}
