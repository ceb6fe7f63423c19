import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';

/** A stretch of a text and what takes its place. */
export interface Ritocco {
  da: number;
  a: number;
  testo: string;
}

/** A field of a YAML file. */
export type Coppia = Pair<Node, Node | null>;

/** The text cannot be changed as asked without losing something: it must be done by hand. */
export class NonRitoccabile extends Error {
  override name = 'NonRitoccabile';
}

/** Where things stand in the text of a YAML file: lines, columns, ends. Offsets are in characters, from 0. */
export class TestoYaml {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the value of a field may begin: just after its colon. */
  afterColon(pair: Coppia): number {
    return this.#text.indexOf(':', pair.key.range?.[1] ?? 0) + 1;
  }

  /** True when only blanks stand before an offset on its line. */
  firstOnLine(offset: number): boolean {
    return this.#text.slice(this.lineStart(offset), offset).trim() === '';
  }

  /** A new line after the one that ends at `at`; a file may lack its last line end. */
  afterLine(at: number, line: string): Ritocco {
    const ended = at === 0 || this.#text[at - 1] === '\n';
    return { da: at, a: at, testo: ended ? `${line}\n` : `\n${line}` };
  }

  /** Where a node's own text ends: a block's range goes on over the empty lines after it. */
  end(node: Node): number {
    const end = node.range?.[1] ?? 0;
    const text = this.#text.slice(start(node), end);
    return start(node) + text.trimEnd().length;
  }

  /** The end of the line (its line end included) on which a field or an item ends. */
  lineEnd(thing: Node | Coppia): number {
    const node = 'key' in thing ? (thing.value ?? thing.key) : thing;
    const end = Math.max(deepEnd(node), this.end(node as Node));
    const line = this.#text.indexOf('\n', this.#trimmed(end));
    return line < 0 ? this.#text.length : line + 1;
  }

  #trimmed(end: number): number {
    return this.#text.slice(0, end).trimEnd().length;
  }

  /** Where the line of an offset begins. */
  lineStart(offset: number): number {
    return this.#text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Where the line of a list's item begins. */
  itemStart(item: Node): number {
    return this.lineStart(start(item));
  }

  /** The column of an item's dash. @throws {NonRitoccabile} when it does not stand alone before the item */
  dashColumn(item: Node): number {
    const line = this.#text.slice(this.lineStart(start(item)), start(item));
    const dash = line.lastIndexOf('-');
    if (dash < 0 || line.slice(0, dash).trim() !== '')
      throw new NonRitoccabile('un elenco scritto in un modo che non so continuare');
    return dash;
  }

  /** The column of an offset. */
  column(offset: number): number {
    return offset - this.lineStart(offset);
  }
}

/** Where a node begins. */
export function start(node: Node | null): number {
  return node?.range?.[0] ?? 0;
}

/** A field's name. */
export function keyOf(pair: Coppia): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** The last offset of what a node holds: of its deepest last value, where its own range reaches further. */
function deepEnd(node: Node | null): number {
  if (isMap(node) && !node.flow) {
    const last = node.items.at(-1) as Coppia | undefined;
    return last ? deepEnd(last.value ?? last.key) : start(node);
  }
  if (isSeq(node) && !node.flow) return deepEnd((node.items.at(-1) as Node | undefined) ?? null);
  return node?.range?.[1] ?? 0;
}
