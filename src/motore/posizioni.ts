import { isCollection, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { ErroreDiRegola, GuastoDiRegola } from './errori.ts';
import type { GuastoDiRecord } from './identita.ts';
import { analizza, type FileDiRegole } from './leggi.ts';

/**
 * Finds lines and columns for faults of one file. The file is parsed again on the first question only:
 * a build without errors never pays for positions.
 */
export function localizzatore(
  ruleFile: Pick<FileDiRegole, 'file' | 'testo'>,
): (fault: GuastoDiRegola) => ErroreDiRegola {
  let tree: ReturnType<typeof analizza> | null = null;
  const pairs: CoppiePerChiave = new Map();
  return (fault) => {
    tree ??= analizza(ruleFile.testo);
    const { line, col } = tree.righe.linePos(offsetOf(tree.documento.contents, fault, pairs));
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
  return faults.map(({ record: { fileDiRegole }, guasto }) => {
    const locate = locators.get(fileDiRegole) ?? localizzatore(fileDiRegole);
    locators.set(fileDiRegole, locate);
    return locate(guasto);
  });
}

/** The pairs of the mappings already asked about, by key: a thousand faults in one mapping look through it once. */
type CoppiePerChiave = Map<YAMLMap, Map<string, Pair>>;

function pairAt(map: YAMLMap, step: string, known: CoppiePerChiave): Pair | undefined {
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
function offsetOf(root: Node | null, fault: GuastoDiRegola, pairs: CoppiePerChiave): number {
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
  { documento, righe }: ReturnType<typeof analizza>,
  { riga, colonna }: ErroreDiRegola,
): (string | number)[] {
  const offset = (righe.lineStarts[riga - 1] ?? 0) + colonna - 1;
  const path: (string | number)[] = [];
  let node: Node | null = documento.contents;
  while (node) {
    const next: { passo: string | number; nodo: Node | null } | undefined = children(node).findLast(
      ({ da }) => da <= offset,
    );
    if (!next) break;
    path.push(next.passo);
    node = next.nodo;
  }
  return path;
}

function children(node: Node): { passo: string | number; nodo: Node | null; da: number }[] {
  if (isMap(node))
    return node.items.map(({ key, value }) => ({
      passo: isScalar(key) ? String(key.value) : '',
      nodo: value as Node | null,
      da: (key as Node).range?.[0] ?? 0,
    }));
  if (isSeq(node))
    return node.items.map((item, index) => ({ passo: index, nodo: item as Node, da: (item as Node).range?.[0] ?? 0 }));
  return [];
}

/** The field that an error says is not there: it stands in no place of the file. */
export function campoMancante(messaggio: string): string | null {
  return /^manca il campo «([^»]+)»/.exec(messaggio)?.[1] ?? /vuole anche «([^»]+)»/.exec(messaggio)?.[1] ?? null;
}
