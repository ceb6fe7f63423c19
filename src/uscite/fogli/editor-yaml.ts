import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { isGroup, scriviCampo, scriviFlusso, scriviValore, scriviVoce } from './scrivi-yaml.ts';
import { keyOf, NonRitoccabile, start, TestoYaml, type Coppia, type Ritocco } from './testo-yaml.ts';

/** For the rows of a table: which old row each new one was, by position; null for a row that was not there. */
export type Origine = readonly (number | null)[];

/** Finds the stretches of a text that must change for it to say other values. */
export class Editor {
  readonly #text: TestoYaml;
  readonly #rows: Origine | undefined;

  constructor(text: string, rows: Origine | undefined) {
    this.#text = new TestoYaml(text);
    this.#rows = rows;
  }

  /** What must change in a node for it to say `after` instead of `before`; the caller replaces it when null. */
  value(node: Node | null, before: unknown, after: unknown, path: readonly string[]): Ritocco[] {
    if (isDeepStrictEqual(before, after)) return [];
    if (isMap(node) && isGroup(after)) return this.#map(node, before as Record<string, unknown>, after, path);
    if (isSeq(node) && Array.isArray(after) && after.length > 0)
      return this.#list(node, before as unknown[], after, path);
    throw new NonRitoccabile('la radice del file cambia forma');
  }

  #map(
    map: YAMLMap,
    before: Record<string, unknown>,
    after: Record<string, unknown>,
    path: readonly string[],
  ): Ritocco[] {
    const pairs = map.items as Coppia[];
    const keep = pairs.map((pair) => after[keyOf(pair)] !== undefined);
    const keys = pairs.map(keyOf);
    const edits = pairs.flatMap((pair, index) => {
      const key = keys[index] ?? '';
      return keep[index] ? this.#child(pair, before[key], after[key], [...path, key], map.flow === true) : [];
    });
    const added = Object.keys(after).filter((key) => after[key] !== undefined && !keys.includes(key));
    return [
      ...edits,
      ...(map.flow
        ? this.#flowPairs(map, pairs, keep, added, after)
        : this.#blockPairs(map, pairs, keep, added, after)),
    ];
  }

  /** A field that stays: its value changes inside, or whole. */
  #child(pair: Coppia, before: unknown, after: unknown, path: readonly string[], flow: boolean): Ritocco[] {
    if (isDeepStrictEqual(before, after)) return [];
    const node = pair.value;
    if (goesInside(node, after)) return this.value(node, before, after, path);
    const colon = this.#text.afterColon(pair);
    const end = node ? Math.max(colon, this.#text.end(node)) : colon;
    const testo = flow
      ? ` ${scriviFlusso(after, node)}`
      : scriviValore(after, this.#text.column(start(pair.key)), this.#text.column(colon) + 1, node);
    return [{ da: colon, a: end, testo }];
  }

  #blockPairs(
    map: YAMLMap,
    pairs: readonly Coppia[],
    keep: readonly boolean[],
    added: readonly string[],
    after: Record<string, unknown>,
  ): Ritocco[] {
    const indent = this.#text.column(start(map.items[0]?.key as Node));
    const removed = pairs.flatMap((pair, index): Ritocco[] => {
      if (keep[index]) return [];
      const key = start(pair.key);
      const next = pairs[index + 1];
      // The first field of a list item stands after the dash: the next one takes its place there.
      if (!this.#text.firstOnLine(key)) {
        if (!next) throw new NonRitoccabile('la riga resterebbe senza campi');
        return [{ da: key, a: start(next.key), testo: '' }];
      }
      return [{ da: this.#text.lineStart(key), a: this.#text.lineEnd(pair), testo: '' }];
    });
    const order = Object.keys(after);
    const inserted = added.map((key): Ritocco => {
      const previous = order.slice(0, order.indexOf(key)).reverse();
      const anchor = previous
        .map((name) => pairs.find((pair) => keyOf(pair) === name))
        .find((pair) => pair !== undefined);
      if (!anchor) {
        const first = start(map.items[0]?.key as Node);
        return {
          da: first,
          a: first,
          testo: `${scriviCampo(key, after[key], indent, null).trimStart()}\n${' '.repeat(indent)}`,
        };
      }
      return this.#text.afterLine(this.#text.lineEnd(anchor), scriviCampo(key, after[key], indent, null));
    });
    return [...removed, ...inserted];
  }

  #flowPairs(
    map: YAMLMap,
    pairs: readonly Coppia[],
    keep: readonly boolean[],
    added: readonly string[],
    after: Record<string, unknown>,
  ): Ritocco[] {
    const [from, to] = [start(map), this.#text.end(map)];
    if (pairs.length === 0 || !keep.includes(true)) return [{ da: from, a: to, testo: scriviFlusso(after, map) }];
    const cuts = this.#flowCuts(
      pairs.map((pair) => ({
        from: start(pair.key),
        to: pair.value ? this.#text.end(pair.value) : this.#text.end(pair.key),
      })),
      keep,
    );
    const order = Object.keys(after);
    const inserted = added.map((key): Ritocco => {
      const text = `${key}: ${scriviFlusso(after[key], (pairs[0]?.value as Node | null) ?? null)}`;
      const anchor = order
        .slice(0, order.indexOf(key))
        .reverse()
        .map((name) => pairs.find((pair) => keyOf(pair) === name))
        .find((pair) => pair !== undefined);
      if (!anchor) return { da: start(pairs[0]?.key as Node), a: start(pairs[0]?.key as Node), testo: `${text}, ` };
      const end = this.#text.end(anchor.value ?? anchor.key);
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
    return end !== undefined && last !== undefined && lastKept < places.length - 1
      ? [...cuts, { da: end, a: last, testo: '' }]
      : cuts;
  }

  #list(list: YAMLSeq, before: readonly unknown[], after: readonly unknown[], path: readonly string[]): Ritocco[] {
    const items = list.items as Node[];
    const origin = path.length === 1 && path[0] === 'righe' && this.#rows ? this.#rows : alignment(before, after);
    if (items.length === 0) return [{ da: start(list), a: this.#text.end(list), testo: scriviFlusso(after, list) }];
    const kept = new Map(origin.flatMap((from, to): [number, number][] => (from === null ? [] : [[from, to]])));
    const changed = items.flatMap((item, index) => {
      const to = kept.get(index);
      return to === undefined ? [] : this.#item(item, before[index], after[to], path, list.flow === true);
    });
    const keep = items.map((_item, index) => kept.has(index));
    if (list.flow) return this.#flowItems(list, items, keep, origin, after, changed);
    const removed = items.flatMap((item, index): Ritocco[] =>
      keep[index] ? [] : [{ da: this.#text.itemStart(item), a: this.#text.lineEnd(item), testo: '' }],
    );
    const dash = this.#text.dashColumn(items[0] as Node);
    const inserted = after.flatMap((value, index): Ritocco[] => {
      if (origin[index] !== null) return [];
      const anchor = origin
        .slice(0, index)
        .reverse()
        .find((from) => from !== null);
      const model = items[anchor ?? 0] ?? null;
      const text = scriviVoce(value, dash, model);
      if (anchor !== undefined && anchor !== null)
        return [this.#text.afterLine(this.#text.lineEnd(items[anchor] as Node), text)];
      return [
        { da: this.#text.itemStart(items[0] as Node), a: this.#text.itemStart(items[0] as Node), testo: `${text}\n` },
      ];
    });
    return [...changed, ...removed, ...inserted];
  }

  #item(item: Node, before: unknown, after: unknown, path: readonly string[], flow: boolean): Ritocco[] {
    if (isDeepStrictEqual(before, after)) return [];
    if (goesInside(item, after)) return this.value(item, before, after, [...path, '*']);
    const [da, a] = [start(item), this.#text.end(item)];
    const dash = flow ? 0 : this.#text.dashColumn(item);
    const testo = flow ? scriviFlusso(after, item) : scriviValore(after, dash, dash + 2, item).trimStart();
    if (!flow && (isGroup(after) || Array.isArray(after)))
      return [{ da: this.#text.lineStart(da), a, testo: scriviVoce(after, dash, item) }];
    return [{ da, a, testo }];
  }

  #flowItems(
    list: YAMLSeq,
    items: readonly Node[],
    keep: readonly boolean[],
    origin: Origine,
    after: readonly unknown[],
    changed: readonly Ritocco[],
  ): Ritocco[] {
    if (!keep.includes(true)) return [{ da: start(list), a: this.#text.end(list), testo: scriviFlusso(after, list) }];
    const cuts = this.#flowCuts(
      items.map((item) => ({ from: start(item), to: this.#text.end(item) })),
      keep,
    );
    const inserted = after.flatMap((value, index): Ritocco[] => {
      if (origin[index] !== null) return [];
      const text = scriviFlusso(value, items[0] ?? null);
      const anchor = origin
        .slice(0, index)
        .reverse()
        .find((from) => from !== null);
      if (anchor === undefined || anchor === null)
        return [{ da: start(items[0] as Node), a: start(items[0] as Node), testo: `${text}, ` }];
      const end = this.#text.end(items[anchor] as Node);
      return [{ da: end, a: end, testo: `, ${text}` }];
    });
    return [...changed, ...cuts, ...inserted];
  }
}

/** Matches two lists: what is the same at both ends stays; in between, as many as there were are changed in place. */
function alignment(before: readonly unknown[], after: readonly unknown[]): Origine {
  let head = 0;
  while (head < Math.min(before.length, after.length) && isDeepStrictEqual(before[head], after[head])) head += 1;
  let tail = 0;
  while (
    tail < Math.min(before.length, after.length) - head &&
    isDeepStrictEqual(before.at(-1 - tail), after.at(-1 - tail))
  )
    tail += 1;
  const middle = before.length - head - tail;
  return after.map((_item, index) => {
    if (index < head) return index;
    if (index >= after.length - tail) return before.length - (after.length - index);
    return index - head < middle ? index : null;
  });
}

function goesInside(node: Node | null, after: unknown): boolean {
  if (isMap(node)) return isGroup(after) && Object.keys(after).length > 0;
  return isSeq(node) && Array.isArray(after) && after.length > 0;
}
