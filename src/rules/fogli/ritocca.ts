import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { parse } from '../read.ts';
import { scriviCampo, scriviFlusso, scriviValore, scriviVoce } from './scrivi-yaml.ts';

/** A stretch of the text and what takes its place. */
interface Ritocco {
  da: number;
  a: number;
  testo: string;
}

/** For the rows of a table: which old row each new one was, by position; null for a row that was not there. */
export type Origine = readonly (number | null)[];

/** The text cannot be changed as asked without losing something: it must be done by hand. */
export class NonRitoccabile extends Error {
  override name = 'NonRitoccabile';
}

/**
 * Changes a rule file's text so that it says new values, touching only the lines that must change: comments, order,
 * quotes and folds of all others stay byte for byte.
 * @param text the file
 * @param nuovo the values it must hold
 * @param righe where the rows under `righe` come from; without it they are matched by what they hold
 * @throws {NonRitoccabile} when the changed text would not hold exactly those values
 */
export function ritocca(text: string, nuovo: unknown, righe?: Origine): string {
  const { document } = parse(text);
  const before: unknown = document.toJS();
  if (isDeepStrictEqual(before, nuovo)) return text;
  const edits = new Editor(text, righe).value(document.contents, before, nuovo, []);
  const changed = apply(text, edits);
  const again = parse(changed).document;
  if (again.errors.length > 0 || !isDeepStrictEqual(again.toJS(), nuovo)) throw new NonRitoccabile('il testo cambiato non direbbe gli stessi valori');
  return changed;
}

function apply(text: string, edits: readonly Ritocco[]): string {
  // At one place, what is put in comes before what is taken out; several insertions keep their order.
  const sorted = [...edits].sort((a, b) => a.da - b.da || Number(a.a > a.da) - Number(b.a > b.da));
  let result = '';
  let at = 0;
  for (const { da, a, testo } of sorted) {
    if (da < at) throw new NonRitoccabile('due cambiamenti toccano la stessa riga');
    result += text.slice(at, da) + testo;
    at = a;
  }
  return result + text.slice(at);
}

class Editor {
  readonly #text: string;
  readonly #rows: Origine | undefined;

  constructor(text: string, rows: Origine | undefined) {
    this.#text = text;
    this.#rows = rows;
  }

  /** What must change in a node for it to say `after` instead of `before`; the caller replaces it when null. */
  value(node: Node | null, before: unknown, after: unknown, path: readonly string[]): Ritocco[] {
    if (isDeepStrictEqual(before, after)) return [];
    if (isMap(node) && isGroup(after)) return this.#map(node, before as Record<string, unknown>, after, path);
    if (isSeq(node) && Array.isArray(after) && after.length > 0) return this.#list(node, before as unknown[], after, path);
    throw new NonRitoccabile('la radice del file cambia forma');
  }

  #map(map: YAMLMap, before: Record<string, unknown>, after: Record<string, unknown>, path: readonly string[]): Ritocco[] {
    const pairs = map.items as Pair<Node, Node | null>[];
    const keep = pairs.map((pair) => after[keyOf(pair)] !== undefined);
    const keys = pairs.map(keyOf);
    const edits = pairs.flatMap((pair, index) => {
      const key = keys[index] ?? '';
      return keep[index] ? this.#child(pair, before[key], after[key], [...path, key], map.flow === true) : [];
    });
    const added = Object.keys(after).filter((key) => after[key] !== undefined && !keys.includes(key));
    return [...edits, ...(map.flow ? this.#flowPairs(map, pairs, keep, added, after) : this.#blockPairs(map, pairs, keep, added, after))];
  }

  /** A field that stays: its value changes inside, or whole. */
  #child(pair: Pair<Node, Node | null>, before: unknown, after: unknown, path: readonly string[], flow: boolean): Ritocco[] {
    if (isDeepStrictEqual(before, after)) return [];
    const node = pair.value;
    if (goesInside(node, after)) return this.value(node, before, after, path);
    const colon = this.#text.indexOf(':', start(pair.key) + this.#sourceLength(pair.key)) + 1;
    const end = node ? Math.max(colon, this.#end(node)) : colon;
    const testo = flow ? ` ${scriviFlusso(after, node)}` : scriviValore(after, this.#column(start(pair.key)), this.#column(colon) + 1, node);
    return [{ da: colon, a: end, testo }];
  }

  #blockPairs(map: YAMLMap, pairs: readonly Pair<Node, Node | null>[], keep: readonly boolean[], added: readonly string[], after: Record<string, unknown>): Ritocco[] {
    const indent = this.#column(start(map.items[0]?.key as Node));
    const removed = pairs.flatMap((pair, index): Ritocco[] => {
      if (keep[index]) return [];
      const key = start(pair.key);
      const next = pairs[index + 1];
      // The first field of a list item stands after the dash: the next one takes its place there.
      if (this.#text.slice(this.#lineStart(key), key).trim() !== '') {
        if (!next) throw new NonRitoccabile('la riga resterebbe senza campi');
        return [{ da: key, a: start(next.key), testo: '' }];
      }
      return [{ da: this.#lineStart(key), a: this.#lineEnd(pair), testo: '' }];
    });
    const order = Object.keys(after);
    const inserted = added.map((key): Ritocco => {
      const previous = order.slice(0, order.indexOf(key)).reverse();
      const anchor = previous.map((name) => pairs.find((pair) => keyOf(pair) === name)).find((pair) => pair !== undefined);
      if (!anchor) {
        const first = start(map.items[0]?.key as Node);
        return { da: first, a: first, testo: `${scriviCampo(key, after[key], indent, null).trimStart()}\n${' '.repeat(indent)}` };
      }
      return this.#afterLine(this.#lineEnd(anchor), scriviCampo(key, after[key], indent, null));
    });
    return [...removed, ...inserted];
  }

  #flowPairs(map: YAMLMap, pairs: readonly Pair<Node, Node | null>[], keep: readonly boolean[], added: readonly string[], after: Record<string, unknown>): Ritocco[] {
    const [from, to] = [start(map), this.#end(map)];
    if (pairs.length === 0 || !keep.includes(true)) return [{ da: from, a: to, testo: scriviFlusso(after, map) }];
    const cuts = this.#flowCuts(pairs.map((pair) => ({ from: start(pair.key), to: pair.value ? this.#end(pair.value) : this.#end(pair.key) })), keep);
    const order = Object.keys(after);
    const inserted = added.map((key): Ritocco => {
      const text = `${key}: ${scriviFlusso(after[key], (pairs[0]?.value as Node | null) ?? null)}`;
      const anchor = order.slice(0, order.indexOf(key)).reverse().map((name) => pairs.find((pair) => keyOf(pair) === name)).find((pair) => pair !== undefined);
      if (!anchor) return { da: start(pairs[0]?.key as Node), a: start(pairs[0]?.key as Node), testo: `${text}, ` };
      const end = this.#end(anchor.value ?? anchor.key);
      return { da: end, a: end, testo: `, ${text}` };
    });
    return [...cuts, ...inserted];
  }

  /** Takes items out of a bracketed list together with their comma. */
  #flowCuts(places: readonly { from: number; to: number }[], keep: readonly boolean[]): Ritocco[] {
    const lastKept = keep.lastIndexOf(true);
    const cuts = places.flatMap(({ from }, index): Ritocco[] => {
      const next = places[index + 1];
      return keep[index] || index > lastKept || !next ? [] : [{ da: from, a: next.from, testo: '' }];
    });
    const end = places[lastKept]?.to;
    const last = places.at(-1)?.to;
    return end !== undefined && last !== undefined && lastKept < places.length - 1 ? [...cuts, { da: end, a: last, testo: '' }] : cuts;
  }

  #list(list: YAMLSeq, before: readonly unknown[], after: readonly unknown[], path: readonly string[]): Ritocco[] {
    const items = list.items as Node[];
    const origin = path.length === 1 && path[0] === 'righe' && this.#rows ? this.#rows : alignment(before, after);
    if (items.length === 0) return [{ da: start(list), a: this.#end(list), testo: scriviFlusso(after, list) }];
    const kept = new Map(origin.flatMap((from, to): [number, number][] => (from === null ? [] : [[from, to]])));
    const changed = items.flatMap((item, index) => {
      const to = kept.get(index);
      return to === undefined ? [] : this.#item(item, before[index], after[to], path, list.flow === true);
    });
    const keep = items.map((_item, index) => kept.has(index));
    if (list.flow) return this.#flowItems(list, items, keep, origin, after, changed);
    const removed = items.flatMap((item, index): Ritocco[] => (keep[index] ? [] : [{ da: this.#itemStart(item), a: this.#lineEnd(item), testo: '' }]));
    const dash = this.#dashColumn(items[0] as Node);
    const inserted = after.flatMap((value, index): Ritocco[] => {
      if (origin[index] !== null) return [];
      const anchor = origin.slice(0, index).reverse().find((from) => from !== null);
      const model = items[anchor ?? 0] ?? null;
      const text = scriviVoce(value, dash, model);
      if (anchor !== undefined && anchor !== null) return [this.#afterLine(this.#lineEnd(items[anchor] as Node), text)];
      return [{ da: this.#itemStart(items[0] as Node), a: this.#itemStart(items[0] as Node), testo: `${text}\n` }];
    });
    return [...changed, ...removed, ...inserted];
  }

  #item(item: Node, before: unknown, after: unknown, path: readonly string[], flow: boolean): Ritocco[] {
    if (isDeepStrictEqual(before, after)) return [];
    if (goesInside(item, after)) return this.value(item, before, after, [...path, '*']);
    const [da, a] = [start(item), this.#end(item)];
    const dash = flow ? 0 : this.#dashColumn(item);
    const testo = flow ? scriviFlusso(after, item) : scriviValore(after, dash, dash + 2, item).trimStart();
    if (!flow && (isGroup(after) || Array.isArray(after))) return [{ da: this.#lineStart(da), a, testo: scriviVoce(after, dash, item) }];
    return [{ da, a, testo }];
  }

  #flowItems(list: YAMLSeq, items: readonly Node[], keep: readonly boolean[], origin: Origine, after: readonly unknown[], changed: readonly Ritocco[]): Ritocco[] {
    if (!keep.includes(true)) return [{ da: start(list), a: this.#end(list), testo: scriviFlusso(after, list) }];
    const cuts = this.#flowCuts(items.map((item) => ({ from: start(item), to: this.#end(item) })), keep);
    const inserted = after.flatMap((value, index): Ritocco[] => {
      if (origin[index] !== null) return [];
      const text = scriviFlusso(value, items[0] ?? null);
      const anchor = origin.slice(0, index).reverse().find((from) => from !== null);
      if (anchor === undefined || anchor === null) return [{ da: start(items[0] as Node), a: start(items[0] as Node), testo: `${text}, ` }];
      const end = this.#end(items[anchor] as Node);
      return [{ da: end, a: end, testo: `, ${text}` }];
    });
    return [...changed, ...cuts, ...inserted];
  }

  /** A new line after the one that ends at `at`; a file may lack its last line end. */
  #afterLine(at: number, line: string): Ritocco {
    const ended = at === 0 || this.#text[at - 1] === '\n';
    return { da: at, a: at, testo: ended ? `${line}\n` : `\n${line}` };
  }

  /** Where a node's own text ends: a block's range goes on over the empty lines after it. */
  #end(node: Node): number {
    const end = node.range?.[1] ?? 0;
    const text = this.#text.slice(start(node), end);
    return start(node) + text.trimEnd().length;
  }

  /** The end of the line (its line end included) on which a field or an item ends. */
  #lineEnd(thing: Node | Pair<Node, Node | null>): number {
    const node = 'key' in thing ? (thing.value ?? thing.key) : thing;
    const end = Math.max(deepEnd(node), this.#end(node as Node));
    const line = this.#text.indexOf('\n', this.#trimmed(end));
    return line < 0 ? this.#text.length : line + 1;
  }

  #trimmed(end: number): number {
    return this.#text.slice(0, end).trimEnd().length;
  }

  #lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  #itemStart(item: Node): number {
    return this.#lineStart(start(item));
  }

  #dashColumn(item: Node): number {
    const line = this.#text.slice(this.#lineStart(start(item)), start(item));
    const dash = line.lastIndexOf('-');
    if (dash < 0 || line.slice(0, dash).trim() !== '') throw new NonRitoccabile('un elenco scritto in un modo che non so continuare');
    return dash;
  }

  #column(offset: number): number {
    return offset - this.#lineStart(offset);
  }

  #sourceLength(node: Node): number {
    return (node.range?.[1] ?? 0) - start(node);
  }
}

/** Matches two lists: what is the same at both ends stays; in between, as many as there were are changed in place. */
function alignment(before: readonly unknown[], after: readonly unknown[]): Origine {
  let head = 0;
  while (head < Math.min(before.length, after.length) && isDeepStrictEqual(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && isDeepStrictEqual(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const middle = before.length - head - tail;
  return after.map((_item, index) => {
    if (index < head) return index;
    if (index >= after.length - tail) return before.length - (after.length - index);
    return index - head < middle ? index : null;
  });
}

/** The last offset of what a node holds: of its deepest last value, where its own range reaches further. */
function deepEnd(node: Node | null): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1) as Pair<Node, Node | null> | undefined;
    return last ? deepEnd(last.value ?? last.key) : start(node);
  }
  if (isSeq(node) && !node.flow) return deepEnd((node.items.at(-1) as Node | undefined) ?? null);
  return node?.range?.[1] ?? 0;
}

function goesInside(node: Node | null, after: unknown): boolean {
  if (isMap(node)) return isGroup(after) && Object.keys(after).length > 0;
  return isSeq(node) && Array.isArray(after) && after.length > 0;
}

function keyOf(pair: Pair<Node, Node | null>): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

function start(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
