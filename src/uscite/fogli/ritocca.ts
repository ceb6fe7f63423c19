import { isMap, isScalar, isSeq, Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';
import { LARGHEZZA, scrivi } from '../../motore/forma.ts';
import { analizza } from '../../motore/leggi.ts';
import { uguali } from '../../puro/parole/uguali.ts';
import { leggiInFretta } from '../../motore/leggi-in-fretta.ts';

/** For the rows of a table: which old row each new one was, by position; null for a row that was not there. */
export type Origine = readonly (number | null)[];

/** The text cannot be changed as asked without losing something: it must be done by hand. */
export class NonRitoccabile extends Error {
  override name = 'NonRitoccabile';
}

type Gruppo = Record<string, unknown>;

/**
 * Changes a rule file's text so that it says new values. Comments stay, and so does how each value is quoted, folded or
 * bracketed; in a file that has its form already only the lines that must change do.
 * @param text the file
 * @param nuovo the values it must hold
 * @param righe where the rows under `righe` come from; without it they are matched by what they hold
 * @throws {NonRitoccabile} when the changed text would not hold exactly those values
 */
export function ritocca(text: string, nuovo: unknown, righe?: Origine): string {
  // Most files of a workbook are as they were: the quick reader is enough to say so.
  if (uguali(leggiInFretta(text)?.dati, nuovo)) return text;
  const { documento } = analizza(text);
  const before: unknown = documento.toJS();
  if (uguali(before, nuovo)) return text;
  if (!isMap(documento.contents) || !eGruppo(nuovo)) throw new NonRitoccabile('la radice del file cambia forma');
  change(documento.contents, before, nuovo, righe);
  const changed = scrivi(documento);
  const again = analizza(changed).documento;
  if (again.errors.length > 0 || !uguali(again.toJS(), nuovo))
    throw new NonRitoccabile('il testo cambiato non direbbe gli stessi valori');
  return changed;
}

/**
 * What a node becomes to say `after` instead of `before`: itself changed inside where it can be, otherwise another like
 * it.
 */
function change(node: Node | null, before: unknown, after: unknown, righe?: Origine): Node {
  if (node && uguali(before, after)) return node;
  if (isMap(node) && eGruppo(after)) {
    changeFields(node as YAMLMap<Node, Node | null>, before as Gruppo, after, righe);
    return node;
  }
  if (isSeq(node) && Array.isArray(after)) {
    const items = before as unknown[];
    changeItems(node as YAMLSeq<Node>, items, after, righe ?? alignment(items, after));
    return node;
  }
  const other = like(after, node);
  other.comment = node?.comment;
  other.commentBefore = node?.commentBefore;
  return other;
}

function changeFields(map: YAMLMap<Node, Node | null>, before: Gruppo, after: Gruppo, righe?: Origine): void {
  const old = new Map(map.items.map((pair) => [String(pair.key), pair]));
  const names = Object.keys(after).filter((name) => after[name] !== undefined);
  // The library writes a map's fields in their order: those that stay keep theirs, a new one follows what it follows in
  // `after`.
  const order = map.items.map(({ key }) => String(key)).filter((name) => names.includes(name));
  for (const [at, name] of names.entries()) {
    if (order.includes(name)) continue;
    const previous = names.slice(0, at).findLast((other) => order.includes(other));
    order.splice(previous === undefined ? 0 : order.indexOf(previous) + 1, 0, name);
  }
  const [first] = map.items;
  map.items = order.map((name) => {
    const pair = old.get(name);
    if (!pair) return new Pair<Node, Node | null>(new Scalar(name), like(after[name], null));
    const rows = name === 'righe' ? righe : undefined;
    pair.value = change(pair.value, before[name], after[name], rows);
    return pair;
  });
  // What is written above the first field is of the whole, not of the field that stands there.
  const [head] = map.items;
  if (first && head && first !== head && first.key.commentBefore) {
    head.key.commentBefore = first.key.commentBefore;
    first.key.commentBefore = null;
  }
}

function changeItems(
  list: YAMLSeq<Node>,
  before: readonly unknown[],
  after: readonly unknown[],
  origin: Origine,
): void {
  const { items } = list;
  list.items = after.map((value, index) => {
    const from = origin[index] ?? null;
    if (from !== null) return change(items[from] ?? null, before[from], value);
    const above = origin.slice(0, index).findLast((one) => one !== null);
    return like(value, items[above ?? 0] ?? null);
  });
}

/** A value as a node that is quoted and bracketed like another one. */
function like(value: unknown, model: Node | null): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq<Node>();
    list.flow = isSeq(model) && model.flow === true;
    list.items = value.map((item) => like(item, isSeq(model) ? ((model.items[0] as Node | undefined) ?? null) : null));
    return list;
  }
  if (eGruppo(value)) {
    const map = new YAMLMap<Node, Node | null>();
    map.flow = isMap(model) && model.flow === true;
    for (const [name, inner] of Object.entries(value).filter(([, one]) => one !== undefined)) {
      const field = isMap(model) ? ((model.get(name, true) as Node | undefined) ?? null) : null;
      map.items.push(new Pair<Node, Node | null>(new Scalar(name), like(inner, field)));
    }
    return map;
  }
  const scalar = new Scalar(value);
  if (typeof value !== 'string') return scalar;
  if (isScalar(model) && typeof model.value === 'string' && QUOTES.has(String(model.type))) scalar.type = model.type;
  else if (value.length > LARGHEZZA && FOLDABLE.test(value)) scalar.type = 'BLOCK_FOLDED';
  return scalar;
}

const QUOTES: ReadonlySet<string> = new Set(['QUOTE_SINGLE', 'QUOTE_DOUBLE']);
/** Folding joins lines with one space: texts with two in a row, or with line ends of their own, would change. */
const FOLDABLE = /^(?!\s)(?!.* {2})[^\n]+(?<!\s)$/;

/** Matches two lists: what is the same at both ends stays; in between, as many as there were are changed in place. */
function alignment(before: readonly unknown[], after: readonly unknown[]): Origine {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && uguali(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shortest - head && uguali(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const middle = before.length - head - tail;
  return after.map((_item, index) => {
    if (index < head) return index;
    if (index >= after.length - tail) return before.length - (after.length - index);
    return index - head < middle ? index : null;
  });
}

/** A group of fields. */
export function eGruppo(value: unknown): value is Gruppo {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
