import type { Campo } from './campi.ts';
import { eGruppo } from './ritocca.ts';

type Gruppo = Record<string, unknown>;

/**
 * A rule with the values of its cells: what the columns do not hold stays, a field left empty goes, and with the
 * last of its fields a group; a new field takes the place the schema gives it.
 * @param prima the rule until now; null for a new one
 * @param valori the value of each field, in the order of the schema; undefined where there is none
 */
export function ricomponi(prima: Gruppo | null, valori: readonly (readonly [Campo, unknown])[]): Gruppo {
  const order = valori.map(([{ percorso }]) => percorso);
  return valori.reduce<Gruppo>((rule, [{ percorso }, value]) => set(rule, percorso, value, order), prima ?? {});
}

function set(group: Gruppo, path: readonly string[], value: unknown, order: readonly (readonly string[])[]): Gruppo {
  const [key = '', ...rest] = path;
  if (rest.length === 0) return value === undefined ? without(group, key) : insert(group, key, value, order);
  const inner = group[key];
  const below = order.filter(([first]) => first === key).map((steps) => steps.slice(1));
  const changed = set(eGruppo(inner) ? inner : {}, rest, value, below);
  if (Object.keys(changed).length === 0) return without(group, key);
  return insert(group, key, changed, order);
}

function without(group: Gruppo, key: string): Gruppo {
  if (!(key in group)) return group;
  const { [key]: _gone, ...rest } = group;
  return rest;
}

/** Replaces a field in its place, or puts it after the last of those that the schema has before it. */
function insert(group: Gruppo, key: string, value: unknown, order: readonly (readonly string[])[]): Gruppo {
  if (key in group) return { ...group, [key]: value };
  const names = [...new Set(order.map(([first]) => first))];
  const earlier = new Set(names.slice(0, names.indexOf(key)));
  const entries = Object.entries(group);
  const after = entries.findLastIndex(([name]) => earlier.has(name));
  return Object.fromEntries([...entries.slice(0, after + 1), [key, value], ...entries.slice(after + 1)]);
}
