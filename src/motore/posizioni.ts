import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { ErroreDiRegola, GuastoDiRegola } from './errori.ts';
import type { GuastoDiRecord } from './identita.ts';
import { parse, type FileDiRegole } from './leggi.ts';

/**
 * Finds lines and columns for faults of one file. The file is parsed again on the first question only:
 * a build without errors never pays for positions.
 */
export function localizzatore(
  ruleFile: Pick<FileDiRegole, 'file' | 'testo'>,
): (fault: GuastoDiRegola) => ErroreDiRegola {
  let tree: ReturnType<typeof parse> | null = null;
  const pairs: PairsByKey = new Map();
  return (fault) => {
    tree ??= parse(ruleFile.testo);
    const { line, col } = tree.lines.linePos(offsetOf(tree.document.contents, fault, pairs));
    const { percorso: _path, suChiave: _key, ...words } = fault;
    return { file: ruleFile.file, riga: line, colonna: col, ...words };
  };
}

/**
 * Finds the places of faults of many files, in the order given: each file is parsed once, however many its faults.
 * @returns the errors, one for each fault
 */
export function localizzaTutti(faults: readonly GuastoDiRecord[]): ErroreDiRegola[] {
  const locators = new Map<FileDiRegole, ReturnType<typeof localizzatore>>();
  return faults.map(({ record: { fileDiRegole: ruleFile }, fault }) => {
    const locate = locators.get(ruleFile) ?? localizzatore(ruleFile);
    locators.set(ruleFile, locate);
    return locate(fault);
  });
}

/** The pairs of the mappings already asked about, by key: a thousand faults in one mapping look through it once. */
type PairsByKey = Map<YAMLMap, Map<string, Pair>>;

function pairAt(map: YAMLMap, step: string, known: PairsByKey): Pair | undefined {
  let byKey = known.get(map);
  if (!byKey) {
    byKey = new Map(
      map.items.flatMap((item): [string, Pair][] => (isScalar(item.key) ? [[String(item.key.value), item]] : [])),
    );
    known.set(map, byKey);
  }
  return byKey.get(step);
}

/** Offset of a fault's value (or key); where a step is missing, of the deepest step that is there. */
function offsetOf(root: Node | null, fault: GuastoDiRegola, pairs: PairsByKey): number {
  let node: unknown = root;
  let offset = start(root);
  for (const [depth, step] of fault.percorso.entries()) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = pairAt(node, String(step), pairs);
      if (!pair) break;
      const last = depth === fault.percorso.length - 1;
      offset = last && fault.suChiave ? start(pair.key) : (start(pair.value) ?? start(pair.key));
      if (pair.value === null) offset = start(pair.key);
      node = pair.value;
    } else {
      node = node.items[Number(step)];
      offset = start(node) || offset;
    }
  }
  return offset;
}

function start(node: unknown): number {
  const range = (node as { range?: [number, number, number] | null } | null)?.range;
  return range?.[0] ?? 0;
}

/** The steps to the value at a line and column of a file already parsed. */
export function percorsoA(
  { document, lines }: ReturnType<typeof parse>,
  { riga, colonna }: ErroreDiRegola,
): (string | number)[] {
  const offset = (lines.lineStarts[riga - 1] ?? 0) + colonna - 1;
  const path: (string | number)[] = [];
  let node: Node | null = document.contents;
  while (node) {
    const next: { step: string | number; node: Node | null } | undefined = children(node).findLast(
      ({ from }) => from <= offset,
    );
    if (!next) break;
    path.push(next.step);
    node = next.node;
  }
  return path;
}

function children(node: Node): { step: string | number; node: Node | null; from: number }[] {
  if (isMap(node))
    return node.items.map(({ key, value }) => ({
      step: isScalar(key) ? String(key.value) : '',
      node: value as Node | null,
      from: (key as Node).range?.[0] ?? 0,
    }));
  if (isSeq(node))
    return node.items.map((item, index) => ({ step: index, node: item as Node, from: (item as Node).range?.[0] ?? 0 }));
  return [];
}

/** The field that an error says is not there: it stands in no place of the file. */
export function campoMancante(messaggio: string): string | null {
  return /^manca il campo «([^»]+)»/.exec(messaggio)?.[1] ?? /vuole anche «([^»]+)»/.exec(messaggio)?.[1] ?? null;
}
