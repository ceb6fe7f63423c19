import { isMap, isScalar, isSeq, stringify, type Node } from 'yaml';

/** Rule files are written no wider than this. */
const WIDTH = 120;

/**
 * A value as YAML text to stand after «campo:» (or «- »), in the manner of what stood there, or stands in a similar
 * place: quotes, brackets or lines.
 * @param value the value
 * @param indent the column of the field's name (of the dash, in a list)
 * @param before characters already on the line, up to where the value begins
 * @param modello what to imitate, if anything
 * @returns the text, with the space or the line end it begins with
 */
export function scriviValore(value: unknown, indent: number, before: number, modello: Node | null): string {
  if (isList(value)) {
    if (value.length === 0) return ' []';
    if ((modello as { flow?: boolean } | null)?.flow) return ` ${scriviFlusso(value, modello)}`;
    return `\n${value.map((item) => scriviVoce(item, indent + 2, itemModel(modello))).join('\n')}`;
  }
  if (isGroup(value)) {
    if ((modello as { flow?: boolean } | null)?.flow || Object.keys(value).length === 0)
      return ` ${scriviFlusso(value, modello)}`;
    return `\n${scriviCampi(value, indent + 2, modello)}`;
  }
  return ` ${scriviScalare(value, indent, before, modello)}`;
}

/** The fields of a group, one a line, each line at the indent. */
export function scriviCampi(value: Record<string, unknown>, indent: number, modello: Node | null): string {
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .map(([key, inner]) => scriviCampo(key, inner, indent, fieldModel(modello, key)))
    .join('\n');
}

/** One field: «campo: valore», from the indent on. */
export function scriviCampo(key: string, value: unknown, indent: number, modello: Node | null): string {
  const name = `${' '.repeat(indent)}${keyText(key)}:`;
  return name + scriviValore(value, indent, name.length + 1, modello);
}

/** One item of a list: «- valore», the dash at the indent. */
export function scriviVoce(value: unknown, indent: number, modello: Node | null): string {
  const dash = `${' '.repeat(indent)}-`;
  if (isGroup(value) && !(modello as { flow?: boolean } | null)?.flow)
    return `${dash} ${scriviCampi(value, indent + 2, modello).trimStart()}`;
  if (isList(value) && !(modello as { flow?: boolean } | null)?.flow)
    return `${dash}${scriviValore(value, indent, dash.length + 1, modello)}`;
  return `${dash}${scriviValore(value, indent, dash.length + 1, modello)}`;
}

/** A value on one line, between brackets. */
export function scriviFlusso(value: unknown, modello: Node | null): string {
  if (isList(value)) return `[${value.map((item) => scriviFlusso(item, itemModel(modello))).join(', ')}]`;
  if (isGroup(value)) {
    const pairs = Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([key, inner]) => `${keyText(key)}: ${scriviFlusso(inner, fieldModel(modello, key))}`);
    return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
  }
  const plain = onOneLine(value, modello);
  return typeof value === 'string' && /[,[\]{}]/.test(plain) && !/^["']/.test(plain) ? JSON.stringify(value) : plain;
}

/** A text, number or truth value; a text too long for its line is folded below it. */
export function scriviScalare(value: unknown, indent: number, before: number, modello: Node | null): string {
  const line = onOneLine(value, modello);
  if (typeof value !== 'string' || before + line.length <= WIDTH || !foldable(value)) return line;
  const lines: string[] = [];
  const room = WIDTH - indent - 2;
  for (const word of value.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return `>-\n${lines.map((text) => ' '.repeat(indent + 2) + text).join('\n')}`;
}

/** Folding joins lines with one space: texts with two in a row, or with line ends of their own, would change. */
function foldable(text: string): boolean {
  return !/\n| {2}|^\s|\s$/.test(text);
}

function onOneLine(value: unknown, modello: Node | null): string {
  const style = isScalar(modello) ? modello.type : null;
  if (typeof value === 'string' && style === 'QUOTE_SINGLE' && !/[\n\t]/.test(value))
    return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'string' && style === 'QUOTE_DOUBLE') return JSON.stringify(value);
  return typeof value === 'string' && value.includes('\n')
    ? JSON.stringify(value)
    : stringify(value, { schema: 'core', lineWidth: 0 }).trimEnd();
}

function keyText(key: string): string {
  return stringify(key, { schema: 'core', lineWidth: 0 }).trimEnd();
}

function itemModel(modello: Node | null): Node | null {
  return isSeq(modello) ? ((modello.items[0] as Node | undefined) ?? null) : null;
}

function fieldModel(modello: Node | null, key: string): Node | null {
  if (!isMap(modello)) return null;
  return (
    (modello.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.value as Node | undefined) ??
    null
  );
}

function isList(value: unknown): value is unknown[] {
  return Array.isArray(value);
}

/** A group of fields. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
