import type { RuleFault } from './errori.ts';
import { nearestNames, quotedList } from './vicini.ts';
import type { Reference } from './schemi.ts';

/** The ids that exist, by kind. */
export type IdsByKind = ReadonlyMap<string, ReadonlySet<string>>;

/** Faults of references that name nothing, each with the three nearest names. */
export function linkFaults(references: readonly Reference[], ids: IdsByKind): RuleFault[] {
  return references.flatMap((reference) => {
    const [kind, id] = reference.kind === '*' ? splitReference(reference.valore) : [reference.kind, reference.valore];
    const known = ids.get(kind);
    if (known?.has(id)) return [];
    const fault: RuleFault = known
      ? {
          percorso: reference.percorso,
          messaggio: `«${id}» non esiste tra le regole di tipo «${kind}»`,
          atteso: `l’id di una regola di rules/${kind}/`,
          rimedio: suggestion(nearestNames(id, known)),
        }
      : {
          percorso: reference.percorso,
          messaggio: `«${reference.valore}» non indica una regola`,
          atteso: `tipo/id, con il tipo tra ${[...ids.keys()].join(', ')}`,
          rimedio: suggestion(nearestNames(kind, ids.keys())),
        };
    return [fault];
  });
}

/** The kind that a reference names: its field's, or the one written in it. */
export function kindOf(reference: Reference): string {
  return reference.kind === '*' ? splitReference(reference.valore)[0] : reference.kind;
}

function splitReference(value: string): [string, string] {
  const slash = value.indexOf('/');
  return slash < 0 ? [value, ''] : [value.slice(0, slash), value.slice(slash + 1)];
}

function suggestion(near: readonly string[]): string {
  return near.length > 0 ? `intendevi ${quotedList(near)}?` : 'correggi il riferimento, o aggiungi la regola che manca';
}
