import type { RegolePerTipo } from '../types/regole.ts';
import type { RuleSet } from './carica.ts';
import { rowProvenance, type Provenance } from './provenienza.ts';
import type { LocatedRecord } from './record.ts';
import type { Kind } from './schemi.ts';

/** The kinds of rule, as in the folders of rules/. */
export type NomeTipo = keyof RegolePerTipo;

/** A rule as written, with null for each field of its schema that it leaves out. */
export type Scritta<R> = { [F in keyof R]-?: undefined extends R[F] ? Exclude<R[F], undefined> | null : R[F] };

/** A rule that needs no computing: as written, with its table, its days, where it comes from and how sure it is. */
export type Regola<R = object> = Scritta<R> &
  Provenance & { id: string; tabella: string; valido_dal: string | null; valido_al: string | null };

/** A record of a kind, with the type of what is written in it. */
export type Scritto<T extends NomeTipo> = LocatedRecord & { data: RegolePerTipo[T] };

/** The records of a kind, in the order of the files. */
export function scritte<T extends NomeTipo>(ruleSet: RuleSet, tipo: T): Scritto<T>[] {
  return (ruleSet.records.get(tipo) ?? []) as Scritto<T>[];
}

/** Every rule of every kind as written, by kind. */
export function comeScritte(ruleSet: RuleSet): ReadonlyMap<string, readonly Regola[]> {
  return new Map(
    [...ruleSet.kinds.values()].map((kind) => [
      kind.name,
      (ruleSet.records.get(kind.name) ?? []).map((record) => regola(kind, record)),
    ]),
  );
}

function regola(kind: Kind, record: LocatedRecord): Regola {
  const { data, ruleFile, valido_dal, valido_al } = record;
  const vuoti = Object.fromEntries(campiDi(kind).map((campo) => [campo, null]));
  const file = ruleFile.data as Parameters<typeof rowProvenance>[0];
  // A change of the rules and a document rest on no document.
  const provenienza = file.fonte ? rowProvenance(file, kind.form === 'tabella' ? data : {}) : {};
  const { punto: _punto, ...campi } = { ...vuoti, ...data } as Record<string, unknown>;
  return { ...campi, ...provenienza, id: record.id, tabella: ruleFile.stem, valido_dal, valido_al } as Regola;
}

/** The fields that a kind's schema gives to one of its rules, in the order of the schema. */
export function campiDi({ form, schema }: Pick<Kind, 'form' | 'schema'>): string[] {
  const defs = schema['$defs'] as Record<string, { properties?: object }> | undefined;
  const shape = form === 'tabella' ? defs?.['riga'] : (schema as { properties?: object });
  return Object.keys(shape?.properties ?? {});
}
