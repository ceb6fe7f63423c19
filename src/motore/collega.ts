import type { GuastoDiRegola } from './errori.ts';
import { nomiVicini, fraVirgolette } from './vicini.ts';
import type { Rimando, SchemaDelTipo } from './schemi.ts';

/** The ids that exist, by kind. */
export type IdPerTipo = ReadonlyMap<string, ReadonlySet<string>>;

/** Faults of references that name nothing, each with the three nearest names. */
export function guastiDiRimando(
  references: readonly Rimando[],
  ids: IdPerTipo,
  kinds: ReadonlyMap<string, SchemaDelTipo>,
): GuastoDiRegola[] {
  return references.flatMap((reference) => {
    const [kind, id] = reference.tipo === '*' ? splitReference(reference.valore) : [reference.tipo, reference.valore];
    const known = ids.get(kind);
    if (known?.has(id)) return [];
    const whole = [...ids].flatMap(([name, own]) => (own.has(reference.valore) ? [`${name}/${reference.valore}`] : []));
    const fault: GuastoDiRegola = known
      ? {
          percorso: reference.percorso,
          messaggio: `«${id}» non esiste tra le regole di tipo «${kind}»`,
          atteso: `l’id di una regola di rules/${kind}/`,
          rimedio: `${suggestion(nomiVicini(id, known))}${kinds.get(kind)?.sorta === 'elenco' ? ` Se è una voce nuova, aggiungi una riga in rules/${kind}/` : ''}`,
        }
      : {
          percorso: reference.percorso,
          messaggio: `«${reference.valore}» non indica una regola`,
          atteso: `tipo/id, con il tipo tra ${[...ids.keys()].join(', ')}`,
          rimedio: suggestion(whole.length > 0 ? whole : nomiVicini(kind, ids.keys())),
        };
    return [fault];
  });
}

/** The kind that a reference names: its field's, or the one written in it. */
export function tipoDelRimando(reference: Rimando): string {
  return reference.tipo === '*' ? splitReference(reference.valore)[0] : reference.tipo;
}

function splitReference(value: string): [string, string] {
  const slash = value.indexOf('/');
  return slash < 0 ? [value, ''] : [value.slice(0, slash), value.slice(slash + 1)];
}

function suggestion(near: readonly string[]): string {
  return near.length > 0
    ? `intendevi ${fraVirgolette(near)}?`
    : 'correggi il riferimento, o aggiungi la regola che manca';
}
