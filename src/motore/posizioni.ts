import { isCollection, isMap, isPair, isScalar, type Node } from 'yaml';
import type { RuleError, RuleFault } from './errori.ts';
import { parse, type RuleFile } from './leggi.ts';

/**
 * Finds lines and columns for faults of one file. The file is parsed again on the first question only:
 * a build without errors never pays for positions.
 */
export function locator(ruleFile: Pick<RuleFile, 'file' | 'text'>): (fault: RuleFault) => RuleError {
  let tree: ReturnType<typeof parse> | null = null;
  return (fault) => {
    tree ??= parse(ruleFile.text);
    const { line, col } = tree.lines.linePos(offsetOf(tree.document.contents, fault));
    const { percorso: _path, suChiave: _key, ...words } = fault;
    return { file: ruleFile.file, riga: line, colonna: col, ...words };
  };
}

/** Offset of a fault's value (or key); where a step is missing, of the deepest step that is there. */
function offsetOf(root: Node | null, fault: RuleFault): number {
  let node: unknown = root;
  let offset = start(root);
  for (const [depth, step] of fault.percorso.entries()) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair || !isPair(pair)) break;
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
