import type { ErroreDiRegola } from './errori.ts';
import type { Rimando, SchemaDelTipo } from './schemi.ts';

/** Tells what is wrong by itself from what may only follow from a file that is not there. */
export interface Cause {
  /** Sets an error about a rule of this kind aside, if it may follow from a broken file, and says whether it did. */
  segue(kind: string): boolean;
  /** Sets a reference to this kind aside, if its file could not be read. */
  rimandoSegue(kind: string): boolean;
  /** The errors of the broken files, each with how many follow from it. */
  conSeguito(errors: readonly ErroreDiRegola[]): ErroreDiRegola[];
}

/**
 * @param broken the files that could not be read (`illeggibile`) or do not hold their shape
 * @param references what the rules of each kind refer to: what a rule rests on
 */
export function cause(
  broken: readonly { file: string; tipo: string; illeggibile: boolean }[],
  references: ReadonlyMap<string, readonly Rimando[]>,
  kinds: ReadonlyMap<string, Pick<SchemaDelTipo, 'sorta'>>,
): Cause {
  const counts = new Map<string, number>();
  const rests = new Map<string, string | null>();
  const blame = (file: string | null): boolean => {
    if (file !== null) counts.set(file, (counts.get(file) ?? 0) + 1);
    return file !== null;
  };
  const graph = new Map(
    [...references].map(([kind, own]) => [
      kind,
      new Set(own.map(({ tipo: to }) => to).filter((to) => kinds.get(to)?.sorta !== 'citata')),
    ]),
  );
  /** The broken file that a kind rests on, its own or that of a kind it refers to, however far. */
  const basis = (kind: string): string | null => {
    const seen = new Set([kind]);
    for (const one of seen) {
      const found = broken.find((file) => file.tipo === one);
      if (found) return found.file;
      for (const next of graph.get(one) ?? []) seen.add(next);
    }
    return null;
  };
  return {
    segue(kind) {
      if (!rests.has(kind)) rests.set(kind, basis(kind));
      return blame(rests.get(kind) ?? null);
    },
    rimandoSegue: (kind) => blame(broken.find((file) => file.illeggibile && file.tipo === kind)?.file ?? null),
    conSeguito(errors) {
      const told = new Set<string>();
      return errors.map((error) => {
        const seguono = told.has(error.file) ? 0 : (counts.get(error.file) ?? 0);
        if (seguono > 0 && error.causa) told.add(error.file);
        return seguono > 0 && error.causa ? { ...error, seguono } : error;
      });
    },
  };
}
